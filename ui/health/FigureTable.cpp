#include "ui/health/FigureTable.h"

#include "ui/common/charts/PlainHeader.h"
#include "ui/health/FigureDelegate.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace laurel::ui {

namespace {

constexpr int rowHeightPx = 30;

} // namespace

FigureTable::FigureTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_model(new FigureTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new PlainHeader(0, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme(), &Theme::changed, this, &FigureTable::dress);
    dress();
}

void FigureTable::setTable(const QStringList& head, std::vector<FigureRow> rows)
{
    m_model->setTable(head, std::move(rows));
    const bool hasHead =
        std::any_of(head.begin(), head.end(), [](const QString& each) { return !each.isEmpty(); });
    horizontalHeader()->setVisible(hasHead);
    spreadColumns();
    updateGeometry();
}

void FigureTable::spreadColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    std::vector<int> needs;
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        needs.push_back(
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        sum += needs.back();
    }
    const int width = viewport()->width();
    const int spare = std::max(0, width - sum) / columns;
    for (int column = 0; column < columns; ++column) {
        const int need = needs[static_cast<size_t>(column)];
        const int fair = sum > width ? need * width / sum : need + spare;
        horizontalHeader()->resizeSection(column, fair);
    }
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void FigureTable::dress()
{
    verticalHeader()->setDefaultSectionSize(scaled(rowHeightPx));
    spreadColumns();
    updateGeometry();
    viewport()->update();
}

QSize FigureTable::sizeHint() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {scaled(260), head + m_model->rowCount() * verticalHeader()->defaultSectionSize() + 2};
}

QSize FigureTable::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

void FigureTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocusRing(&painter, viewport()->rect(), 4);
}

void FigureTable::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls.
}

} // namespace laurel::ui
