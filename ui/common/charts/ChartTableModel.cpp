#include "ui/common/charts/ChartTableModel.h"

#include "ui/common/charts/ChartText.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {

void ChartTableModel::setData(const ChartData& data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_data.pointCount();
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_data.series.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return m_data.category(index.row());
    const auto series = static_cast<size_t>(index.column() - 1);
    const auto value = m_data.value(series, index.row());
    const QString shown = value ? m_data.formatted(*value) : ChartText::gap();
    if (role == Qt::AccessibleTextRole)
        return QString(m_data.category(index.row()) + u", "_s + m_data.series[series].name + u" "_s
                       + shown);
    return value ? shown : u"\u2013"_s;
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_data.categoryHead
                        : m_data.series[static_cast<size_t>(section - 1)].name;
}

} // namespace laurel::ui
