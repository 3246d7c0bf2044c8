#include "ui/common/charts/PlottedChart.h"

#include "ui/common/charts/PlotView.h"

namespace laurel::ui {

PlottedChart::PlottedChart(QWidget* parent) : LaurelChart(parent), m_view(new PlotView(this))
{
    setPlot(m_view, m_view->viewport());
}

std::optional<int> PlottedChart::pointAt(QPointF position) const
{
    return m_view->pointAt(position);
}

QRectF PlottedChart::anchorOf(int point) const
{
    return m_view->anchorOf(point);
}

void PlottedChart::markPoint(std::optional<int> point)
{
    m_view->mark(point);
}

void PlottedChart::drawPlot(QPainter& painter, const QRectF& target) const
{
    m_view->render(&painter, target, m_view->viewport()->rect(), Qt::IgnoreAspectRatio);
}

} // namespace laurel::ui
