#pragma once

#include "model/services/intake/CsvReader.h"
#include "model/services/intake/NdjsonReader.h"

#include <QBuffer>

#include <vector>

// Readers over bytes in memory, for tests.
namespace laurel::test {

inline std::unique_ptr<QIODevice> deviceWith(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

inline Result<std::vector<RawRecord>> allOf(RecordReader& reader)
{
    std::vector<RawRecord> records;
    for (;;) {
        LAUREL_TRY(auto record, reader.next());
        if (!record)
            return records;
        records.push_back(*std::move(record));
    }
}

inline Result<std::vector<RawRecord>> readCsv(const QByteArray& bytes,
                                              const Columns& columns = Columns::forEvents())
{
    LAUREL_TRY(const auto reader, CsvReader::open(deviceWith(bytes), columns));
    return allOf(*reader);
}

inline Result<std::vector<RawRecord>> readNdjson(const QByteArray& bytes)
{
    NdjsonReader reader(deviceWith(bytes), Columns::forEvents());
    return allOf(reader);
}

} // namespace laurel::test
