#include "model/storage/MemberRepository.h"

#include "model/domain/Ledger.h"
#include "model/storage/Connection.h"
#include "model/storage/LikePattern.h"
#include "model/storage/SearchText.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr int shortestIndexed = 3; // letters: the index holds pieces of three

struct ListedMember
{
    MemberRow row;
    QString sortKey;
    qint64 sortNumber = 0;
};

ListedMember listedFromRow(Row& row, const TierLookup& tiers)
{
    ListedMember member{.row = {.id = row.id<MemberId>()}};
    member.row.number = row.text();
    const QString first = row.text();
    member.row.name = (first + u' ' + row.text()).trimmed();
    member.row.email = row.text();
    member.row.tier = tiers(row.text());
    const Points active = row.points();
    member.row.balance = active - row.points();
    member.row.lastActivity = row.optionalInstant();
    member.row.status = row.code<MemberStatus>(memberStatusFromCode);
    member.sortKey = row.text();
    member.sortNumber = row.integer();
    return member;
}

MemberPage pageOf(std::vector<ListedMember> listed, int limit)
{
    MemberPage page;
    const bool hasMore = listed.size() > static_cast<size_t>(limit);
    if (hasMore)
        listed.pop_back();
    if (hasMore)
        page.next = MemberCursor{listed.back().sortKey, listed.back().sortNumber,
                                 listed.back().row.id};
    page.rows.reserve(listed.size());
    for (auto& member : listed)
        page.rows.push_back(std::move(member.row));
    return page;
}

QString statementFor(MemberOrder order)
{
    switch (order) {
    case MemberOrder::Name:
        return u"members/page_by_name"_s;
    case MemberOrder::BalanceFirst:
        return u"members/page_by_balance"_s;
    case MemberOrder::LatestFirst:
        return u"members/page_by_latest"_s;
    }
    LAUREL_EXPECT(false);
}

void sortAs(std::vector<ListedMember>& members, MemberOrder order)
{
    std::ranges::sort(members, [order](const ListedMember& a, const ListedMember& b) {
        if (order == MemberOrder::BalanceFirst && a.row.balance != b.row.balance)
            return a.row.balance > b.row.balance;
        if (order == MemberOrder::LatestFirst && a.row.lastActivity != b.row.lastActivity)
            return a.row.lastActivity > b.row.lastActivity;
        return std::tie(a.sortKey, a.row.id) < std::tie(b.sortKey, b.row.id);
    });
}

void bindFilters(Query& statement, const MemberQuery& query, Instant soon)
{
    statement.bind(u":rank"_s, query.lowestRank.value_or(0))
        .bind(u":expiring"_s, query.onlyExpiringSoon)
        .bind(u":soon"_s, soon);
}

// The first two words, each the beginning of a part of the name.
void bindBeginnings(Query& statement, const QStringList& words)
{
    const QString first = likeLiteral(words.first()) + u'%';
    const QString second = words.size() > 1 ? likeLiteral(words.at(1)) + u'%' : u"%"_s;
    statement.bind(u":first"_s, first)
        .bind(u":first_inside"_s, u"% "_s + first)
        .bind(u":second"_s, second)
        .bind(u":second_inside"_s, u"% "_s + second);
}

// "amar" AND "lind": each word a phrase for the full-text index.
QString ftsPhrases(const QStringList& words)
{
    QStringList phrases;
    for (QString word : words)
        phrases << u'"' + word.replace(u'"', u"\"\""_s) + u'"';
    return phrases.join(u" AND "_s);
}

} // namespace

Result<void> MemberRepository::add(const NewMember& member, Instant now)
{
    LAUREL_TRY(auto identity, m_connection.prepare(u"members/add"_s));
    LAUREL_TRY_VOID(identity.bind(u":member"_s, member.id)
                        .bind(u":external_id"_s, member.record.externalId)
                        .bind(u":card_number"_s, member.record.cardNumber)
                        .bind(u":locale"_s, member.record.locale)
                        .bind(u":joined"_s, member.joinedAt)
                        .bind(u":content_hash"_s, QVariant(member.contentHash))
                        .bind(u":recorded"_s, now)
                        .run());
    LAUREL_TRY_VOID(addPersonalData(member));
    LAUREL_TRY_VOID(addConsents(member));
    LAUREL_TRY(auto standing, m_connection.prepare(u"members/add_standing"_s));
    return standing.bind(u":member"_s, member.id)
        .bind(u":hash"_s, QVariant(chainStart()))
        .bind(u":tier"_s, member.lowestTier)
        .bind(u":since"_s, member.joinedAt)
        .bind(u":now"_s, now)
        .run();
}

