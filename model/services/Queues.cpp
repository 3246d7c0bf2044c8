#include "model/services/Queues.h"

#include "model/base/Clock.h"
#include "model/services/Almanac.h"
#include "model/services/OpenProgram.h"
#include "model/storage/GiftRepository.h"
#include "model/storage/ProfileRepository.h"
#include "model/storage/QueueRepository.h"
#include "model/storage/TaskRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr int evidenceMonths = 12;

bool isFullyPicked(const DispatchRow& row)
{
    return std::ranges::all_of(row.lines, [](const DispatchLine& line) {
        return line.picked == line.wanted;
    });
}

QString firstBin(const DispatchRow& row)
{
    return row.lines.empty() ? QString() : row.lines.front().bin;
}

} // namespace

QueueRepository Queues::repository()
{
    return {m_program.db(), m_program.currency(),
            [this](const QString& code) { return m_program.tierMark(code); }};
}

Result<std::vector<ApprovalRow>> Queues::approvals(ApprovalList which)
{
    QueueRepository repository = this->repository();
    LAUREL_TRY(auto rows, repository.approvals(which));
    if (which == ApprovalList::Decided)
        return rows;
    LAUREL_TRY(const auto pending, repository.pendingDecisions());
    for (auto& row : rows)
        if (const auto found = pending.constFind(row.id.value()); found != pending.constEnd())
            row.pending = *found;
    return rows;
}

Result<ApprovalDetail> Queues::approval(TaskId id)
{
    QueueRepository repository = this->repository();
    LAUREL_TRY(auto detail, repository.approval(id));
    LAUREL_TRY(const auto pending, repository.pendingDecisions());
    if (const auto found = pending.constFind(id.value()); found != pending.constEnd())
        detail.row.pending = *found;
    LAUREL_TRY(detail.earlier, repository.earlierDecisions(detail.row.member, id));
    LAUREL_TRY_VOID(addSpend(detail));
    LAUREL_TRY_VOID(addBenefits(detail));
    return detail;
}

Result<void> Queues::addSpend(ApprovalDetail& detail)
{
    const Calendar& calendar = m_program.calendar();
    const Policy& policy = m_program.policy();
    ProfileRepository profile(m_program.db(), m_program.currency(),
                              [this](const QString& code) { return m_program.tierMark(code); });
    const MemberId member = detail.row.member;
    const Instant end = calendar.cycle(detail.cycle).end;
    detail.window = m_program.qualifyingWindow(end);
    LAUREL_TRY(detail.spendInWindow, profile.spend(member, detail.window));
    LAUREL_TRY(detail.orders, profile.orders(member, detail.window, &detail.ordersTotal));
    // What can come back today, not what could when it was proposed.
    const Instant since = calendar.afterDays(m_program.clock().now(), -policy.returnDays);
    for (auto& order : detail.orders)
        order.isReturnable = order.at >= since && !order.amount.isNegative();
    LAUREL_TRY(detail.returnable, profile.returnable(member, since, end));

    // Twelve calendar months up to the proposal, with gaps as zeros.
    const QDate last = calendar.dayOf(end - Duration(1));
    QDate month = QDate(last.year(), last.month(), 1).addMonths(1 - evidenceMonths);
    LAUREL_TRY(const auto months, profile.spendByMonth(member, {calendar.startOf(month), end}));
    for (int i = 0; i < evidenceMonths; ++i, month = month.addMonths(1)) {
        MonthAmount amount{month, Money::zero(m_program.currency())};
        for (const auto& spend : months)
            if (spend.month == month.year() * 100 + month.month()) {
                amount.amount = spend.amount;
                detail.activeMonths += spend.purchases > 0 ? 1 : 0;
            }
        detail.spendByMonth.push_back(amount);
    }
    detail.qualifyingWithoutReturnable = detail.qualifying;
    if (policy.cycleRules.empty())
        return {};
    const auto& rule = policy.cycleRules.front();
    LAUREL_TRY(const Points lost, pointsFor(detail.returnable, rule.rate, rule.rounding));
    detail.qualifyingWithoutReturnable = detail.qualifying - lost;
    // The monthly spend that reaches the threshold in a year, at what a unit of money earns.
    LAUREL_TRY(const Points perThousand,
               pointsFor(*Money::parse(u"1000"_s, m_program.currency()), rule.rate, rule.rounding));
    if (perThousand > Points()) {
        const qint64 thousand = Money::parse(u"1000"_s, m_program.currency())->minor();
        const qint64 yearly = detail.threshold.count() * thousand / perThousand.count();
        detail.pacePerMonth = Money::fromMinor(yearly / evidenceMonths, m_program.currency())
                                  .value_or(detail.pacePerMonth);
    }
    return {};
}

