#include "ui/dispatch/DispatchLinesModel.h"

#include "ui/dispatch/DispatchTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

bool isFigure(int column)
{
    return column == DispatchLinesModel::Wanted || column == DispatchLinesModel::Scanned;
}

} // namespace

void DispatchLinesModel::setLines(std::vector<DispatchLine> lines)
{
    const bool isSameGift =
        std::ranges::equal(lines, m_lines, {}, &DispatchLine::sku, &DispatchLine::sku);
    if (!isSameGift)
        beginResetModel();
    m_lines = std::move(lines);
    if (!isSameGift)
        endResetModel();
    else if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int DispatchLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DispatchLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant DispatchLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DispatchLine& shown = line(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && index.column() == Item)
        return tr("%1, bin %2, %3 of %4 picked, %5")
            .arg(shown.name, shown.bin)
            .arg(shown.picked)
            .arg(shown.wanted)
            .arg(DispatchTexts::stateOf(shown).text);
    if (role == Qt::ToolTipRole && index.column() == Item)
        return tr("%1 · barcode %2").arg(shown.sku, shown.barcode);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Item:
        return shown.name;
    case Bin:
        return shown.bin;
    case Wanted:
        return QString::number(shown.wanted);
    case Scanned:
        return QString::number(shown.picked);
    case State:
        return DispatchTexts::stateOf(shown).text;
    default:
        return {};
    }
}

QVariant DispatchLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Bin:
        return tr("Bin");
    case Wanted:
        return tr("Wanted");
    case Scanned:
        return tr("Scanned");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace laurel::ui
