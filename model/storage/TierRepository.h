#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"
#include "model/domain/Ledger.h"

namespace laurel {

class Connection;

struct TierChange
{
    MemberId member;
    Instant from;
    qint64 id = 0; // orders changes of one instant
    QString tier;
    int rank = 0;
    int previousRank = 0;
    std::optional<Instant> until;
    QString reason; // "enrolled", "upgrade", "approved", "kept", "downgrade"
    Cause cause;
    QString actor;
};

class TierRepository
{
public:
    explicit TierRepository(Connection& connection) : m_connection(connection) {}
    Result<void> addChange(const TierChange& change, Instant now);

private:
    Connection& m_connection;
};

} // namespace laurel
