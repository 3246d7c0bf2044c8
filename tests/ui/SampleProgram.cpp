#include "tests/ui/SampleData.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::test {
namespace {

Points points(qint64 count)
{
    return Points::fromCount(count).value();
}

Instant at(const QString& iso)
{
    return Instant::parse(iso, QTimeZone::utc()).value();
}

std::vector<PointsRollForward> rollForward()
{
    // earned, redeemed, expired, clawed back of each month from December 2024 on
    constexpr std::array<std::array<qint64, 4>, 12> months{{
        {3'102'400, 1'904'100, 301'200, 41'800},
        {3'308'900, 2'270'500, 421'900, 38'200},
        {3'521'700, 2'141'300, 540'700, 44'900},
        {3'734'100, 2'511'800, 302'600, 47'300},
        {3'462'200, 2'384'900, 420'100, 51'200},
        {3'671'500, 2'252'700, 541'400, 39'700},
        {3'884'300, 2'620'600, 300'900, 43'500},
        {4'090'800, 2'491'200, 421'300, 52'800},
        {3'820'600, 2'862'400, 540'200, 48'100},
        {4'033'900, 2'734'700, 302'100, 46'400},
        {4'246'500, 2'603'300, 420'800, 55'900},
        {4'452'100, 2'971'900, 541'000, 57'200},
    }};
    std::vector<PointsRollForward> result;
    Points opening = points(196'400'000);
    QDate from(2024, 12, 1);
    for (const auto& [earned, redeemed, expired, clawedBack] : months) {
        const Points adjusted = points(from.month() % 4 == 0 ? -1'200 : 900);
        const Points closing = opening + points(earned) - points(redeemed) - points(expired)
            - points(clawedBack) + adjusted;
        result.push_back({.from = from,
                          .opening = opening,
                          .earned = points(earned),
                          .redeemed = points(redeemed),
                          .expired = points(expired),
                          .clawedBack = points(clawedBack),
                          .adjusted = adjusted,
                          .closing = closing});
        opening = closing;
        from = from.addMonths(1);
    }
    return result;
}

PointsRollForward sumOf(const std::vector<PointsRollForward>& months)
{
    PointsRollForward total{.from = months.front().from,
                            .opening = months.front().opening,
                            .earned = {},
                            .redeemed = {},
                            .expired = {},
                            .clawedBack = {},
                            .adjusted = {},
                            .closing = months.back().closing};
    for (const PointsRollForward& month : months) {
        total.earned += month.earned;
        total.redeemed += month.redeemed;
        total.expired += month.expired;
        total.clawedBack += month.clawedBack;
        total.adjusted += month.adjusted;
    }
    return total;
}

TierFigures tierFigures(int rank, qint64 members, qint64 buyers, qint64 averageCents,
                        qint64 costCents)
{
    return {.tier = sampleTier(rank),
            .members = members,
            .buyers = buyers,
            .spend = euro(averageCents * members),
            .averageSpend = euro(averageCents),
            .medianSpend = euro(averageCents * 82 / 100),
            .lowerQuartile = euro(averageCents * 41 / 100),
            .upperQuartile = euro(averageCents * 137 / 100),
            .standardDeviation = euro(averageCents * 64 / 100),
            .cost = euro(costCents * members)};
}

} // namespace

Instant sampleNow()
{
    return at(u"2025-11-21T11:30:00Z"_s);
}

Currency sampleCurrency()
{
    return Currency::fromCode(u"EUR"_s).value();
}

Money euro(qint64 cents)
{
    return Money::fromMinor(cents, sampleCurrency()).value();
}

TierMark sampleTier(int rank)
{
    switch (rank) {
    case 0:
        return {u"bronze"_s, u"Bronze"_s, 0};
    case 1:
        return {u"silver"_s, u"Silver"_s, 1};
    case 2:
        return {u"gold"_s, u"Gold"_s, 2};
    default:
        return {u"platinum"_s, u"Platinum"_s, 3};
    }
}

std::vector<Person> samplePeople()
{
    return {{.login = u"hana"_s, .name = u"Hana Okafor"_s, .role = Role::Manager},
            {.login = u"mito"_s, .name = u"Mai Ito"_s, .role = Role::Manager},
            {.login = u"salma"_s, .name = u"Salma Idrissi"_s, .role = Role::Support},
            {.login = u"wanda"_s, .name = u"Wanda Kowalska"_s, .role = Role::Warehouse},
            {.login = u"ines"_s, .name = u"Inês Duarte"_s, .role = Role::Auditor},
            {.login = u"petra"_s, .name = u"Petra Novák"_s, .role = Role::Admin}};
}

ProgramOverview sampleOverview()
{
    return {.name = u"Northwind Rewards"_s,
            .zone = u"Europe/London"_s,
            .currency = sampleCurrency(),
            .start = QDate(2021, 3, 1),
            .isDemo = true,
            .databaseKind = u"SQLite 3.40.1"_s,
            .location = u"northwind.laurel"_s,
            .members = sampleMemberCount,
            .events = 412'884,
            .postings = 1'204'551,
            .quarantined = 7,
            .approvalsWaiting = 12,
            .dispatch = {.toPick = 8, .toPack = 3, .toShip = 5, .problems = 2, .waiting = 4},
            .due = {.open = 58,
                    .openPeriod = {at(u"2025-11-05T00:00:00Z"_s), at(u"2025-12-05T00:00:00Z"_s)},
                    .dueNow = 0},
            .policyVersion = 14,
            .ladder = {sampleTier(0), sampleTier(1), sampleTier(2), sampleTier(3)},
            .people = samplePeople()};
}

HealthFigures sampleHealth(const Period& period)
{
    const std::vector<PointsRollForward> months = rollForward();
    const std::vector<TierFigures> tiers{
        tierFigures(0, 12'400, 6'120, 3'800, 400), tierFigures(1, 11'932, 8'874, 9'700, 1'000),
        tierFigures(2, 5'870, 5'204, 21'200, 2'400), tierFigures(3, 1'204, 1'161, 48'600, 6'100)};
    return {.period = period,
            .dataTo = at(u"2025-11-20T23:59:00Z"_s),
            .members = sampleMemberCount,
            .activeMembers = 31'406,
            .activeBefore = 30'169,
            .newMembers = 1'204,
            .dormantMembers = 16'804,
            .total = sumOf(months),
            .months = months,
            .tiers = tiers,
            .roi = {.period = period,
                    .tiers = tiers,
                    .ratio = 2.19,
                    .lower = sampleTier(1),
                    .upper = sampleTier(2)},
            .liability = euro(206'400'000),
            .costPerThousandPoints = euro(1'000),
            .expectedRedemption = 0.81,
            .redemptionRate = 0.638,
            .upgrades = 412,
            .downgrades = 57,
            .vouchersIssued = 388,
            .vouchersExpired = 46,
            .vouchersValid = 1'219,
            .approvalsOpen = 12,
            .approvalsOverdue = 2,
            .giftsWaiting = 18,
            .giftsShipped = 96,
            .messagesWaiting = 120,
            .messagesWithheld = 37,
            .notes = {u"Redemption is 2.3 times its usual pace since Friday."_s}};
}

} // namespace laurel::test
