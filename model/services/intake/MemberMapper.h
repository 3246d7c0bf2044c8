#pragma once

#include "model/services/intake/Columns.h"
#include "model/services/intake/RawRecord.h"

#include <QTimeZone>

#include <variant>

namespace laurel {

// Makes members of raw records: docs/terminal.md lists the columns.
class MemberMapper
{
public:
    MemberMapper(Columns columns, QTimeZone zone, Instant now);

    std::variant<MemberRecord, RecordFault> map(const RawRecord& raw) const;

private:
    Columns m_columns;
    QTimeZone m_zone;
    Instant m_now;
};

} // namespace laurel
