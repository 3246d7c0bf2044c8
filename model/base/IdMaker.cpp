#include "model/base/IdMaker.h"

#include "model/base/Clock.h"

#include <QRandomGenerator>

#include <algorithm>

namespace laurel {
namespace {
constexpr int randomBits = 22;
constexpr qint64 epochMs = 1'577'836'800'000; // 2020-01-01T00:00:00Z
} // namespace

qint64 IdMaker::nextValue()
{
    const qint64 sinceEpochMs = std::max<qint64>(0, m_clock.now().us() / 1000 - epochMs);
    const auto random = QRandomGenerator::system()->bounded(1u << randomBits);
    const qint64 fresh = (sinceEpochMs << randomBits) | static_cast<qint64>(random);

    const std::scoped_lock lock(m_mutex);
    m_last = std::max(fresh, m_last + 1);
    return m_last;
}

} // namespace laurel