Result<void> MemberRepository::addPersonalData(const NewMember& member)
{
    const auto& record = member.record;
    const QVariant birthday = record.birthday
        ? QVariant(record.birthday->year() * 10000 + record.birthday->month() * 100
                   + record.birthday->day())
        : QVariant(QMetaType::fromType<int>());
    LAUREL_TRY(auto query, m_connection.prepare(u"members/add_pii"_s));
    LAUREL_TRY_VOID(query.bind(u":member"_s, member.id)
        .bind(u":first_name"_s, record.firstName)
        .bind(u":last_name"_s, record.lastName)
        .bind(u":email"_s, record.email)
        .bind(u":phone"_s, record.phone)
        .bind(u":birthday"_s, birthday)
        .bind(u":address_line"_s, record.addressLine)
        .bind(u":postcode"_s, record.postcode)
        .bind(u":city"_s, record.city)
        .bind(u":country"_s, record.country)
        .bind(u":attributes"_s,
              QString::fromUtf8(QJsonDocument(record.attributes).toJson(QJsonDocument::Compact)))
        .bind(u":search_text"_s, searchTextOf(record))
        .bind(u":sort_key"_s, sortKeyOf(record))
        .run());
    if (m_connection.dialect() != Dialect::Sqlite)
        return {}; // PostgreSQL keeps its index of the column itself.
    LAUREL_TRY(auto index, m_connection.prepare(u"members/index"_s));
    return index.bind(u":member"_s, member.id)
        .bind(u":search_text"_s, searchTextOf(record))
        .run();
}

Result<void> MemberRepository::addConsents(const NewMember& member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"members/set_consent"_s));
    for (const auto& [channel, granted] : {std::pair(u"email"_s, member.record.emailConsent),
                                           std::pair(u"sms"_s, member.record.smsConsent)})
        LAUREL_TRY_VOID(query.bind(u":member"_s, member.id)
                            .bind(u":channel"_s, channel)
                            .bind(u":granted"_s, granted)
                            .bind(u":since"_s, member.joinedAt)
                            .bind(u":source"_s, u"enrolment"_s)
                            .run());
    return {};
}

Result<std::optional<MemberKey>> MemberRepository::findExternal(const QString& externalId)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"members/find_key"_s));
    return query.bind(u":external_id"_s, externalId).optional([](Row& row) {
        MemberKey key{.id = row.id<MemberId>()};
        key.contentHash = row.bytes();
        return key;
    });
}

Result<std::optional<MemberId>> MemberRepository::findByKey(const QString& externalIdOrCard)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"members/find_by_key"_s));
    return query.bind(u":key"_s, externalIdOrCard).optional([](Row& row) {
        return row.id<MemberId>();
    });
}

Result<bool> MemberRepository::exists(MemberId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"members/find_by_id"_s));
    LAUREL_TRY(const auto found, query.bind(u":member"_s, id).optional([](Row& row) {
        return row.integer();
    }));
    return found.has_value();
}

Result<MemberPage> MemberRepository::page(const MemberQuery& query, Instant soon,
                                          const TierLookup& tiers)
{
    return searchWords(query.search).isEmpty() ? browse(query, soon, tiers)
                                               : search(query, soon, tiers);
}

Result<MemberPage> MemberRepository::browse(const MemberQuery& query, Instant soon,
                                            const TierLookup& tiers)
{
    const bool byName = query.order == MemberOrder::Name;
    constexpr auto last = std::numeric_limits<qint64>::max();
    LAUREL_TRY(auto statement, m_connection.prepare(statementFor(query.order)));
    bindFilters(statement, query, soon);
    statement.bind(u":limit"_s, query.limit + 1); // One more, to learn whether a page follows.
    if (byName)
        statement.bind(u":after_text"_s, query.after ? query.after->text : QString())
            .bind(u":after_id"_s, query.after ? query.after->id.value() : qint64(0));
    else
        statement.bind(u":after_number"_s, query.after ? query.after->number : last)
            .bind(u":after_id"_s, query.after ? query.after->id.value() : last);
    LAUREL_TRY(auto listed,
               statement.all([&](Row& row) { return listedFromRow(row, tiers); }));
    MemberPage page = pageOf(std::move(listed), query.limit);

    LAUREL_TRY(auto count, m_connection.prepare(u"members/count"_s));
    bindFilters(count, query, soon);
    LAUREL_TRY(page.total, count.one([](Row& row) { return row.integer(); }));
    return page;
}

Result<MemberPage> MemberRepository::search(const MemberQuery& query, Instant soon,
                                            const TierLookup& tiers)
{
    const QStringList words = searchWords(query.search);
    QStringList indexed;
    QStringList shorter;
    for (const auto& word : words)
        (word.size() >= shortestIndexed ? indexed : shorter) << word;

    const bool byPrefix = indexed.isEmpty();
    LAUREL_TRY(auto statement, m_connection.prepare(byPrefix ? u"members/search_prefix"_s
                                                             : u"members/search"_s));
    bindFilters(statement, query, soon);
    statement.bind(u":limit"_s, query.limit);
    if (byPrefix)
        bindBeginnings(statement, words);
    else
        statement.bind(u":pieces"_s, m_connection.dialect() == Dialect::Sqlite
                           ? ftsPhrases(indexed)
                           : likeContaining(indexed.first()));
    LAUREL_TRY(auto listed,
               statement.all([&](Row& row) { return listedFromRow(row, tiers); }));

    // What the index could not look at: short words begin a part of the name.
    std::erase_if(listed, [&](const ListedMember& member) {
        const QString text = u' ' + member.sortKey;
        return !std::ranges::all_of(byPrefix ? words.mid(1) : shorter, [&](const QString& word) {
            return text.contains(u' ' + word);
        });
    });
    sortAs(listed, query.order);
    const auto total = static_cast<qint64>(listed.size());
    MemberPage page = pageOf(std::move(listed), query.limit);
    page.total = total;
    return page;
}

} // namespace laurel
