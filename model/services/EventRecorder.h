#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/domain/Records.h"

#include <variant>

namespace laurel {

class OpenProgram;

// Why a record was refused by what is stored already.
struct RecordRefusal
{
    QuarantineReason reason;
    QString detail;
};

using RecordResult = std::variant<RecordOutcome, RecordRefusal>;

// Records one member or one event inside the caller's transaction: a repeat changes nothing, other
// content under the same key is refused, an event is decided at once by the policy's event rules.
class EventRecorder
{
public:
    // Reads the program's open cycle once: make one per transaction.
    static Result<EventRecorder> inTransaction(OpenProgram& program);

    // contentHash: 32 bytes over the record, the same for the same content.
    Result<RecordResult> record(const EventRecord& event, const QByteArray& contentHash);
    Result<RecordResult> enrol(const MemberRecord& member, const QByteArray& contentHash);

private:
    EventRecorder(OpenProgram& program, int openCycle);

    Result<void> decideEvent(MemberId member, EventId id, const EventRecord& event);

    OpenProgram& m_program;
    int m_openCycle;
};

} // namespace laurel
