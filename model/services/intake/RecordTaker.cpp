#include "model/services/intake/RecordTaker.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/services/intake/ContentHash.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QTimeZone zoneOf(const OpenProgram& program)
{
    return QTimeZone(program.facts().zone.toLatin1());
}

template <class Record>
std::variant<TypedRecord, RecordFault> widened(std::variant<Record, RecordFault> outcome)
{
    if (auto* fault = std::get_if<RecordFault>(&outcome))
        return std::move(*fault);
    return TypedRecord(std::get<Record>(std::move(outcome)));
}

} // namespace

QString codeOf(RecordKind kind)
{
    return kind == RecordKind::Member ? u"member"_s : u"event"_s;
}

RecordTaker::RecordTaker(const OpenProgram& program, RecordKind kind, const QString& source,
                         const Columns& columns)
    : m_kind(kind)
    , m_members(columns, zoneOf(program), program.clock().now())
    , m_events(columns, {source, program.currency(), zoneOf(program), program.clock().now()})
{
}

Columns RecordTaker::columnsFor(RecordKind kind)
{
    return kind == RecordKind::Member ? Columns::forMembers() : Columns::forEvents();
}

std::variant<TypedRecord, RecordFault> RecordTaker::check(const RawRecord& raw) const
{
    return m_kind == RecordKind::Member ? widened(m_members.map(raw)) : widened(m_events.map(raw));
}

Result<RecordResult> RecordTaker::record(EventRecorder& recorder, const TypedRecord& record)
{
    if (const auto* member = std::get_if<MemberRecord>(&record))
        return recorder.enrol(*member, contentHash(*member));
    const auto& event = std::get<EventRecord>(record);
    return recorder.record(event, contentHash(event));
}

} // namespace laurel
