#pragma once

#include "model/base/Id.h"
#include "model/services/intake/ImportReport.h"

namespace laurel {

class OpenProgram;
struct QuarantinedRecord;

// The door of events: files come in, and what cannot be used waits in quarantine for a person.
class Intake
{
public:
    explicit Intake(OpenProgram& program) : m_program(program) {}

    // Errors: NotFound, FileFailed, Refused (too large), InvalidInput (header, map, source); those
    // of the database. Pieces that are done stay done.
    Result<ImportReport> importMembers(const QString& path, const ImportOptions& options,
                                       const ImportWatcher& watcher = {});
    Result<ImportReport> importEvents(const QString& path, const ImportOptions& options,
                                      const ImportWatcher& watcher = {});

    // Reads a quarantined record again, mended where mendedRaw is not empty, and records it; in the
    // caller's transaction, or where there is none in its own.
    // Errors: NotFound; AlreadyDecided; Refused, with the reason why it still cannot be used;
    // InvalidInput, where the mended text is not one record.
    Result<RecordOutcome> replay(QuarantineId id, const QByteArray& mendedRaw,
                                 const QString& actor);

    // Says that a record will not be used. Transactions as above.
    // Errors: NotFound, AlreadyDecided, InvalidInput (no reason).
    Result<void> dismiss(QuarantineId id, const QString& reason, const QString& actor);

private:
    Result<RecordOutcome> replayNow(QuarantineId id, const QByteArray& mendedRaw,
                                    const QString& actor);
    Result<void> dismissNow(QuarantineId id, const QString& reason, const QString& actor);
    Result<QuarantinedRecord> openRecord(QuarantineId id);
    Result<void> resolve(QuarantineId id, const QString& state, const QString& actor,
                         const QString& resolution);

    OpenProgram& m_program;
};

} // namespace laurel
