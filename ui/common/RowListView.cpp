#include "ui/common/RowListView.h"

#include "ui/common/RowKeys.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace laurel::ui {

RowListView::RowListView(int rowHeightPx, QWidget* parent)
    : QListView(parent)
    , m_rowHeightPx(rowHeightPx)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&theme(), &Theme::changed, this, [this] {
        setUniformItemSizes(true); // Forgets the height it has measured.
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

int RowListView::rowHeight() const
{
    return scaled(m_rowHeightPx);
}

void RowListView::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount(rootIndex()))
        return;
    setCurrentIndex(model()->index(row, modelColumn(), rootIndex()));
}

void RowListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit left();
        return;
    }
    if (const auto arrow = arrowFor(*event)) {
        QKeyEvent moved(QEvent::KeyPress, *arrow, event->modifiers());
        QListView::keyPressEvent(&moved);
        return;
    }
    QListView::keyPressEvent(event);
}

void RowListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocusRing(&painter, visualRect(currentIndex()).adjusted(2, 2, -2, -3), 6);
}

void RowListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

} // namespace laurel::ui
