#pragma once

#include "model/services/intake/Columns.h"
#include "model/services/intake/CsvScanner.h"
#include "model/services/intake/RecordReader.h"

namespace laurel {

// Records from a CSV file whose first row names the columns.
class CsvReader final : public RecordReader
{
public:
    // Reads the header. The device must be open and able to seek. Where there is no header, or one
    // that lacks a required column, every row is a faulty record, so that a person sees what came.
    // Errors: InvalidInput, for an empty file or a header that cannot be read; FileFailed.
    static Result<std::unique_ptr<RecordReader>> open(std::unique_ptr<QIODevice> device,
                                                      const Columns& columns);

    Result<std::optional<RawRecord>> next() override;
    qint64 bytesRead() const override { return m_scanner.place(); }
    QByteArray header() const override { return m_header; }

private:
    explicit CsvReader(std::unique_ptr<QIODevice> device) : m_scanner(std::move(device)) {}
    Result<void> readHeader(const Columns& columns);
    Result<std::optional<CsvRow>> nextRow();
    void decodeCells(const CsvRow& row, RawRecord& record) const;

    CsvScanner m_scanner;
    QByteArray m_header;
    QStringList m_names;
    std::optional<RecordFault> m_fileFault; // of every row
    std::optional<CsvRow> m_first; // the first row of a file without a header
    qint64 m_rows = 0;
};

} // namespace laurel
