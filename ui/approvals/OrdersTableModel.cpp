#include "ui/approvals/OrdersTableModel.h"

#include "ui/common/Formats.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

namespace laurel::ui {
namespace {

QVariant alignmentOf(int column)
{
    const Qt::Alignment side =
        column == OrdersTableModel::Amount ? Qt::AlignTrailing : Qt::AlignLeading;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

OrdersTableModel::OrdersTableModel(const Formats& formats, QObject* parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void OrdersTableModel::setOrders(std::vector<OrderLine> orders)
{
    beginResetModel();
    m_orders = std::move(orders);
    endResetModel();
}

void OrdersTableModel::updateColours()
{
    if (!m_orders.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

int OrdersTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

int OrdersTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderLine& order = m_orders.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(order, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::FontRole:
        return index.column() == Amount ? QVariant(font(TextStyle::Body, QFont::DemiBold))
                                        : QVariant(font(TextStyle::Body));
    case Qt::ForegroundRole:
        if (order.isReturnable && index.column() >= State)
            return tokens().warning;
        return index.column() == State ? tokens().text2 : tokens().text;
    default: // An int, not an enum class of ours.
        return {};
    }
}

QVariant OrdersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Order:
        return tr("Order");
    case Date:
        return tr("Date");
    case State:
        return tr("State");
    case Amount:
        return tr("Counts as");
    default: // An int, not an enum class of ours.
        return {};
    }
}

QString OrdersTableModel::textOf(const OrderLine& order, int column) const
{
    switch (column) {
    case Order:
        return order.reference;
    case Date:
        return m_formats.date(order.at);
    case State:
        if (order.amount.isNegative())
            return tr("Refund");
        return order.isReturnable ? tr("Can come back") : tr("Final");
    case Amount:
        return m_formats.money(order.amount);
    default: // An int, not an enum class of ours.
        return {};
    }
}

} // namespace laurel::ui
