#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <vector>

namespace laurel::ui {

// A row of the palette or of the list of keys: the title of a section, or something to run.
struct PaletteItem
{
    QString title;
    QString detail = {};
    QString icon = {};
    QString key = {};
    bool isHeader = false;
    bool isEnabled = true;
    std::function<void()> run = {};
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum PaletteRole {
        DetailRole = Qt::UserRole + 1,
        IconNameRole,
        KeyRole,
        IsHeaderRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setItems(std::vector<PaletteItem> items);
    const PaletteItem& item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    // The next row that can be chosen from `row` on, in steps of 1 or −1; -1 where there is none.
    int choosable(int row, int step) const;

private:
    std::vector<PaletteItem> m_items;
};

} // namespace laurel::ui
