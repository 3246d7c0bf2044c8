#include "ui/shell/NavigationModel.h"

#include "ui/shell/KeyCap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

NavigationModel::NavigationModel(const std::vector<PageId>& pages, QObject* parent)
    : QAbstractListModel(parent)
{
    std::optional<PageGroup> group;
    for (const PageId id : PageCatalog::all()) {
        if (std::ranges::find(pages, id) == pages.end())
            continue;
        const PageFacts facts = PageCatalog::facts(id);
        if (group != facts.group)
            m_rows.push_back({std::nullopt, PageCatalog::groupTitle(facts.group)});
        group = facts.group;
        m_rows.push_back({facts, facts.title});
    }
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == IsGroupRole)
        return !row.page.has_value();
    if (role == Qt::DisplayRole)
        return row.title;
    if (!row.page)
        return role == Qt::AccessibleTextRole ? row.title : QVariant();

    const auto waiting = m_waiting.find(row.page->id);
    const int count = waiting == m_waiting.end() ? 0 : waiting->second;
    const QString words = PageCatalog::waitingText(row.page->id, count);
    switch (role) {
    case IconNameRole:
        return row.page->icon;
    case WaitingRole:
        return count;
    case Qt::AccessibleTextRole:
        return words.isEmpty() ? row.title : tr("%1, %2").arg(row.title, words);
    case Qt::ToolTipRole: {
        const QString name = words.isEmpty() ? row.title : tr("%1, %2").arg(row.title, words);
        return tr("%1 (%2)").arg(name, keyText(row.page->goKey));
    }
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    return pageAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

std::optional<PageId> NavigationModel::pageAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto& page = m_rows[static_cast<size_t>(index.row())].page;
    return page ? std::optional(page->id) : std::nullopt;
}

QModelIndex NavigationModel::indexOf(PageId page) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row& row) { return row.page && row.page->id == page; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void NavigationModel::setWaiting(PageId page, int count)
{
    if (m_waiting[page] == count)
        return;
    m_waiting[page] = count;
    if (const QModelIndex at = indexOf(page); at.isValid())
        emit dataChanged(at, at);
}

} // namespace laurel::ui
