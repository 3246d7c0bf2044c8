#pragma once

#include "model/base/Result.h"
#include "model/domain/Ledger.h"

#include <QHash>

namespace laurel {

class Connection;

struct OpenLot
{
    LotId id;
    Points remaining;
};

struct ChainedPosting
{
    MemberId member;
    qint64 sequence = 0;
    ChainHash previousHash;
    ChainHash hash;
    int businessDate = 0;
    const Posting& posting;
};

struct RuleCounts
{
    QHash<QString, int> onDay;
    QHash<QString, int> inMonth;
};

// Postings and lots. Knows no rule: the Book does the arithmetic.
class LedgerRepository
{
public:
    explicit LedgerRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const ChainedPosting& posting, Instant now);
    Result<void> addLot(MemberId member, LotId lot, Points points, Points remaining,
                        Instant earnedAt, std::optional<Instant> expiresAt);
    Result<std::vector<OpenLot>> openLots(MemberId member); // in spending order
    Result<void> takeFromLot(MemberId member, LotId lot, Points points);
    Result<void> addLotUse(MemberId member, PostingId by, LotId lot, Points points);
    // How often each rule paid a bonus on a business date and in its month.
    Result<RuleCounts> ruleCounts(MemberId member, int businessDate);

private:
    Connection& m_connection;
};

} // namespace laurel
