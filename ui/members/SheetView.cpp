#include "ui/members/SheetView.h"

#include "ui/members/SheetDelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace laurel::ui {

SheetView::SheetView(const QString& name, std::vector<SheetColumn> columns, QWidget* parent)
    : RowTableView(34, parent)
    , m_sheet(new SheetModel(std::move(columns), this))
    , m_delegate(new SheetDelegate(this))
{
    setAccessibleName(name);
    setModel(m_sheet);
    setItemDelegate(m_delegate);
    for (size_t i = 0; i < m_sheet->columns().size(); ++i) {
        const SheetColumn& column = m_sheet->columns()[i];
        setColumnWidthPx(static_cast<int>(i), column.widthPx);
        if (column.hideBelowPx > 0)
            hideColumnBelow(static_cast<int>(i), column.hideBelowPx);
    }
}

void SheetView::setRows(std::vector<SheetRow> rows)
{
    m_sheet->setRows(std::move(rows));
    fit();
}

void SheetView::dressForCard()
{
    m_fitsRows = true;
    m_delegate->setFlush();
    horizontalHeader()->setProperty("flush", true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    fit();
}

void SheetView::changeEvent(QEvent* event)
{
    RowTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void SheetView::fit()
{
    if (m_fitsRows)
        setFixedHeight(
            (horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height())
            + m_sheet->rowCount() * rowHeight() + 2 * frameWidth());
}

} // namespace laurel::ui
