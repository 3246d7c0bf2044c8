#include "model/storage/ProfileRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Query& bindPeriod(Query& query, MemberId member, const Period& period)
{
    return query.bind(u":member"_s, member)
        .bind(u":start"_s, period.start)
        .bind(u":end"_s, period.end);
}

Cause causeFromRow(Row& row)
{
    Cause cause;
    cause.kind = row.code<CauseKind>(causeKindFromCode);
    cause.id = row.integer();
    return cause;
}

} // namespace

Result<MemberProfile> ProfileRepository::head(MemberId member)
{
    const Money zero = Money::zero(m_currency);
    LAUREL_TRY(auto query, m_connection.prepare(u"views/profile"_s));
    return query.bind(u":member"_s, member).one([&](Row& row) {
        MemberProfile profile{.head = {.id = row.id<MemberId>()},
                              .spend12Months = zero,
                              .spendBefore = zero};
        MemberRow& head = profile.head;
        head.number = row.text();
        const QString first = row.text();
        head.name = (first + u' ' + row.text()).trimmed();
        head.email = row.text();
        head.tier = m_tiers(row.text());
        const Points active = row.points();
        profile.deficit = row.points();
        head.balance = active - profile.deficit;
        head.lastActivity = row.optionalInstant();
        head.status = row.code<MemberStatus>(memberStatusFromCode);
        profile.externalId = row.text();
        profile.phone = row.text();
        profile.addressLine = row.text();
        profile.postcode = row.text();
        profile.city = row.text();
        profile.country = row.text();
        profile.locale = row.text();
        if (const auto day = row.optionalInteger()) {
            const int number = static_cast<int>(*day);
            profile.birthday = QDate(number / 10000, number / 100 % 100, number % 100);
        }
        profile.joinedAt = row.instant();
        profile.tierSince = row.instant();
        profile.tierUntil = row.optionalInstant();
        profile.lifetimeEarned = row.points();
        return profile;
    });
}

Result<std::pair<Points, std::optional<Instant>>> ProfileRepository::expiring(MemberId member,
                                                                              Instant soon)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/expiring"_s));
    return query.bind(u":member"_s, member).bind(u":soon"_s, soon).one([](Row& row) {
        const Points points = row.points();
        return std::pair(points, row.optionalInstant());
    });
}

Result<Money> ProfileRepository::spend(MemberId member, const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/spend"_s));
    return bindPeriod(query, member, period).one([&](Row& row) { return row.money(m_currency); });
}

Result<std::vector<MonthSpend>> ProfileRepository::spendByMonth(MemberId member,
                                                                const Period& period)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/spend_by_month"_s));
    return bindPeriod(query, member, period).all([&](Row& row) {
        MonthSpend spend{.month = row.smallInteger(), .amount = row.money(m_currency)};
        spend.purchases = row.smallInteger();
        return spend;
    });
}

Result<std::vector<OrderLine>> ProfileRepository::orders(MemberId member, const Period& period,
                                                         qint64* total)
{
    *total = 0;
    LAUREL_TRY(auto query, m_connection.prepare(u"views/orders"_s));
    return bindPeriod(query, member, period).all([&](Row& row) {
        const QString reference = row.text();
        const Instant at = row.instant();
        const OrderLine order{.reference = reference, .at = at, .amount = row.money(m_currency)};
        *total = row.integer();
        return order;
    });
}

Result<Money> ProfileRepository::returnable(MemberId member, Instant since, Instant end)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/returnable"_s));
    return query.bind(u":member"_s, member)
        .bind(u":since"_s, since)
        .bind(u":end"_s, end)
        .one([&](Row& row) { return row.money(m_currency); });
}

Result<Points> ProfileRepository::qualifying(MemberId member, const Period& window)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/qualifying"_s));
    return bindPeriod(query, member, window).one([](Row& row) { return row.points(); });
}

Result<std::vector<ListedPosting>> ProfileRepository::postings(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/postings"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        ListedPosting posting;
        posting.sequence = row.integer();
        posting.occurredAt = row.instant();
        posting.kind = row.code<PostingKind>(postingKindFromCode);
        posting.cause = causeFromRow(row);
        posting.points = row.points();
        posting.debit = row.code<Account>(accountFromCode);
        posting.credit = row.code<Account>(accountFromCode);
        posting.expiresAt = row.optionalInstant();
        row.integer(); // the id
        posting.rule = row.text();
        posting.actor = row.text();
        return posting;
    });
}

Result<std::optional<QString>> ProfileRepository::eventLabel(MemberId member, qint64 event)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/event_key"_s));
    return query.bind(u":member"_s, member).bind(u":event"_s, event).optional([](Row& row) {
        const QString type = row.text();
        return QString(type + u' ' + row.text());
    });
}

Result<std::vector<ListedLot>> ProfileRepository::lots(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/lots"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        ListedLot listed{.lot = {.id = row.id<LotId>()}};
        listed.lot.points = row.points();
        listed.lot.remaining = row.points();
        listed.lot.earnedAt = row.instant();
        listed.lot.expiresAt = row.optionalInstant();
        row.text(); // the posting's kind
        listed.cause = causeFromRow(row);
        listed.rule = row.text();
        return listed;
    });
}

Result<std::vector<ListedEvent>> ProfileRepository::events(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/events"_s));
    return query.bind(u":member"_s, member).all([&](Row& row) {
        ListedEvent event;
        event.type = row.text();
        event.externalId = row.text();
        event.occurredAt = row.instant();
        if (const auto minor = row.optionalInteger())
            event.amount = Money::fromMinor(*minor, m_currency);
        return event;
    });
}

Result<std::vector<ListedTierChange>> ProfileRepository::tierChanges(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/tier_changes"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        ListedTierChange change;
        change.from = row.instant();
        change.tier = row.text();
        change.reason = row.text();
        change.actor = row.text();
        return change;
    });
}

Result<std::vector<VoucherView>> ProfileRepository::vouchers(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/vouchers"_s));
    return query.bind(u":member"_s, member).all([&](Row& row) {
        const auto id = row.id<VoucherId>();
        const auto state = row.code<VoucherState>(voucherStateFromCode);
        VoucherView voucher{.id = id, .state = state, .value = row.money(m_currency)};
        voucher.tier = m_tiers(row.text());
        voucher.lastFour = row.text();
        voucher.issuedAt = row.instant();
        voucher.expiresAt = row.instant();
        return voucher;
    });
}

Result<std::vector<TaskBrief>> ProfileRepository::tasks(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/tasks"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        TaskBrief task{.id = row.id<TaskId>()};
        task.kind = row.code<TaskKind>(taskKindFromCode);
        task.number = (task.kind == TaskKind::Approval ? u"A-%1"_s : u"G-%1"_s)
                          .arg(row.smallInteger());
        task.state = row.code<TaskState>(taskStateFromCode);
        task.due = row.optionalInstant();
        return task;
    });
}

Result<std::vector<MessageBrief>> ProfileRepository::messages(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/messages"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        MessageBrief message{.id = row.id<MessageId>()};
        message.channel = row.text();
        message.topic = row.text();
        message.state = row.text();
        message.at = row.instant();
        return message;
    });
}

Result<std::vector<ConsentView>> ProfileRepository::consents(MemberId member)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"views/consents"_s));
    return query.bind(u":member"_s, member).all([](Row& row) {
        ConsentView consent;
        consent.channel = row.text();
        consent.granted = row.flag();
        consent.since = row.instant();
        return consent;
    });
}

} // namespace laurel
