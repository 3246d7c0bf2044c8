#include "model/storage/LedgerRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> LedgerRepository::add(const ChainedPosting& chained, Instant now)
{
    const Posting& posting = chained.posting;
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/add_posting"_s));
    return query.bind(u":member"_s, chained.member)
        .bind(u":posting"_s, posting.id)
        .bind(u":seq"_s, chained.sequence)
        .bind(u":kind"_s, codeOf(posting.kind))
        .bind(u":points"_s, posting.points)
        .bind(u":debit"_s, codeOf(posting.debit))
        .bind(u":credit"_s, codeOf(posting.credit))
        .bind(u":cause_kind"_s, codeOf(posting.cause.kind))
        .bind(u":cause_id"_s, posting.cause.id)
        .bind(u":policy_version"_s, posting.policyVersion)
        .bind(u":rule"_s, posting.rule)
        .bind(u":actor"_s, posting.actor)
        .bind(u":reason"_s, posting.reason)
        .bind(u":occurred"_s, posting.occurredAt)
        .bind(u":recorded"_s, now)
        .bind(u":business_date"_s, chained.businessDate)
        .bind(u":expires"_s, posting.expiresAt)
        .bind(u":key"_s, posting.key)
        .bind(u":prev_hash"_s, QVariant(chained.previousHash))
        .bind(u":hash"_s, QVariant(chained.hash))
        .run();
}

Result<void> LedgerRepository::addLot(MemberId member, LotId lot, Points points, Points remaining,
                                      Instant earnedAt, std::optional<Instant> expiresAt)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/add_lot"_s));
    return query.bind(u":member"_s, member)
        .bind(u":lot"_s, lot)
        .bind(u":points"_s, points)
        .bind(u":remaining"_s, remaining)
        .bind(u":earned"_s, earnedAt)
        .bind(u":expires"_s, expiresAt)
        .run();
}

Result<std::vector<OpenLot>> LedgerRepository::openLots(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/open_lots"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        OpenLot lot{.id = row.id<LotId>()};
        lot.remaining = row.points();
        return lot;
    });
}

Result<void> LedgerRepository::takeFromLot(MemberId member, LotId lot, Points points)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/take_from_lot"_s));
    return query.bind(u":points"_s, points).bind(u":member"_s, member).bind(u":lot"_s, lot).run();
}

Result<void> LedgerRepository::addLotUse(MemberId member, PostingId by, LotId lot, Points points)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/add_lot_use"_s));
    return query.bind(u":member"_s, member)
        .bind(u":posting"_s, by)
        .bind(u":lot"_s, lot)
        .bind(u":points"_s, points)
        .run();
}

Result<RuleCounts> LedgerRepository::ruleCounts(MemberId member, int businessDate)
{
    RuleCounts counts;
    LAUREL_TRY(auto query, m_connection.prepare(u"ledger/count_rule"_s));
    LAUREL_TRY_VOID(query.bind(u":member"_s, member)
                        .bind(u":day"_s, businessDate)
                        .bind(u":month"_s, businessDate / 100)
                        .each([&](Row& row) {
                            const QString rule = row.text();
                            counts.onDay.insert(rule, row.smallInteger());
                            counts.inMonth.insert(rule, row.smallInteger());
                        }));
    return counts;
}

} // namespace laurel
