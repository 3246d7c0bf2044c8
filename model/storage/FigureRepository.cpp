#include "model/storage/FigureRepository.h"

#include "model/storage/Connection.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Query& bindPeriod(Query& query, const Period& period)
{
    return query.bind(u":start"_s, period.start).bind(u":end"_s, period.end);
}

} // namespace

Result<MemberCounts> FigureRepository::members(const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/members"_s));
    return bindPeriod(query, period).one([](Row& row) {
        MemberCounts counts;
        counts.members = row.integer();
        counts.joined = row.integer();
        return counts;
    });
}

Result<qint64> FigureRepository::activeMembers(const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/active_members"_s));
    return bindPeriod(query, period).one([](Row& row) { return row.integer(); });
}

Result<std::optional<Instant>> FigureRepository::latestEvent()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/latest_event"_s));
    return query.one([](Row& row) { return row.optionalInstant(); });
}

Result<std::vector<KindSum>> FigureRepository::pointsBefore(Instant start)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/points_before"_s));
    return query.bind(u":start"_s, start).all([](Row& row) {
        KindSum sum;
        sum.kind = row.text();
        sum.points = row.points();
        return sum;
    });
}

Result<std::vector<KindSum>> FigureRepository::pointsByMonth(const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/points_by_month"_s));
    return bindPeriod(query, period).all([](Row& row) {
        KindSum sum;
        sum.month = row.smallInteger();
        sum.kind = row.text();
        sum.points = row.points();
        return sum;
    });
}

Result<QHash<QString, qint64>> FigureRepository::membersByTier(Instant end)
{
    QHash<QString, qint64> counts;
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/tier_members"_s));
    LAUREL_TRY_VOID(query.bind(u":end"_s, end).each([&](Row& row) {
        const QString tier = row.text();
        counts[tier] = row.integer();
    }));
    return counts;
}

Result<std::vector<TierSpend>> FigureRepository::spendByBuyer(const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/spend_by_member"_s));
    return bindPeriod(query, period).all([](Row& row) {
        TierSpend spend;
        spend.tier = row.text();
        spend.minor = row.integer();
        return spend;
    });
}

Result<QHash<QString, qint64>> FigureRepository::byTier(const QString& statement,
                                                        const Period& period)
{
    QHash<QString, qint64> sums;
    LAUREL_TRY(auto query, m_connection.prepare(statement));
    LAUREL_TRY_VOID(bindPeriod(query, period).each([&](Row& row) {
        const QString tier = row.text();
        sums[tier] = row.integer();
    }));
    return sums;
}

Result<QHash<QString, qint64>> FigureRepository::pointsByTier(const Period& period)
{
    return byTier(u"figures/points_by_tier"_s, period);
}

Result<QHash<QString, qint64>> FigureRepository::voucherValueByTier(const Period& period,
                                                                    qint64* count)
{
    *count = 0;
    QHash<QString, qint64> values;
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/vouchers_by_tier"_s));
    LAUREL_TRY_VOID(bindPeriod(query, period).each([&](Row& row) {
        const QString tier = row.text();
        values[tier] = row.integer();
        *count += row.integer();
    }));
    return values;
}

Result<QHash<QString, qint64>> FigureRepository::giftCostByTier(const Period& period)
{
    return byTier(u"figures/gifts_by_tier"_s, period);
}

Result<std::pair<qint64, qint64>> FigureRepository::tierMoves(const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/tier_moves"_s));
    return bindPeriod(query, period).one([](Row& row) {
        const qint64 up = row.integer();
        return std::pair(up, row.integer());
    });
}

Result<WorkCounts> FigureRepository::work(const Period& period, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/work"_s));
    return bindPeriod(query, period).bind(u":now"_s, now).one([](Row& row) {
        WorkCounts work;
        work.approvalsOpen = row.integer();
        work.approvalsOverdue = row.integer();
        work.giftsWaiting = row.integer();
        work.giftsShipped = row.integer();
        work.messagesWaiting = row.integer();
        work.vouchersValid = row.integer();
        work.vouchersExpired = row.integer();
        return work;
    });
}

Result<qint64> FigureRepository::messagesWithheld(const Period& period)
{
    qint64 withheld = 0;
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/withheld"_s));
    LAUREL_TRY_VOID(bindPeriod(query, period).each([&](Row& row) {
        row.integer();
        const auto detail = QJsonDocument::fromJson(row.text().toUtf8()).object();
        withheld += detail.value(u"withheld"_s).toInteger();
    }));
    return withheld;
}

Result<std::vector<Reversal>> FigureRepository::largeReversals(const Period& period,
                                                               qint64 leastMinor)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"figures/large_reversals"_s));
    return bindPeriod(query, period).bind(u":least"_s, leastMinor).all([](Row& row) {
        Reversal reversal;
        reversal.memberNumber = row.text();
        reversal.minor = row.integer();
        reversal.at = row.instant();
        return reversal;
    });
}

} // namespace laurel
