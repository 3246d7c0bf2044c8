#pragma once

#include "model/services/EventRecorder.h"
#include "model/services/intake/EventMapper.h"
#include "model/services/intake/MemberMapper.h"

namespace laurel {

enum class RecordKind { Member, Event };
QString codeOf(RecordKind kind); // "member", "event"

using TypedRecord = std::variant<MemberRecord, EventRecord>;

// Takes records of one kind from one source into a program: checks them, then records them.
class RecordTaker
{
public:
    RecordTaker(const OpenProgram& program, RecordKind kind, const QString& source,
                const Columns& columns);

    static Columns columnsFor(RecordKind kind);

    std::variant<TypedRecord, RecordFault> check(const RawRecord& raw) const;
    static Result<RecordResult> record(EventRecorder& recorder, const TypedRecord& record);

private:
    RecordKind m_kind;
    MemberMapper m_members;
    EventMapper m_events;
};

} // namespace laurel
