#pragma once

#include "model/base/Result.h"
#include "model/domain/Ledger.h"

#include <functional>

namespace laurel {

class Connection;

struct StoredPosting
{
    MemberId member;
    qint64 sequence = 0;
    Posting posting;
    ChainHash previousHash;
    ChainHash hash;
    int businessDate = 0;
};

struct StoredLot
{
    MemberId member;
    LotId id;
    Points points;
    Points remaining;
    Points used; // sum of its uses
    bool isAsPosted = false; // as the credit that made it says
};

struct StoredStanding
{
    MemberId member;
    QString externalId;
    QString number;
    Points active;
    Points deficit;
    Points lifetimeEarned;
    qint64 lastSequence = 0;
    ChainHash lastHash;
    QString tier;
    QString lastTierChange;
};

struct StoredStock
{
    QString sku;
    qint64 reserved = 0;
    qint64 promised = 0; // by gifts on their way
};

// The books as a whole, streamed in order, for verify.
class BooksRepository
{
public:
    explicit BooksRepository(Connection& connection) : m_connection(connection) {}

    Result<void> eachPosting(const std::function<void(const StoredPosting&)>& take);
    Result<void> eachLot(const std::function<void(const StoredLot&)>& take);
    Result<void> eachStanding(const std::function<void(const StoredStanding&)>& take);
    Result<void> eachFact(const std::function<void(const QString&)>& take);
    Result<std::vector<StoredStock>> stock();
    Result<std::vector<int>> approvalsOutOfStep(); // their numbers

private:
    Connection& m_connection;
};

} // namespace laurel
