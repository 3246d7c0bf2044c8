#pragma once

#include "model/domain/TaskViews.h"

#include <QAbstractTableModel>

#include <vector>

namespace laurel::ui {

class Formats;

// The orders that count toward an upgrade, largest first.
class OrdersTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Date, State, Amount, ColumnCount };

    explicit OrdersTableModel(const Formats& formats, QObject* parent = nullptr);

    void setOrders(std::vector<OrderLine> orders);
    void updateColours(); // the theme changed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const OrderLine& order, int column) const;

    const Formats& m_formats;
    std::vector<OrderLine> m_orders;
};

} // namespace laurel::ui
