#include "ui/runs/TimeLeft.h"

using namespace std::chrono_literals;

namespace laurel::ui {

void TimeLeft::see(qint64 done, qint64 total, Duration at)
{
    if (m_first && (m_first->total != total || done < m_last.done))
        m_first.reset();
    m_last = {done, total, at};
    if (!m_first)
        m_first = m_last;
}

std::optional<Duration> TimeLeft::estimate() const
{
    if (!m_first)
        return std::nullopt;
    const qint64 done = m_last.done - m_first->done;
    const Duration elapsed = m_last.at - m_first->at;
    if (done <= 0 || elapsed < 500ms)
        return std::nullopt;
    const double pace = static_cast<double>(elapsed.count()) / static_cast<double>(done);
    return Duration(static_cast<qint64>(pace * static_cast<double>(m_last.total - m_last.done)));
}

} // namespace laurel::ui
