#include "model/storage/QuarantineRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QuarantinedRecord recordFromRow(Row& row)
{
    QuarantinedRecord record{.id = row.id<QuarantineId>()};
    record.number = row.smallInteger();
    record.kind = row.text();
    record.source = row.text();
    record.fileName = row.text();
    record.line = row.integer();
    record.header = row.text();
    record.raw = row.bytes();
    record.reason = row.code<QuarantineReason>(quarantineReasonFromCode);
    record.detail = row.text();
    record.state = row.text();
    record.recordedAt = row.instant();
    record.resolvedAt = row.optionalInstant();
    record.resolvedBy = row.text();
    record.resolution = row.text();
    return record;
}

} // namespace

Result<bool> QuarantineRepository::isKnown(const QByteArray& rawHash)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/find_raw"_s));
    LAUREL_TRY(const auto found,
               query.bind(u":raw_hash"_s, QVariant(rawHash)).optional([](Row& row) {
                   return row.integer();
               }));
    return found.has_value();
}

Result<void> QuarantineRepository::add(const QuarantinedRecord& record, const QByteArray& rawHash,
                                       Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/add"_s));
    return query.bind(u":record"_s, record.id)
        .bind(u":number"_s, record.number)
        .bind(u":kind"_s, record.kind)
        .bind(u":source"_s, record.source)
        .bind(u":file_name"_s, record.fileName)
        .bind(u":line"_s, record.line)
        .bind(u":header"_s, record.header)
        .bind(u":raw"_s, QVariant(record.raw.isNull() ? QByteArray("") : record.raw))
        .bind(u":raw_hash"_s, QVariant(rawHash))
        .bind(u":reason"_s, codeOf(record.reason))
        .bind(u":detail"_s, record.detail)
        .bind(u":recorded"_s, now)
        .run();
}

Result<QuarantinedRecord> QuarantineRepository::find(QuarantineId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/find"_s));
    return query.bind(u":record"_s, id).one(recordFromRow);
}

Result<QuarantineId> QuarantineRepository::findNumber(int number)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/find_number"_s));
    LAUREL_TRY(const auto id, query.bind(u":number"_s, number).optional([](Row& row) {
        return row.id<QuarantineId>();
    }));
    if (!id)
        return fail(ErrorCode::NotFound, u"There is no quarantined record %1."_s.arg(number));
    return *id;
}

Result<std::vector<QuarantinedRecord>> QuarantineRepository::list(const QString& state, int limit)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/list"_s));
    return query.bind(u":state"_s, state).bind(u":limit"_s, limit).all(recordFromRow);
}

Result<bool> QuarantineRepository::resolve(QuarantineId id, const QString& state,
                                           const QString& actor, const QString& resolution,
                                           Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"quarantine/resolve"_s));
    LAUREL_TRY(const qint64 changed, query.bind(u":state"_s, state)
                                         .bind(u":now"_s, now)
                                         .bind(u":actor"_s, actor)
                                         .bind(u":resolution"_s, resolution)
                                         .bind(u":record"_s, id)
                                         .change());
    return changed == 1;
}

} // namespace laurel
