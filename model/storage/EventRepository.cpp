#include "model/storage/EventRepository.h"

#include "model/storage/Connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurel {

Result<std::optional<EventKey>> EventRepository::find(const QString& source,
                                                      const QString& externalId)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"events/find_key"_s));
    return query.bind(u":source"_s, source)
        .bind(u":external_id"_s, externalId)
        .optional([](Row& row) {
            EventKey key{.member = row.id<MemberId>(), .id = row.id<EventId>()};
            key.contentHash = row.bytes();
            return key;
        });
}

Result<std::optional<qint64>> EventRepository::refundable(MemberId member, const QString& source,
                                                          const QString& purchase)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"events/refundable"_s));
    return query.bind(u":source"_s, source)
        .bind(u":external_id"_s, purchase)
        .bind(u":member"_s, member)
        .optional([](Row& row) { return row.integer(); });
}

Result<void> EventRepository::add(const NewEvent& event, Instant now)
{
    const auto& record = event.record;
    LAUREL_TRY(auto query, m_connection.prepare(u"events/add"_s));
    return query.bind(u":member"_s, event.member)
        .bind(u":event"_s, event.id)
        .bind(u":source"_s, record.source)
        .bind(u":external_id"_s, record.externalId)
        .bind(u":type"_s, record.type)
        .bind(u":occurred"_s, record.occurredAt)
        .bind(u":recorded"_s, now)
        .bind(u":business_date"_s, event.businessDate)
        .bind(u":cycle"_s, event.cycle)
        .bind(u":amount"_s, record.amount ? QVariant(record.amount->minor())
                                          : QVariant(QMetaType::fromType<qint64>()))
        .bind(u":refund_of"_s, record.refundOf)
        .bind(u":attributes"_s, record.attributes.isEmpty()
                  ? u"{}"_s
                  : QString::fromUtf8(
                      QJsonDocument(record.attributes).toJson(QJsonDocument::Compact)))
        .bind(u":content_hash"_s, QVariant(event.contentHash))
        .run();
}

Result<std::vector<MemberId>> EventRepository::membersOfCycle(int cycle, Instant judged,
                                                              qint64 after)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"events/cycle_members"_s));
    return query.bind(u":cycle"_s, cycle)
        .bind(u":judged"_s, judged)
        .bind(u":after"_s, after)
        .all([](Row& row) { return row.id<MemberId>(); });
}

} // namespace laurel
