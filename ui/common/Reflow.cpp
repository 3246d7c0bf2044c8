#include "ui/common/Reflow.h"

#include "ui/theme/Fonts.h"

#include <QEvent>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace laurel::ui {

namespace {
constexpr int gap = 12;
}

Reflow::Reflow(int minCell, int maxColumns, std::vector<int> stretch, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_stretch(std::move(stretch))
    , m_minCell(minCell)
    , m_maxColumns(maxColumns)
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(gap);
}

void Reflow::add(QWidget* widget)
{
    widget->setParent(this);
    m_widgets.push_back(widget);
    m_isStale = true;
    arrange(width());
}

int Reflow::columnsFor(int width) const
{
    const int count = static_cast<int>(m_widgets.size());
    const int most = std::max(1, std::min(m_maxColumns, count));
    const int columns = std::clamp((width + gap) / (scaled(m_minCell) + gap), 1, most);
    // Four cards read better as two rows of two than as three and one.
    return columns == 3 && count == 4 ? 2 : columns;
}

void Reflow::arrange(int width)
{
    const int columns = columnsFor(width);
    if (columns == m_columns && !m_isStale)
        return;
    m_columns = columns;
    m_isStale = false;
    for (QWidget* widget : m_widgets)
        m_grid->removeWidget(widget);
    int index = 0;
    for (QWidget* widget : m_widgets) {
        m_grid->addWidget(widget, index / columns, index % columns);
        ++index;
    }
    const bool isWeighed = columns == static_cast<int>(m_stretch.size());
    for (int column = 0; column < m_maxColumns; ++column) {
        const int weight = isWeighed ? m_stretch.at(static_cast<size_t>(column)) : 1;
        m_grid->setColumnStretch(column, column < columns ? weight : 0);
    }
}

QSize Reflow::minimumSizeHint() const
{
    return {scaled(m_minCell), QWidget::minimumSizeHint().height()};
}

bool Reflow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(width());
    return QWidget::event(event);
}

void Reflow::resizeEvent(QResizeEvent* event)
{
    arrange(event->size().width());
    QWidget::resizeEvent(event);
}

} // namespace laurel::ui
