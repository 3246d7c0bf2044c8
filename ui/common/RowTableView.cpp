#include "ui/common/RowTableView.h"

#include "ui/common/RowKeys.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace laurel::ui {

RowTableView::RowTableView(int rowHeightPx, QWidget* parent)
    : QTableView(parent)
    , m_rowHeightPx(rowHeightPx)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionCountChanged, this, &RowTableView::arrange);
    connect(&theme(), &Theme::changed, this, &RowTableView::dress);
    dress();
}

int RowTableView::rowHeight() const
{
    return scaled(m_rowHeightPx);
}

void RowTableView::hideColumnBelow(int column, int viewWidthPx)
{
    m_hiddenBelow[column] = viewWidthPx;
    arrange();
}

void RowTableView::setColumnWidthPx(int column, int px)
{
    m_widths[column] = px;
    arrange();
}

void RowTableView::dress()
{
    horizontalHeader()->setFont(ui::font(TextStyle::Body, QFont::Medium));
    verticalHeader()->setMinimumSectionSize(rowHeight());
    verticalHeader()->setDefaultSectionSize(rowHeight());
    arrange();
    viewport()->update();
}

void RowTableView::arrange()
{
    QHeaderView* header = horizontalHeader();
    for (const auto& [column, px] : m_widths) {
        if (column >= header->count())
            continue;
        header->setSectionResizeMode(column, px == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (px > 0)
            header->resizeSection(column, scaled(px));
    }
    for (const auto& [column, below] : m_hiddenBelow) {
        if (column < header->count())
            setColumnHidden(column, width() < scaled(below));
    }
}

void RowTableView::resizeEvent(QResizeEvent* event)
{
    arrange();
    QTableView::resizeEvent(event);
}

void RowTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        emit left();
        return;
    }
    if (const auto arrow = arrowFor(*event)) {
        QKeyEvent moved(QEvent::KeyPress, *arrow, event->modifiers());
        QTableView::keyPressEvent(&moved);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect cell = visualRect(currentIndex());
    const QRect row(0, cell.top(), viewport()->width(), cell.height());
    QPainter painter(viewport());
    paintFocusRing(&painter, row.adjusted(2, 2, -2, -3), 6);
}

void RowTableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight());
    };
    repaint(m_hoveredRow);
    m_hoveredRow = row;
    repaint(m_hoveredRow);
}

void RowTableView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RowTableView::leaveEvent(QEvent* event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RowTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    viewport()->update(); // The ring goes across all columns.
    emit currentRowChanged(current.row());
}

} // namespace laurel::ui
