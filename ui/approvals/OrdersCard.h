#pragma once

#include "model/domain/TaskViews.h"
#include "ui/common/Card.h"

namespace laurel::ui {

class Formats;
class OrdersTableModel;
class RowTableView;

// The orders that count toward the upgrade; as high as they need, up to eight rows, then it
// scrolls.
class OrdersCard : public Card
{
    Q_OBJECT

public:
    explicit OrdersCard(const Formats& formats, QWidget* parent = nullptr);

    void setOrders(const std::vector<OrderLine>& orders, qint64 total);

private:
    void fitHeight();

    const Formats& m_formats;
    OrdersTableModel* m_model;
    RowTableView* m_table;
};

} // namespace laurel::ui
