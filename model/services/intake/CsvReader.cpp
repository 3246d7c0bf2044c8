#include "model/services/intake/CsvReader.h"

#include "model/services/intake/CsvText.h"
#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"

#include <QIODevice>

#include <utility>

using namespace Qt::StringLiterals;

namespace laurel {

Result<std::unique_ptr<RecordReader>> CsvReader::open(std::unique_ptr<QIODevice> device,
                                                      const Columns& columns)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device)));
    LAUREL_TRY_VOID(reader->readHeader(columns));
    return std::unique_ptr<RecordReader>(std::move(reader));
}

Result<void> CsvReader::readHeader(const Columns& columns)
{
    LAUREL_TRY(const auto row, m_scanner.next());
    if (!row)
        return fail(ErrorCode::InvalidInput, u"The file is empty: it has no header."_s);
    if (row->fault)
        return fail(ErrorCode::InvalidInput,
                    u"The header cannot be read: %1."_s.arg(row->fault->detail));
    for (const QByteArray& cell : row->cells) {
        const auto name = decodedUtf8(cell);
        if (!name)
            return fail(ErrorCode::InvalidInput,
                        u"The header is not UTF-8; save the file as UTF-8 and try again."_s);
        m_names.append(columns.resolve(*name));
    }
    if (!columns.isHeader(m_names)) {
        // The first row is a record as well: it must not be lost.
        m_fileFault = RecordFault{QuarantineReason::Malformed, columns.check(m_names).error().detail};
        m_first = row;
        return {};
    }
    if (const auto lacking = columns.lacking(m_names))
        m_fileFault = RecordFault{QuarantineReason::MissingField, *lacking};
    else
        LAUREL_TRY_VOID(columns.check(m_names));
    m_header = csvRow(m_names).chopped(2);
    m_scanner.expectCells(row->cells.size());
    return {};
}

Result<std::optional<CsvRow>> CsvReader::nextRow()
{
    if (!m_first)
        return m_scanner.next();
    return std::exchange(m_first, std::nullopt);
}

Result<std::optional<RawRecord>> CsvReader::next()
{
    LAUREL_TRY(auto row, nextRow());
    if (!row)
        return std::optional<RawRecord>();
    if (++m_rows > limits::rows)
        return fail(ErrorCode::Refused,
                    u"The file has more than %1 rows; split it."_s.arg(limits::rows));
    RawRecord record{.line = row->line, .raw = std::move(row->raw), .fault = row->fault};
    if (m_fileFault)
        record.fault = m_fileFault;
    if (!record.fault)
        decodeCells(*row, record);
    return std::optional(std::move(record));
}

void CsvReader::decodeCells(const CsvRow& row, RawRecord& record) const
{
    record.fields.reserve(m_names.size());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        auto text = decodedUtf8(row.cells[static_cast<size_t>(i)]);
        if (!text) {
            record.fields.clear();
            record.fault =
                RecordFault{QuarantineReason::NotUtf8, u"%1 is not UTF-8"_s.arg(m_names.at(i))};
            return;
        }
        record.fields.insert(m_names.at(i), *std::move(text));
    }
}

} // namespace laurel
