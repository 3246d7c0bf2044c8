#include "model/services/intake/ByteSource.h"

#include "model/services/intake/InputLimits.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace laurel {

ByteSource::ByteSource(std::unique_ptr<QIODevice> device) : m_device(std::move(device))
{
    LAUREL_EXPECT(m_device && m_device->isReadable() && !m_device->isSequential());
}

ByteSource::~ByteSource() = default;

bool ByteSource::fill()
{
    constexpr qint64 blockBytes = 64 * limits::kib;

    m_blockStart += m_block.size();
    m_at = 0;
    m_block.resize(blockBytes);
    const qint64 got = m_device->read(m_block.data(), blockBytes);
    m_failed = m_failed || got < 0;
    m_block.resize(std::max<qint64>(got, 0));
    return got > 0;
}

void ByteSource::skipByteOrderMark()
{
    constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    if (m_block.isEmpty())
        fill();
    if (m_block.startsWith(mark))
        m_at = mark.size();
}

Result<void> ByteSource::goTo(qint64 place)
{
    const qint64 inBlock = place - m_blockStart;
    if (inBlock >= 0 && inBlock <= m_block.size()) {
        m_at = inBlock;
        return {};
    }
    if (!m_device->seek(place))
        return fail(ErrorCode::FileFailed, m_device->errorString());
    m_blockStart = place;
    m_block.clear();
    m_at = 0;
    return {};
}

Result<void> ByteSource::status() const
{
    if (m_failed)
        return fail(ErrorCode::FileFailed, m_device->errorString());
    return {};
}

} // namespace laurel
