#include "model/services/intake/NdjsonReader.h"

#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"
#include "model/services/intake/JsonFields.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace laurel {

NdjsonReader::NdjsonReader(std::unique_ptr<QIODevice> device, Columns columns)
    : m_bytes(std::move(device))
    , m_columns(std::move(columns))
{
    m_bytes.skipByteOrderMark();
}

Result<std::optional<RawRecord>> NdjsonReader::next()
{
    for (;;) {
        bool isTooLarge = false;
        LAUREL_TRY(auto line, nextLine(isTooLarge));
        if (!line)
            return std::optional<RawRecord>();
        if (line->trimmed().isEmpty())
            continue;
        if (++m_rows > limits::rows)
            return fail(ErrorCode::Refused,
                        u"The file has more than %1 rows; split it."_s.arg(limits::rows));
        RawRecord record{.line = m_line, .raw = *std::move(line)};
        if (isTooLarge)
            record.fault =
                RecordFault{QuarantineReason::FieldTooLarge, u"the row is larger than 2 MiB"_s};
        else
            readFields(record);
        return std::optional(std::move(record));
    }
}

Result<std::optional<QByteArray>> NdjsonReader::nextLine(bool& isTooLarge)
{
    QByteArray line;
    std::optional<char> byte = m_bytes.take();
    if (!byte) {
        LAUREL_TRY_VOID(m_bytes.status());
        return std::optional<QByteArray>();
    }
    ++m_line;
    for (; byte && *byte != '\n'; byte = m_bytes.take()) {
        if (line.size() < limits::recordBytes)
            line.append(*byte);
        else
            isTooLarge = true;
    }
    if (!byte)
        LAUREL_TRY_VOID(m_bytes.status());
    if (isTooLarge)
        line.truncate(limits::rawKeptBytes);
    else if (line.endsWith('\r'))
        line.chop(1);
    return std::optional(std::move(line));
}

void NdjsonReader::readFields(RawRecord& record) const
{
    auto fields = jsonFieldsOf(record.raw);
    if (const auto* fault = std::get_if<RecordFault>(&fields)) {
        record.fault = *fault;
        if (fault->reason == QuarantineReason::FieldTooLarge)
            record.raw.truncate(limits::rawKeptBytes);
        return;
    }
    for (auto& [name, value] : std::get<JsonFields>(fields)) {
        const QString resolved = m_columns.resolve(name);
        if (record.fields.contains(resolved)) {
            record.fields.clear();
            record.fault = RecordFault{QuarantineReason::Malformed,
                                       u"the object names \"%1\" twice"_s.arg(shownText(name))};
            return;
        }
        record.fields.insert(resolved, std::move(value));
    }
}

} // namespace laurel
