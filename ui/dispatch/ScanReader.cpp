#include "ui/dispatch/ScanReader.h"

#include <utility>

namespace laurel::ui {

ScanReader::Reading ScanReader::character(QChar character, Time at)
{
    Reading reading;
    if (isLate(at))
        reading = interrupt();
    m_held += character;
    m_last = at;
    reading.isHeld = true;
    return reading;
}

ScanReader::Reading ScanReader::end(Time at)
{
    if (isLate(at) || m_held.size() < m_limits.shortestCode)
        return interrupt();
    return {.code = std::exchange(m_held, {})};
}

ScanReader::Reading ScanReader::interrupt()
{
    return {.released = static_cast<int>(std::exchange(m_held, {}).size())};
}

bool ScanReader::isLate(Time at) const
{
    return isHolding() && at - m_last > m_limits.longestGap;
}

} // namespace laurel::ui
