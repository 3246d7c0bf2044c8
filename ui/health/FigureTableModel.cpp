#include "ui/health/FigureTableModel.h"

#include "model/base/Contracts.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

int alignmentOf(int column)
{
    return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
}

} // namespace

void FigureTableModel::setTable(const QStringList& head, std::vector<FigureRow> rows)
{
    for (const FigureRow& row : rows)
        LAUREL_EXPECT(row.cells.size() == static_cast<size_t>(head.size()));
    beginResetModel();
    m_head = head;
    m_rows = std::move(rows);
    endResetModel();
}

const FigureCell& FigureTableModel::cell(const QModelIndex& index) const
{
    return m_rows.at(static_cast<size_t>(index.row()))
        .cells.at(static_cast<size_t>(index.column()));
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).text;
    case Qt::AccessibleTextRole: {
        // "Gold, Members 5,870": a figure alone says nothing to somebody who hears it.
        const QString name = cell(index.siblingAtColumn(0)).text;
        if (index.column() == 0)
            return name;
        const QString head = m_head.at(index.column());
        return QString(head.isEmpty() ? name + u' ' + cell(index).text
                                      : name + u", "_s + head + u' ' + cell(index).text);
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case TotalRole:
        return m_rows.at(static_cast<size_t>(index.row())).isTotal;
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_head.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_head.at(section);
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(section)) : QVariant();
}

} // namespace laurel::ui
