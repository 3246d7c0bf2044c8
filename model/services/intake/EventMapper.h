#pragma once

#include "model/base/Currency.h"
#include "model/services/intake/Columns.h"
#include "model/services/intake/RawRecord.h"

#include <QTimeZone>

#include <variant>

namespace laurel {

class FieldSheet;

// What the program brings to the reading of its events.
struct EventTerms
{
    QString source; // of the records: "file", "demo", ...
    Currency currency;
    QTimeZone zone; // of times without an offset
    Instant now;
};

// Makes events of raw records: docs/terminal.md lists the columns.
class EventMapper
{
public:
    EventMapper(Columns columns, EventTerms terms);

    std::variant<EventRecord, RecordFault> map(const RawRecord& raw) const;

private:
    std::optional<Money> amountFrom(FieldSheet& sheet, const QString& type) const;

    Columns m_columns;
    EventTerms m_terms;
};

// docs/program.md 1; "custom" may carry a name of its own: "custom:store_tour".
bool isEventType(const QString& type);

} // namespace laurel
