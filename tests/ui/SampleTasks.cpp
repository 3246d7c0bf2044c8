#include "tests/ui/SampleData.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::test {
namespace {

Points points(qint64 count)
{
    return Points::fromCount(count).value();
}

MemberRow memberNumbered(int number)
{
    const std::vector<MemberRow> rows = sampleMemberRows();
    return *std::ranges::find(rows, MemberId(number), &MemberRow::id);
}

ApprovalRow approval(int number, int member, int from, std::chrono::minutes dueIn, qint64 cents)
{
    const MemberRow row = memberNumbered(member);
    return {.id = TaskId(number),
            .number = u"A-%1"_s.arg(number),
            .member = row.id,
            .memberName = row.name,
            .memberNumber = row.number,
            .from = sampleTier(from),
            .to = sampleTier(from + 1),
            .state = TaskState::Open,
            .created = sampleNow() + dueIn - 48h,
            .due = sampleNow() + dueIn,
            .costPerYear = euro(cents)};
}

DispatchLine line(int index, const QString& name, const QString& bin, int wanted, int picked)
{
    return {.line = index,
            .sku = name.section(u',', 0, 0).toUpper().replace(u' ', u'-'),
            .name = name,
            .barcode = u"87123450001%1"_s.arg(22 + index),
            .bin = bin,
            .wanted = wanted,
            .picked = picked,
            .inBin = 17 - index};
}

DispatchRow dispatch(int number, int member, const QString& city, const QString& country,
                     TaskState state, std::chrono::hours dueIn, std::vector<DispatchLine> lines)
{
    const MemberRow row = memberNumbered(member);
    return {.id = TaskId(number),
            .number = u"G-%1"_s.arg(number),
            .member = row.id,
            .memberName = row.name,
            .city = city,
            .country = country,
            .state = state,
            .due = state == TaskState::Waiting ? std::nullopt : std::optional(sampleNow() + dueIn),
            .lines = std::move(lines)};
}

std::vector<DispatchRow> toPick()
{
    using enum TaskState;
    return {
        dispatch(20'418, 103990, u"Milano"_s, u"IT"_s, Picking, -26h,
                 {line(1, u"Ceramic mug, navy"_s, u"B-14-03"_s, 2, 1),
                  line(2, u"Thank-you card, Italian"_s, u"A-01-01"_s, 1, 1)}),
        dispatch(20'426, 102489, u"Pune"_s, u"IN"_s, Ready, 22h,
                 {line(1, u"Ceramic mug, sand"_s, u"B-14-04"_s, 1, 0)}),
        dispatch(20'421, 104417, u"İzmir"_s, u"TR"_s, Ready, 4h,
                 {line(1, u"Travel set"_s, u"B-14-07"_s, 1, 0)}),
        dispatch(20'422, 102651, u"Cork"_s, u"IE"_s, Ready, 5h,
                 {line(1, u"Wool scarf, green"_s, u"C-02-11"_s, 1, 0)}),
        dispatch(20'433, 103512, u"Lagos"_s, u"NG"_s, Ready, 74h,
                 {line(1, u"Wool scarf, grey"_s, u"C-02-12"_s, 2, 0)}),
        dispatch(20'425, 103488, u"大阪"_s, u"JP"_s, Ready, 6h,
                 {line(1, u"Tea sampler"_s, u"C-03-01"_s, 3, 0)}),
        dispatch(20'429, 102960, u"Bergen"_s, u"NO"_s, Ready, 25h,
                 {line(1, u"Notebook A5"_s, u"D-01-09"_s, 1, 0)}),
        dispatch(20'431, 103201, u"Bilbao"_s, u"ES"_s, Ready, 72h,
                 {line(1, u"Gift card tin"_s, u"D-02-02"_s, 1, 0)}),
    };
}

std::vector<DispatchRow> problems()
{
    DispatchLine missing = line(1, u"Welcome box"_s, u"A-02-01"_s, 1, 0);
    missing.isShort = true;
    missing.inBin = 0;
    DispatchLine half = line(1, u"Ceramic mug, navy"_s, u"B-14-03"_s, 2, 1);
    half.isShort = true;
    return {
        dispatch(20'402, 102651, u"Cork"_s, u"IE"_s, TaskState::Short, -50h, {missing}),
        dispatch(20'409, 101733, u"Ciudad de México"_s, u"MX"_s, TaskState::Short, -3h, {half})};
}

std::vector<DispatchRow> inState(TaskState state, int first, std::initializer_list<int> members)
{
    std::vector<DispatchRow> rows;
    for (const int member : members)
        rows.push_back(dispatch(
            first++, member, u"Stockholm"_s, u"SE"_s, state, 20h,
            {line(1, u"Welcome box"_s, u"A-02-01"_s, 1, state == TaskState::Waiting ? 0 : 1)}));
    return rows;
}

} // namespace

std::vector<ApprovalRow> sampleApprovals()
{
    std::vector<ApprovalRow> rows{
        approval(412, 103990, 2, -120min, 34'000), approval(405, 102071, 2, -25min, 34'000),
        approval(413, 103201, 1, 40min, 12'000),   approval(415, 101733, 2, 3h, 34'000),
        approval(416, 101958, 1, 5h, 12'000),      approval(417, 103512, 2, 6h, 34'000),
        approval(420, 102188, 1, 22h, 12'000),     approval(421, 103107, 2, 25h, 34'000),
        approval(422, 102744, 1, 26h, 12'000),     approval(424, 103488, 1, 30h, 12'000),
        approval(425, 104882, 2, 44h, 34'000),     approval(426, 101377, 1, 47h, 12'000)};
    rows[3].state = TaskState::Claimed;
    rows[3].claimedBy = u"mito"_s;
    rows[4].pending = PendingDecision{.request = RequestId(880'001),
                                      .by = u"mito"_s,
                                      .approve = true,
                                      .takesEffect = sampleNow() + 8s};
    return rows;
}

std::vector<ApprovalRow> sampleDecidedApprovals()
{
    ApprovalRow approved = approval(399, 102651, 2, -26h, 34'000);
    approved.state = TaskState::Approved;
    approved.decidedBy = u"hana"_s;
    approved.decidedAt = sampleNow() - 30h;
    ApprovalRow rejected = approval(398, 102489, 2, -40h, 34'000);
    rejected.state = TaskState::Rejected;
    rejected.decidedBy = u"mito"_s;
    rejected.decidedAt = sampleNow() - 51h;
    rejected.decisionReason = u"Most of the spend is one order that can still come back."_s;
    return {approved, rejected};
}

Result<ApprovalDetail> sampleApprovalDetail(TaskId id)
{
    std::vector<ApprovalRow> rows = sampleApprovals();
    std::ranges::move(sampleDecidedApprovals(), std::back_inserter(rows));
    const auto row = std::ranges::find(rows, id, &ApprovalRow::id);
    if (row == rows.end())
        return fail(ErrorCode::NotFound, u"approval %1"_s.arg(id.value()));

    constexpr std::array<qint64, 12> spend{181, 212, 96,  322, 262, 411,
                                           152, 291, 512, 379, 621, 687};
    std::vector<MonthAmount> months;
    for (int month = 0; month < 12; ++month)
        months.push_back(
            {QDate(2024, 12, 1).addMonths(month), euro(spend[static_cast<size_t>(month)] * 100)});
    const auto order = [](int number, int daysAgo, qint64 cents, bool isReturnable = false) {
        return OrderLine{.reference = QString::number(number),
                         .at = sampleNow() - std::chrono::days(daysAgo),
                         .amount = euro(cents),
                         .isReturnable = isReturnable};
    };
    return ApprovalDetail{
        .row = *row,
        .qualifying = points(1'041),
        .threshold = points(1'000),
        .window = {sampleNow() - std::chrono::days(365), sampleNow()},
        .spendInWindow = euro(411'400),
        .activeMonths = 12,
        .spendByMonth = months,
        .pacePerMonth = euro(33'333),
        .orders = {order(50'931, 1, 28'410), order(50'210, 18, 21'250), order(49'871, 31, 19'800),
                   order(50'877, 2, 9'600, true), order(49'002, 60, -4'200)},
        .ordersTotal = 41,
        .returnable = euro(9'600),
        .qualifyingWithoutReturnable = points(1'031),
        .voucherValue = euro(5'000),
        .giftName = u"Welcome box"_s,
        .giftCost = euro(3'200),
        .giftStockFree = 188,
        .policyVersion = 14,
        .cycle = 57,
        .email = memberNumbered(static_cast<int>(row->member.value())).email,
        .emailConsent = id.value() % 2 == 0,
        .earlier = {{u"A-288"_s, false, u"mito"_s, sampleNow() - std::chrono::days(120),
                     u"Two orders came back."_s}}};
}

std::vector<DispatchRow> sampleDispatches(DispatchQueue queue)
{
    switch (queue) {
    case DispatchQueue::ToPick:
        return toPick();
    case DispatchQueue::ToPack:
        return inState(TaskState::Picking, 20'414, {102188, 101958, 103107});
    case DispatchQueue::ToShip:
        return inState(TaskState::Packed, 20'405, {104882, 103755, 102744, 101377, 101118});
    case DispatchQueue::Problems:
        return problems();
    case DispatchQueue::Shipped:
        return inState(TaskState::Shipped, 20'390, {102651, 102489, 101733});
    case DispatchQueue::Waiting:
        return inState(TaskState::Waiting, 20'440, {103990, 102071, 101733, 103512});
    }
    return {};
}

Result<DispatchDetail> sampleDispatchDetail(TaskId id)
{
    using enum DispatchQueue;
    for (const DispatchQueue queue : {ToPick, ToPack, ToShip, Problems, Shipped, Waiting}) {
        const std::vector<DispatchRow> rows = sampleDispatches(queue);
        const auto row = std::ranges::find(rows, id, &DispatchRow::id);
        if (row == rows.end())
            continue;
        const bool isShipped = queue == Shipped;
        const bool isPacked = isShipped || queue == ToShip;
        return DispatchDetail{.row = *row,
                              .memberNumber = u"M-%1"_s.arg(row->member.value()),
                              .recipient = row->memberName,
                              .addressLine = u"Via Torino 40"_s,
                              .postcode = u"20123"_s,
                              .carrier = isShipped ? u"PostNord"_s : u""_s,
                              .trackingNumber = isShipped ? u"JJSE0123456789"_s : u""_s,
                              .packedAt = isPacked ? std::optional(sampleNow() - 3h) : std::nullopt,
                              .shippedAt =
                                  isShipped ? std::optional(sampleNow() - 1h) : std::nullopt};
    }
    return fail(ErrorCode::NotFound, u"dispatch %1"_s.arg(id.value()));
}

} // namespace laurel::test
