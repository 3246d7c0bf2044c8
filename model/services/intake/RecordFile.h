#pragma once

#include "model/services/intake/Columns.h"
#include "model/services/intake/RecordReader.h"

#include <memory>

namespace laurel {

// A file that is ready to be read, and what to tell of it.
struct RecordFile
{
    QString name; // Without its folder.
    qint64 bytes = 0;
    RecordFormat format = RecordFormat::Csv;
    std::unique_ptr<RecordReader> reader = {};
};

// NDJSON for .ndjson and .jsonl, else CSV.
RecordFormat formatFor(const QString& path);

// Errors: NotFound; FileFailed, where it cannot be read; Refused, where it is too large;
// InvalidInput, where its header is no use.
Result<RecordFile> openRecordFile(const QString& path, const Columns& columns,
                                  std::optional<RecordFormat> format = std::nullopt);

// A reader over one record as quarantine keeps it: its raw bytes, and the header() of the reader
// that it came from. Errors: as above.
Result<std::unique_ptr<RecordReader>> openSingleRecord(const QByteArray& header,
                                                       const QByteArray& raw, Columns columns);

} // namespace laurel
