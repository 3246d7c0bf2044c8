#pragma once

#include "ui/shell/PageCatalog.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace laurel::ui {

// The rows of the navigation: groups with their pages, and how much waits on each.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum NavigationRole {
        IconNameRole = Qt::UserRole + 1,
        WaitingRole,
        IsGroupRole,
    };

    // Shows these pages, in the catalogue's order and groups.
    explicit NavigationModel(const std::vector<PageId>& pages, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    std::optional<PageId> pageAt(const QModelIndex& index) const;
    QModelIndex indexOf(PageId page) const;
    void setWaiting(PageId page, int count);

private:
    struct Row
    {
        std::optional<PageFacts> page; // Nothing: a group.
        QString title;
    };

    std::vector<Row> m_rows;
    std::map<PageId, int> m_waiting;
};

} // namespace laurel::ui
