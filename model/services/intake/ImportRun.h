#pragma once

#include "model/services/intake/ImportReport.h"
#include "model/services/intake/RecordFile.h"
#include "model/services/intake/RecordTaker.h"

namespace laurel {

// One file on its way into a program, in pieces of a thousand records, each one transaction. A file
// that was broken off is simply imported again: what is there already counts as a duplicate.
class ImportRun
{
public:
    ImportRun(OpenProgram& program, RecordKind kind, ImportOptions options, ImportWatcher watcher);

    Result<ImportReport> run(const QString& path);

private:
    struct Piece
    {
        std::vector<RawRecord> records;
        std::optional<Error> endedBy; // The reader gave up behind these records.
    };

    Result<void> open(const QString& path);
    Result<void> takeAll(bool isOneTransaction);
    Result<Piece> nextPiece() const;
    Result<ImportReport> takePiece(const Piece& piece);
    Result<void> takeRecord(EventRecorder& recorder, const RawRecord& raw, ImportReport& report);
    Result<void> quarantine(const RawRecord& raw, const RecordFault& fault, ImportReport& report);
    QByteArray quarantineKey(const RawRecord& raw, const RecordFault& fault) const;
    bool isToGoOn() const;

    OpenProgram& m_program;
    RecordKind m_kind;
    ImportOptions m_options;
    ImportWatcher m_watcher;

    RecordFile m_file = {};
    std::optional<RecordTaker> m_taker;
    ImportReport m_report;
};

} // namespace laurel
