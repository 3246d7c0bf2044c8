#include "model/services/intake/ImportRun.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"
#include "model/storage/QuarantineRepository.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr size_t pieceRecords = 1000;
constexpr qint64 pieceBytes = 16 * limits::mib;
constexpr int sourceLength = 100;

void addTo(ImportReport& whole, const ImportReport& piece)
{
    whole.read += piece.read;
    whole.accepted += piece.accepted;
    whole.duplicate += piece.duplicate;
    whole.quarantined += piece.quarantined;
    whole.quarantinedBefore += piece.quarantinedBefore;
    for (const auto& [reason, count] : piece.byReason)
        whole.byReason[reason] += count;
    for (const ImportFault& fault : piece.faults)
        if (whole.faults.size() < ImportReport::faultsMax)
            whole.faults.push_back(fault);
}

Result<void> checkSource(const QString& source)
{
    if (source.trimmed().isEmpty() || source.size() > sourceLength
        || firstBadCharacter(source, LineBreaks::Refuse))
        return fail(ErrorCode::InvalidInput,
                    u"A source's name has 1 to %1 characters on one line."_s.arg(sourceLength));
    return {};
}

} // namespace

ImportRun::ImportRun(OpenProgram& program, RecordKind kind, ImportOptions options,
                     ImportWatcher watcher)
    : m_program(program)
    , m_kind(kind)
    , m_options(std::move(options))
    , m_watcher(std::move(watcher))
{
}

Result<ImportReport> ImportRun::run(const QString& path)
{
    LAUREL_TRY_VOID(checkSource(m_options.source));
    if (!m_options.dryRun) {
        LAUREL_TRY_VOID(open(path));
        LAUREL_TRY_VOID(takeAll(false));
        return std::move(m_report);
    }
    // One transaction over the whole file that is then undone: a refund sees its purchase, a repeat
    // its first, and the answer is what the import will give.
    bool isWhole = false;
    const Result<void> undone = m_program.db().inTransaction([&](Connection&) -> Result<void> {
        LAUREL_TRY_VOID(open(path));
        LAUREL_TRY_VOID(takeAll(true));
        isWhole = true;
        return fail(ErrorCode::Interrupted);
    });
    if (!isWhole)
        return fail(undone.error());
    return std::move(m_report);
}

Result<void> ImportRun::open(const QString& path)
{
    Columns columns = RecordTaker::columnsFor(m_kind);
    if (!m_options.columnMap.isEmpty())
        LAUREL_TRY_VOID(columns.setMap(m_options.columnMap));
    LAUREL_TRY(m_file, openRecordFile(path, columns, m_options.format));
    m_taker.emplace(m_program, m_kind, m_options.source, columns);
    m_report = {};
    return {};
}

Result<void> ImportRun::takeAll(bool isOneTransaction)
{
    for (;;) {
        LAUREL_TRY(const Piece piece, nextPiece());
        if (!piece.records.empty()) {
            auto taken = isOneTransaction
                ? takePiece(piece)
                : m_program.db().inTransaction([&](Connection&) { return takePiece(piece); });
            if (!taken)
                return fail(taken.error());
            addTo(m_report, *taken);
        }
        if (piece.endedBy)
            return fail(piece.endedBy->code,
                        u"%1 The %2 records before that are done."_s.arg(piece.endedBy->detail)
                            .arg(m_report.read));
        if (piece.records.empty())
            return {};
        if (!isToGoOn()) {
            m_report.stoppedAt = piece.records.back().line;
            return {};
        }
    }
}

Result<ImportRun::Piece> ImportRun::nextPiece() const
{
    Piece piece;
    qint64 bytes = 0;
    while (piece.records.size() < pieceRecords && bytes < pieceBytes) {
        auto record = m_file.reader->next();
        if (!record) {
            piece.endedBy = record.error();
            break;
        }
        if (!*record)
            break;
        bytes += (*record)->raw.size();
        piece.records.push_back(**std::move(record));
    }
    return piece;
}

Result<ImportReport> ImportRun::takePiece(const Piece& piece)
{
    ImportReport report;
    LAUREL_TRY(auto recorder, EventRecorder::inTransaction(m_program));
    for (const RawRecord& raw : piece.records)
        LAUREL_TRY_VOID(takeRecord(recorder, raw, report));
    return report;
}

Result<void> ImportRun::takeRecord(EventRecorder& recorder, const RawRecord& raw,
                                   ImportReport& report)
{
    ++report.read;
    const auto checked = m_taker->check(raw);
    if (const auto* fault = std::get_if<RecordFault>(&checked))
        return quarantine(raw, *fault, report);
    LAUREL_TRY(const auto result, RecordTaker::record(recorder, std::get<TypedRecord>(checked)));
    if (const auto* refusal = std::get_if<RecordRefusal>(&result))
        return quarantine(raw, {refusal->reason, refusal->detail}, report);
    switch (std::get<RecordOutcome>(result)) {
    case RecordOutcome::Accepted:
        ++report.accepted;
        break;
    case RecordOutcome::Duplicate:
        ++report.duplicate;
        break;
    }
    return {};
}

Result<void> ImportRun::quarantine(const RawRecord& raw, const RecordFault& fault,
                                   ImportReport& report)
{
    ++report.quarantined;
    ++report.byReason[fault.reason];
    if (report.faults.size() < ImportReport::faultsMax)
        report.faults.push_back({raw.line, fault.reason, fault.detail});

    QuarantineRepository records(m_program.db());
    const QByteArray key = quarantineKey(raw, fault);
    LAUREL_TRY(const bool isThere, records.isKnown(key));
    if (isThere) {
        ++report.quarantinedBefore;
        return {};
    }
    LAUREL_TRY(const int number, ProgramRepository(m_program.db()).nextNumber(u"quarantine"_s));
    const QuarantinedRecord record{
        .id = m_program.ids().next<QuarantineId>(),
        .number = number,
        .kind = codeOf(m_kind),
        .source = m_options.source,
        .fileName = m_file.name,
        .line = raw.line,
        .header = QString::fromUtf8(m_file.reader->header()),
        .raw = raw.raw,
        .reason = fault.reason,
        .detail = fault.detail,
    };
    return records.add(record, key, m_program.clock().now());
}

// The same record from the same source is the same however often its file is imported. Of one that
// was too large to be kept whole the line has to tell it from others that begin alike.
QByteArray ImportRun::quarantineKey(const RawRecord& raw, const RecordFault& fault) const
{
    const bool isWhole = fault.reason != QuarantineReason::FieldTooLarge;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part :
         {codeOf(m_kind).toUtf8(), m_options.source.toUtf8(), m_file.reader->header(),
          isWhole ? QByteArray() : QByteArray::number(raw.line), raw.raw}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

bool ImportRun::isToGoOn() const
{
    return !m_watcher || m_watcher({m_report.read, m_file.reader->bytesRead(), m_file.bytes});
}

} // namespace laurel
