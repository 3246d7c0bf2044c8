#pragma once

#include "model/base/Result.h"
#include "model/domain/MemberViews.h"
#include "model/domain/Records.h"

#include <functional>

namespace laurel {

class Connection;
class Row;

// A member as it is enrolled.
struct NewMember
{
    MemberId id;
    MemberRecord record;
    Instant joinedAt;
    QByteArray contentHash; // of the record, 32 bytes
    QString lowestTier; // code
};

struct MemberKey
{
    MemberId id;
    QByteArray contentHash;
};

// Gives the mark of a tier by its code.
using TierLookup = std::function<TierMark(const QString& code)>;

// Who the members are: enrolment, look-up and the list.
class MemberRepository
{
public:
    explicit MemberRepository(Connection& connection) : m_connection(connection) {}

    // Enrols: identity, personal data, consents and an empty standing. Errors: Conflict.
    Result<void> add(const NewMember& member, Instant now);
    Result<std::optional<MemberKey>> findExternal(const QString& externalId);
    Result<std::optional<MemberId>> findByKey(const QString& externalIdOrCard);
    Result<bool> exists(MemberId id);

    // One page of the list; `soon` is the end of "expiring soon".
    Result<MemberPage> page(const MemberQuery& query, Instant soon, const TierLookup& tiers);

private:
    Result<void> addPersonalData(const NewMember& member);
    Result<void> addConsents(const NewMember& member);
    Result<MemberPage> browse(const MemberQuery& query, Instant soon, const TierLookup& tiers);
    Result<MemberPage> search(const MemberQuery& query, Instant soon, const TierLookup& tiers);

    Connection& m_connection;
};

} // namespace laurel
