#include "model/storage/StandingRepository.h"

#include "model/storage/Connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

CountedMember countedFromRow(Row& row, const Policy& policy, const Currency& currency)
{
    CountedMember member{.standing = {.member = row.id<MemberId>()},
                         .netSpend = Money::zero(currency)};
    Standing& standing = member.standing;
    standing.active = row.points();
    standing.deficit = row.points();
    standing.lifetimeEarned = row.points();
    standing.lastSequence = row.integer();
    standing.lastHash = row.bytes();
    standing.tier = row.text();
    // A tier that a later policy no longer has counts as the lowest.
    standing.tierRank = std::max(0, policy.rankOf(standing.tier));
    standing.tierSince = row.instant();
    standing.tierUntil = row.optionalInstant();
    if (const auto rejected = row.optionalInteger())
        standing.rejectedAt = Points::fromCount(*rejected);

    MemberSnapshot& snapshot = member.snapshot;
    snapshot.tierRank = standing.tierRank;
    snapshot.tierSince = standing.tierSince;
    snapshot.tierUntil = standing.tierUntil;
    snapshot.rejectedAt = standing.rejectedAt;
    snapshot.status = row.code<MemberStatus>(memberStatusFromCode);
    snapshot.canMail = row.flag();
    snapshot.canText = row.flag();
    snapshot.proposalIsOpen = row.flag();
    snapshot.qualifying = row.points();
    member.netSpend = row.money(currency);
    member.purchases = row.smallInteger();
    member.refunds = row.smallInteger();
    return member;
}

} // namespace

Result<void> StandingRepository::lock(MemberId member, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"standing/lock"_s));
    LAUREL_TRY([[maybe_unused]] const auto locked,
               query.bind(u":now"_s, now).bind(u":member"_s, member).one([](Row& row) {
                   return row.integer();
               }));
    return {};
}

Result<void> StandingRepository::touchEvent(MemberId member, Instant occurredAt, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"standing/touch_event"_s));
    return query.bind(u":now"_s, now).bind(u":at"_s, occurredAt).bind(u":member"_s, member).run();
}

Result<std::vector<CountedMember>>
StandingRepository::counted(MemberId first, MemberId last, int cycle, const Period& window,
                            const Policy& policy, const Currency& currency)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"standing/snapshots"_s));
    return query.bind(u":first"_s, first)
        .bind(u":last"_s, last)
        .bind(u":cycle"_s, cycle)
        .bind(u":window_start"_s, window.start)
        .bind(u":window_end"_s, window.end)
        .all([&](Row& row) { return countedFromRow(row, policy, currency); });
}

Result<void> StandingRepository::save(const Standing& standing, Instant now)
{
    const QVariant rejected = standing.rejectedAt ? QVariant(standing.rejectedAt->count())
                                                  : QVariant(QMetaType::fromType<qint64>());
    LAUREL_TRY(auto query, m_connection.prepare(u"standing/save"_s));
    return query.bind(u":member"_s, standing.member)
        .bind(u":active"_s, standing.active)
        .bind(u":deficit"_s, standing.deficit)
        .bind(u":lifetime_earned"_s, standing.lifetimeEarned)
        .bind(u":last_seq"_s, standing.lastSequence)
        .bind(u":last_hash"_s, QVariant(standing.lastHash))
        .bind(u":tier"_s, standing.tier)
        .bind(u":tier_rank"_s, standing.tierRank)
        .bind(u":tier_since"_s, standing.tierSince)
        .bind(u":tier_until"_s, standing.tierUntil)
        .bind(u":rejected_at"_s, rejected)
        .bind(u":now"_s, now)
        .run();
}

} // namespace laurel
