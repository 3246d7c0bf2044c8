#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace laurel::ui {

// The members that were on screen lately, latest first. Names are personal data: they are kept in
// memory, never in the settings.
class RecentMembers
{
public:
    static constexpr size_t most = 12;

    struct Item
    {
        QString record;
        QString name;
    };

    void add(const QString& record, const QString& name)
    {
        std::erase_if(m_items, [&](const Item& item) { return item.record == record; });
        m_items.insert(m_items.begin(), {record, name});
        if (m_items.size() > most)
            m_items.pop_back();
    }
    const std::vector<Item>& items() const { return m_items; }

private:
    std::vector<Item> m_items;
};

} // namespace laurel::ui
