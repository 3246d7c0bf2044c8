#pragma once

#include "model/base/Result.h"
#include "model/domain/HealthViews.h"

#include <QHash>

#include <vector>

namespace laurel {

class Connection;

struct MemberCounts
{
    qint64 members = 0; // joined before the end
    qint64 joined = 0; // in the period
};

struct KindSum
{
    int month = 0; // yyyymm in the program's zone
    QString kind; // of postings
    Points points;
};

struct TierSpend
{
    QString tier;
    qint64 minor = 0;
};

struct WorkCounts
{
    qint64 approvalsOpen = 0, approvalsOverdue = 0, giftsWaiting = 0, giftsShipped = 0;
    qint64 messagesWaiting = 0, vouchersValid = 0, vouchersExpired = 0;
};

struct Reversal
{
    QString memberNumber;
    qint64 minor = 0;
    Instant at;
};

// Sums and counts that reports are made of. docs/figures.md defines them.
class FigureRepository
{
public:
    explicit FigureRepository(Connection& connection) : m_connection(connection) {}

    Result<MemberCounts> members(const Period& period);
    Result<qint64> activeMembers(const Period& period);
    Result<std::optional<Instant>> latestEvent();
    Result<std::vector<KindSum>> pointsBefore(Instant start); // month 0
    Result<std::vector<KindSum>> pointsByMonth(const Period& period);
    Result<QHash<QString, qint64>> membersByTier(Instant end);
    Result<std::vector<TierSpend>> spendByBuyer(const Period& period);
    Result<QHash<QString, qint64>> pointsByTier(const Period& period);
    // Values and, by another hash, counts.
    Result<QHash<QString, qint64>> voucherValueByTier(const Period& period, qint64* count);
    Result<QHash<QString, qint64>> giftCostByTier(const Period& period);
    // Up and down.
    Result<std::pair<qint64, qint64>> tierMoves(const Period& period);
    Result<WorkCounts> work(const Period& period, Instant now);
    Result<qint64> messagesWithheld(const Period& period);
    Result<std::vector<Reversal>> largeReversals(const Period& period, qint64 leastMinor);

private:
    Result<QHash<QString, qint64>> byTier(const QString& statement, const Period& period);

    Connection& m_connection;
};

} // namespace laurel
