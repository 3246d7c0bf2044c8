#include "ui/shell/PaletteModel.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteItem& row = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.key};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case DetailRole:
        return row.detail;
    case IconNameRole:
        return row.icon;
    case KeyRole:
        return row.key;
    case IsHeaderRole:
        return row.isHeader;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || item(index.row()).isHeader)
        return Qt::NoItemFlags;
    return item(index.row()).isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                       : Qt::ItemIsSelectable;
}

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int PaletteModel::choosable(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step)
        if (!item(row).isHeader && item(row).isEnabled)
            return row;
    return -1;
}

} // namespace laurel::ui
