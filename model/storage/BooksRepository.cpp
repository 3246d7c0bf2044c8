#include "model/storage/BooksRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

StoredPosting postingFromRow(Row& row)
{
    const auto member = row.id<MemberId>();
    StoredPosting stored{.member = member, .posting = {.id = row.id<PostingId>()}};
    Posting& posting = stored.posting;
    stored.sequence = row.integer();
    posting.kind = row.code<PostingKind>(postingKindFromCode);
    posting.points = row.points();
    posting.debit = row.code<Account>(accountFromCode);
    posting.credit = row.code<Account>(accountFromCode);
    posting.cause.kind = row.code<CauseKind>(causeKindFromCode);
    posting.cause.id = row.integer();
    posting.policyVersion = row.smallInteger();
    posting.rule = row.text();
    posting.actor = row.text();
    posting.reason = row.text();
    posting.occurredAt = row.instant();
    posting.expiresAt = row.optionalInstant();
    posting.key = row.text();
    stored.previousHash = row.bytes();
    stored.hash = row.bytes();
    stored.businessDate = row.smallInteger();
    return stored;
}

} // namespace

Result<void> BooksRepository::eachPosting(const std::function<void(const StoredPosting&)>& take)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/postings"_s));
    return query.each([&](Row& row) { take(postingFromRow(row)); });
}

Result<void> BooksRepository::eachLot(const std::function<void(const StoredLot&)>& take)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/lots"_s));
    return query.each([&](Row& row) {
        const auto member = row.id<MemberId>();
        StoredLot lot{.member = member, .id = row.id<LotId>()};
        lot.points = row.points();
        lot.remaining = row.points();
        lot.used = row.points();
        lot.isAsPosted = row.flag();
        take(lot);
    });
}

Result<void> BooksRepository::eachStanding(const std::function<void(const StoredStanding&)>& take)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/standings"_s));
    return query.each([&](Row& row) {
        StoredStanding standing{.member = row.id<MemberId>()};
        standing.externalId = row.text();
        standing.number = row.text();
        standing.active = row.points();
        standing.deficit = row.points();
        standing.lifetimeEarned = row.points();
        standing.lastSequence = row.integer();
        standing.lastHash = row.bytes();
        standing.tier = row.text();
        standing.lastTierChange = row.text();
        take(standing);
    });
}

Result<void> BooksRepository::eachFact(const std::function<void(const QString&)>& take)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/facts"_s));
    return query.each([&](Row& row) { take(row.text()); });
}

Result<std::vector<StoredStock>> BooksRepository::stock()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/stock"_s));
    return query.all([](Row& row) {
        StoredStock stock;
        stock.sku = row.text();
        stock.reserved = row.integer();
        stock.promised = row.integer();
        return stock;
    });
}

Result<std::vector<int>> BooksRepository::approvalsOutOfStep()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"verify/decisions"_s));
    return query.all([](Row& row) { return row.smallInteger(); });
}

} // namespace laurel
