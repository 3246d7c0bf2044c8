#include "model/storage/TierRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> TierRepository::addChange(const TierChange& change, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tiers/add_change"_s));
    return query.bind(u":member"_s, change.member)
        .bind(u":from"_s, change.from)
        .bind(u":change"_s, change.id)
        .bind(u":tier"_s, change.tier)
        .bind(u":rank"_s, change.rank)
        .bind(u":previous"_s, change.previousRank)
        .bind(u":until"_s, change.until)
        .bind(u":reason"_s, change.reason)
        .bind(u":cause_kind"_s, codeOf(change.cause.kind))
        .bind(u":cause_id"_s, change.cause.id)
        .bind(u":actor"_s, change.actor)
        .bind(u":recorded"_s, now)
        .run();
}

} // namespace laurel
