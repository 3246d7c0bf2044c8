#pragma once

#include "ui/common/PageContext.h"

#include <QString>

#include <optional>
#include <vector>

namespace laurel::ui {

// Where a person is: a page, and the record on it, if any.
struct Place
{
    PageId page = PageId::Members;
    QString record = {};

    friend bool operator==(const Place&, const Place&) = default;
};

// The way back, and forward again. Going somewhere new forgets what was ahead.
class NavigationHistory
{
public:
    static constexpr size_t longest = 100;

    void visit(const Place& place);
    // The page stayed, its record changed: no step of its own.
    void amend(const QString& record);

    const Place* current() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace laurel::ui
