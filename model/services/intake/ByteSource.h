#pragma once

#include "model/base/Result.h"

#include <QByteArray>

#include <memory>
#include <optional>

class QIODevice;

namespace laurel {

// A file as single bytes, read in blocks; it can be taken back to an earlier place.
class ByteSource
{
public:
    explicit ByteSource(std::unique_ptr<QIODevice> device);
    ~ByteSource();

    // The byte at the place, and one on; nothing at the end or where the file stopped answering.
    std::optional<char> take()
    {
        if (m_at == m_block.size() && !fill())
            return std::nullopt;
        return m_block.at(m_at++);
    }

    // Skips the mark that some programs put before UTF-8; call it first.
    void skipByteOrderMark();

    // The offset of the byte that take() gives next.
    qint64 place() const { return m_blockStart + m_at; }
    // Errors: FileFailed.
    Result<void> goTo(qint64 place);

    // Errors: FileFailed, where take() ended because of one.
    Result<void> status() const;

private:
    bool fill();

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_block;
    qint64 m_blockStart = 0;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace laurel
