#include "ui/members/SheetModel.h"

#include "model/base/Contracts.h"

#include <algorithm>

namespace laurel::ui {

SheetModel::SheetModel(std::vector<SheetColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void SheetModel::setRows(std::vector<SheetRow> rows)
{
    LAUREL_EXPECT(std::ranges::all_of(
        rows, [this](const SheetRow& row) { return row.size() == m_columns.size(); }));
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SheetRow& row = m_rows[static_cast<size_t>(index.row())];
    const SheetCell& cell = row[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenText(row) : cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case ToneRole:
        return static_cast<int>(cell.tone);
    case LookRole:
        return static_cast<int>(cell.look);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SheetColumn& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (column.isFigures ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

QString SheetModel::spokenText(const SheetRow& row) const
{
    QStringList phrases;
    for (size_t i = 0; i < row.size(); ++i)
        if (!row[i].text.isEmpty())
            phrases.append(tr("%1: %2", "column, content").arg(m_columns[i].title, row[i].text));
    return phrases.join(tr(", ", "between the cells of a row"));
}

} // namespace laurel::ui
