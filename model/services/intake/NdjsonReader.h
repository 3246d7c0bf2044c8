#pragma once

#include "model/services/intake/ByteSource.h"
#include "model/services/intake/Columns.h"
#include "model/services/intake/RecordReader.h"

namespace laurel {

// Records from a file with one JSON object a line.
class NdjsonReader final : public RecordReader
{
public:
    // The device must be open and able to seek.
    NdjsonReader(std::unique_ptr<QIODevice> device, Columns columns);

    Result<std::optional<RawRecord>> next() override;
    qint64 bytesRead() const override { return m_bytes.place(); }
    QByteArray header() const override { return m_columns.map(); }

private:
    // One line without its end; nothing at the end of the file. What is past the limit is read
    // and let go.
    Result<std::optional<QByteArray>> nextLine(bool& isTooLarge);
    void readFields(RawRecord& record) const;

    ByteSource m_bytes;
    Columns m_columns;
    qint64 m_line = 0;
    qint64 m_rows = 0;
};

} // namespace laurel
