#include "ui/approvals/OrdersCard.h"

#include "ui/approvals/OrdersDelegate.h"
#include "ui/approvals/OrdersTableModel.h"
#include "ui/common/Formats.h"
#include "ui/common/RowTableView.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;

} // namespace

OrdersCard::OrdersCard(const Formats& formats, QWidget* parent)
    : Card(tr("Orders that count"), parent)
    , m_formats(formats)
    , m_model(new OrdersTableModel(formats, this))
    , m_table(new RowTableView(24, this))
{
    m_table->setObjectName(u"orders"_s);
    m_table->setAccessibleName(tr("Orders that count"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrdersDelegate(m_table));
    m_table->setColumnWidthPx(OrdersTableModel::Order, 84);
    m_table->setColumnWidthPx(OrdersTableModel::Date, 0);
    m_table->setColumnWidthPx(OrdersTableModel::State, 122);
    m_table->setColumnWidthPx(OrdersTableModel::Amount, 104);
    m_table->hideColumnBelow(OrdersTableModel::State, 410);
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(&theme(), &Theme::changed, this, [this] {
        m_model->updateColours();
        fitHeight();
    });
}

void OrdersCard::setOrders(const std::vector<OrderLine>& orders, qint64 total)
{
    m_model->setOrders(orders);
    setCornerText(tr("%1 orders, largest first").arg(m_formats.number(total)));
    fitHeight();
}

void OrdersCard::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->rowHeight() + 2 * m_table->frameWidth());
}

} // namespace laurel::ui
