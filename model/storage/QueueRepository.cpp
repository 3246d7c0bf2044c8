#include "model/storage/QueueRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QString nameFromRow(Row& row)
{
    const QString first = row.text();
    return (first + u' ' + row.text()).trimmed();
}

DispatchRow dispatchFromRow(Row& row)
{
    const auto id = row.id<TaskId>();
    const int number = row.smallInteger();
    DispatchRow task{.id = id, .number = u"G-%1"_s.arg(number), .member = row.id<MemberId>()};
    task.memberName = nameFromRow(row);
    task.city = row.text();
    task.country = row.text();
    task.state = row.code<TaskState>(taskStateFromCode);
    task.due = row.optionalInstant();
    return task;
}

// The states that a queue shows; one of them twice where it has just one.
std::pair<TaskState, TaskState> statesOf(DispatchQueue queue)
{
    switch (queue) {
    case DispatchQueue::ToPick:
        return {TaskState::Ready, TaskState::Picking};
    case DispatchQueue::ToPack:
        return {TaskState::Picking, TaskState::Picking};
    case DispatchQueue::ToShip:
        return {TaskState::Packed, TaskState::Packed};
    case DispatchQueue::Problems:
        return {TaskState::Short, TaskState::Short};
    case DispatchQueue::Shipped:
        return {TaskState::Shipped, TaskState::Delivered};
    case DispatchQueue::Waiting:
        return {TaskState::Waiting, TaskState::Waiting};
    }
    LAUREL_EXPECT(false);
}

} // namespace

ApprovalRow QueueRepository::approvalFromRow(Row& row) const
{
    const auto id = row.id<TaskId>();
    const int number = row.smallInteger();
    ApprovalRow approval{.id = id,
                         .number = u"A-%1"_s.arg(number),
                         .member = row.id<MemberId>(),
                         .costPerYear = Money::zero(m_currency)};
    approval.memberName = nameFromRow(row);
    approval.memberNumber = row.text();
    approval.from = m_tiers(row.text());
    approval.to = m_tiers(row.text());
    approval.state = row.code<TaskState>(taskStateFromCode);
    approval.created = row.instant();
    approval.due = row.instant();
    approval.costPerYear = row.money(m_currency);
    approval.claimedBy = row.text();
    approval.decidedBy = row.text();
    approval.decidedAt = row.optionalInstant();
    approval.decisionReason = row.text();
    return approval;
}

Result<std::vector<ApprovalRow>> QueueRepository::approvals(ApprovalList which)
{
    LAUREL_TRY(auto query, m_connection.prepare(which == ApprovalList::Waiting
                                                    ? u"views/approvals_waiting"_s
                                                    : u"views/approvals_decided"_s));
    return query.all([&](Row& row) { return approvalFromRow(row); });
}

Result<ApprovalDetail> QueueRepository::approval(TaskId id)
{
    const Money zero = Money::zero(m_currency);
    LAUREL_TRY(auto query, m_connection.prepare(u"views/approval"_s));
    return query.bind(u":task"_s, id).one([&](Row& row) {
        ApprovalDetail detail{.row = approvalFromRow(row),
                              .spendInWindow = zero,
                              .pacePerMonth = zero,
                              .returnable = zero,
                              .voucherValue = zero,
                              .giftCost = zero};
        detail.qualifying = row.points();
        detail.threshold = row.points();
        detail.policyVersion = row.smallInteger();
        detail.cycle = row.smallInteger();
        detail.email = row.text();
        detail.emailConsent = row.flag();
        return detail;
    });
}

Result<std::vector<EarlierDecision>> QueueRepository::earlierDecisions(MemberId member,
                                                                       TaskId besides)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/earlier_decisions"_s));
    return query.bind(u":member"_s, member).bind(u":task"_s, besides).all([](Row& row) {
        EarlierDecision decision;
        decision.number = u"A-%1"_s.arg(row.smallInteger());
        decision.approved = row.text() == u"approved"_s;
        decision.by = row.text();
        decision.at = row.instant();
        decision.reason = row.text();
        return decision;
    });
}

Result<QHash<qint64, PendingDecision>> QueueRepository::pendingDecisions()
{
    QHash<qint64, PendingDecision> pending;
    LAUREL_TRY(auto query, m_connection.prepare(u"views/pending_decisions"_s));
    LAUREL_TRY_VOID(query.each([&](Row& row) {
        const qint64 task = row.text().toLongLong();
        PendingDecision decision{.request = row.id<RequestId>()};
        decision.by = row.text();
        decision.approve = row.text() == codeOf(RequestKind::ApproveTask);
        decision.takesEffect = row.instant();
        pending.insert(task, decision);
    }));
    return pending;
}

Result<std::optional<QString>> QueueRepository::waitingGift(MemberId member, TaskId approval)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/waiting_gift"_s));
    return query.bind(u":member"_s, member).bind(u":task"_s, approval).optional([](Row& row) {
        return row.text();
    });
}

Result<std::optional<Money>> QueueRepository::waitingVoucher(MemberId member, int cycle,
                                                             const QString& tier)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/waiting_voucher"_s));
    return query.bind(u":member"_s, member)
        .bind(u":cycle"_s, cycle)
        .bind(u":tier"_s, tier)
        .optional([&](Row& row) { return row.money(m_currency); });
}

Result<int> QueueRepository::approvalsWaiting()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/approvals_count"_s));
    return query.one([](Row& row) { return row.smallInteger(); });
}

Result<std::vector<DispatchRow>> QueueRepository::dispatch(DispatchQueue queue)
{
    const auto [first, second] = statesOf(queue);
    LAUREL_TRY(auto query, m_connection.prepare(u"views/dispatch"_s));
    return query.bind(u":first"_s, codeOf(first))
        .bind(u":second"_s, codeOf(second))
        .all(dispatchFromRow);
}

Result<DispatchDetail> QueueRepository::dispatchDetail(TaskId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/dispatch_detail"_s));
    return query.bind(u":task"_s, id).one([](Row& row) {
        DispatchDetail detail{.row = dispatchFromRow(row)};
        detail.recipient = detail.row.memberName;
        detail.memberNumber = row.text();
        detail.addressLine = row.text();
        detail.postcode = row.text();
        detail.carrier = row.text();
        detail.trackingNumber = row.text();
        detail.packedAt = row.optionalInstant();
        detail.shippedAt = row.optionalInstant();
        return detail;
    });
}

Result<DispatchCounts> QueueRepository::dispatchCounts()
{
    DispatchCounts counts;
    LAUREL_TRY(auto query, m_connection.prepare(u"views/dispatch_counts"_s));
    LAUREL_TRY_VOID(query.each([&](Row& row) {
        const auto state = row.code<TaskState>(taskStateFromCode);
        const int number = row.smallInteger();
        if (state == TaskState::Ready || state == TaskState::Picking)
            counts.toPick += number;
        else if (state == TaskState::Packed)
            counts.toShip += number;
        else if (state == TaskState::Short)
            counts.problems += number;
        else if (state == TaskState::Waiting)
            counts.waiting += number;
    }));
    return counts;
}

} // namespace laurel
