#pragma once

#include "model/base/Result.h"
#include "model/services/intake/RawRecord.h"

namespace laurel {

enum class RecordFormat { Csv, Ndjson };

// Reads a file record by record, in memory that does not grow with the file. A record that cannot
// be used comes out with its fault, and reading goes on behind it.
class RecordReader
{
public:
    virtual ~RecordReader() = default;

    // The next record, or nothing at the end.
    // Errors: FileFailed, where the file stops answering; Refused, past the largest number of rows.
    virtual Result<std::optional<RawRecord>> next() = 0;

    // How far the reader is in the file, for progress.
    virtual qint64 bytesRead() const = 0;
    // The header row as it stood in the file; a single row can be read again with it. Empty for
    // formats without one.
    virtual QByteArray header() const = 0;
};

} // namespace laurel
