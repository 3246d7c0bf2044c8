#pragma once

#include "model/base/Money.h"
#include "model/base/Result.h"
#include "model/domain/Decide.h"
#include "model/domain/Ledger.h"

namespace laurel {

class Connection;

// Points and tier of one member: the row that guards everything of theirs.
struct Standing
{
    MemberId member;
    Points active;
    Points deficit; // owed first out of the next credit
    Points lifetimeEarned;
    qint64 lastSequence = 0;
    ChainHash lastHash;
    int tierRank = 0;
    QString tier;
    Instant tierSince;
    std::optional<Instant> tierUntil;
    std::optional<Points> rejectedAt;
};

// A standing with what deciding needs beside it.
struct CountedMember
{
    Standing standing;
    MemberSnapshot snapshot;
    Money netSpend; // of the cycle asked for
    int purchases = 0;
    int refunds = 0;
};

class StandingRepository
{
public:
    explicit StandingRepository(Connection& connection) : m_connection(connection) {}

    // The first statement of everything that is decided about a member: others wait for the end of
    // this transaction. Errors: NotFound.
    Result<void> lock(MemberId member, Instant now);
    Result<void> touchEvent(MemberId member, Instant occurredAt, Instant now);
    // Members from first to last, in order, with the spend that counts in `cycle` and the points
    // that qualify in `window`.
    Result<std::vector<CountedMember>> counted(MemberId first, MemberId last, int cycle,
                                               const Period& window, const Policy& policy,
                                               const Currency& currency);
    Result<void> save(const Standing& standing, Instant now);

private:
    Connection& m_connection;
};

} // namespace laurel
