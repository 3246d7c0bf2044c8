#include "ui/shell/NavigationHistory.h"

namespace laurel::ui {

void NavigationHistory::visit(const Place& place)
{
    if (const Place* here = current(); here && *here == place)
        return;
    if (!m_places.empty())
        m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_places.end());
    m_places.push_back(place);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void NavigationHistory::amend(const QString& record)
{
    if (!m_places.empty())
        m_places[m_at].record = record;
}

const Place* NavigationHistory::current() const
{
    return m_places.empty() ? nullptr : &m_places[m_at];
}

std::optional<Place> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

} // namespace laurel::ui
