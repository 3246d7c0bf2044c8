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
    // What a single record needs to be read again by openSingleRecord(): for CSV a header row with
    // our names, for NDJSON the column map, empty where there was none.
    virtual QByteArray header() const = 0;
};

} // namespace laurel
