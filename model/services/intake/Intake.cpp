#include "model/services/intake/Intake.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/services/intake/ImportRun.h"
#include "model/storage/QuarantineRepository.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

RecordKind kindOf(const QuarantinedRecord& record)
{
    return record.kind == codeOf(RecordKind::Member) ? RecordKind::Member : RecordKind::Event;
}

// The one record that quarantine kept, read again under its header.
Result<RawRecord> rawRecordOf(const QuarantinedRecord& record, const QByteArray& raw)
{
    LAUREL_TRY(
        const auto reader,
        openSingleRecord(record.header.toUtf8(), raw, RecordTaker::columnsFor(kindOf(record))));
    LAUREL_TRY(auto first, reader->next());
    if (!first)
        return fail(ErrorCode::InvalidInput, u"There is no record in the text."_s);
    LAUREL_TRY(const auto second, reader->next());
    if (second)
        return fail(ErrorCode::InvalidInput, u"The text holds more than one record."_s);
    return *std::move(first);
}

// Inside the transaction that is there, or in one of its own.
template <class Work>
auto inOneTransaction(Connection& connection, Work work)
{
    return connection.isInTransaction() ? work(connection) : connection.inTransaction(work);
}

} // namespace

Result<ImportReport> Intake::importMembers(const QString& path, const ImportOptions& options,
                                           const ImportWatcher& watcher)
{
    return ImportRun(m_program, RecordKind::Member, options, watcher).run(path);
}

Result<ImportReport> Intake::importEvents(const QString& path, const ImportOptions& options,
                                          const ImportWatcher& watcher)
{
    return ImportRun(m_program, RecordKind::Event, options, watcher).run(path);
}

Result<RecordOutcome> Intake::replay(QuarantineId id, const QByteArray& mendedRaw,
                                     const QString& actor)
{
    return inOneTransaction(m_program.db(),
                            [&](Connection&) { return replayNow(id, mendedRaw, actor); });
}

Result<RecordOutcome> Intake::replayNow(QuarantineId id, const QByteArray& mendedRaw,
                                        const QString& actor)
{
    LAUREL_TRY(const auto record, openRecord(id));
    const bool isMended = !mendedRaw.isEmpty();
    if (record.reason == QuarantineReason::FieldTooLarge && !isMended)
        return fail(ErrorCode::Refused,
                    u"Record %1 was too large to be kept whole; mend it, or "
                    "mend its file and import that again."_s.arg(record.number));
    LAUREL_TRY(const auto raw, rawRecordOf(record, isMended ? mendedRaw : record.raw));

    const RecordKind kind = kindOf(record);
    const RecordTaker taker(m_program, kind, record.source, RecordTaker::columnsFor(kind));
    const auto refuse = [&](const QString& why) {
        return fail(ErrorCode::Refused,
                    u"Record %1 still cannot be used: %2."_s.arg(record.number).arg(why));
    };
    const auto checked = taker.check(raw);
    if (const auto* fault = std::get_if<RecordFault>(&checked))
        return refuse(fault->detail);
    LAUREL_TRY(auto recorder, EventRecorder::inTransaction(m_program));
    LAUREL_TRY(const auto result, RecordTaker::record(recorder, std::get<TypedRecord>(checked)));
    if (const auto* refusal = std::get_if<RecordRefusal>(&result))
        return refuse(refusal->detail);
    LAUREL_TRY_VOID(resolve(id, u"replayed"_s, actor, isMended ? u"mended"_s : u"as it was"_s));
    return std::get<RecordOutcome>(result);
}

Result<void> Intake::dismiss(QuarantineId id, const QString& reason, const QString& actor)
{
    return inOneTransaction(m_program.db(),
                            [&](Connection&) { return dismissNow(id, reason, actor); });
}

Result<void> Intake::dismissNow(QuarantineId id, const QString& reason, const QString& actor)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"Say why: a dismissal needs a reason."_s);
    LAUREL_TRY([[maybe_unused]] const auto record, openRecord(id));
    return resolve(id, u"dismissed"_s, actor, reason.trimmed());
}

Result<QuarantinedRecord> Intake::openRecord(QuarantineId id)
{
    LAUREL_TRY(auto record, QuarantineRepository(m_program.db()).find(id));
    if (record.state != u"open"_s)
        return fail(ErrorCode::AlreadyDecided,
                    u"Record %1 was %2 by %3 on %4."_s.arg(record.number)
                        .arg(record.state, record.resolvedBy,
                             record.resolvedAt.value_or(Instant()).toIso()));
    return record;
}

Result<void> Intake::resolve(QuarantineId id, const QString& state, const QString& actor,
                             const QString& resolution)
{
    LAUREL_TRY(const bool isResolved,
               QuarantineRepository(m_program.db())
                   .resolve(id, state, actor, resolution, m_program.clock().now()));
    if (!isResolved) // Somebody else was quicker.
        return fail(ErrorCode::AlreadyDecided, u"This record was decided in the meantime."_s);
    return {};
}

} // namespace laurel