Result<void> Queues::addBenefits(ApprovalDetail& detail)
{
    QueueRepository repository = this->repository();
    LAUREL_TRY(const auto voucher, repository.waitingVoucher(detail.row.member, detail.cycle,
                                                             detail.row.to.code));
    if (voucher)
        detail.voucherValue = *voucher;
    LAUREL_TRY(const auto sku, repository.waitingGift(detail.row.member, detail.row.id));
    if (!sku)
        return {};
    LAUREL_TRY(const auto gift, GiftRepository(m_program.db()).find(*sku, m_program.currency()));
    if (gift) {
        detail.giftName = gift->name;
        detail.giftCost = gift->cost;
        detail.giftStockFree = gift->onHand - gift->reserved;
    }
    return {};
}

Result<std::vector<DispatchRow>> Queues::dispatch(DispatchQueue queue)
{
    LAUREL_TRY(auto rows, repository().dispatch(queue));
    TaskRepository tasks(m_program.db());
    for (auto& row : rows) {
        LAUREL_TRY(row.lines, tasks.lines(row.member, row.id));
    }
    // A gift that is picked whole is a parcel to pack.
    if (queue == DispatchQueue::ToPick)
        std::erase_if(rows, isFullyPicked);
    if (queue == DispatchQueue::ToPack)
        std::erase_if(rows, [](const DispatchRow& row) { return !isFullyPicked(row); });
    if (queue != DispatchQueue::Shipped)
        std::ranges::stable_sort(rows, {}, firstBin);
    return rows;
}

Result<DispatchDetail> Queues::dispatchDetail(TaskId id)
{
    LAUREL_TRY(auto detail, repository().dispatchDetail(id));
    LAUREL_TRY(detail.row.lines, TaskRepository(m_program.db()).lines(detail.row.member, id));
    return detail;
}

Result<ProgramOverview> Queues::overview()
{
    ProgramRepository program(m_program.db());
    QueueRepository repository = this->repository();
    const ProgramFacts& facts = m_program.facts();
    ProgramOverview overview{.name = facts.name,
                             .zone = facts.zone,
                             .currency = facts.currency,
                             .start = facts.start,
                             .isDemo = facts.isDemo()};
    const bool isSqlite = m_program.db().dialect() == Dialect::Sqlite;
    LAUREL_TRY(const QVariant version, m_program.db().ask(isSqlite ? u"SELECT sqlite_version()"_s
                                                                   : u"SHOW server_version"_s));
    overview.databaseKind = (isSqlite ? u"SQLite "_s : u"PostgreSQL "_s) + version.toString();
    overview.location = m_program.db().address().toText();
    LAUREL_TRY(const auto totals, program.totals());
    overview.members = totals.members;
    overview.events = totals.events;
    overview.postings = totals.postings;
    overview.quarantined = totals.quarantined;
    LAUREL_TRY(overview.approvalsWaiting, repository.approvalsWaiting());
    LAUREL_TRY(overview.dispatch, repository.dispatchCounts());
    LAUREL_TRY(const auto toPack, dispatch(DispatchQueue::ToPack));
    overview.dispatch.toPack = static_cast<int>(toPack.size());
    overview.dispatch.toPick -= overview.dispatch.toPack;
    const QDate today = m_program.calendar().dayOf(m_program.clock().now());
    LAUREL_TRY(overview.due, Almanac(m_program).due(today.addDays(-1)));
    overview.policyVersion = m_program.policy().version;
    for (const auto& tier : m_program.policy().ladder)
        overview.ladder.push_back(tier.mark);
    LAUREL_TRY(overview.people, program.people());
    return overview;
}

} // namespace laurel
