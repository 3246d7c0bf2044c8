#include "ui/common/charts/IntervalPlot.h"

#include "ui/common/charts/ChartScale.h"
#include "ui/common/charts/IntervalCanvas.h"

namespace laurel::ui {

IntervalPlot::IntervalPlot(QWidget* parent)
    : LaurelChart(parent)
    , m_canvas(new IntervalCanvas(this))
{
    setPlot(m_canvas, m_canvas);
}

void IntervalPlot::setIntervals(const std::vector<Interval>& intervals)
{
    QStringList labels;
    ChartSeries low{tr("Lower quartile")};
    ChartSeries median{tr("Median")};
    ChartSeries high{tr("Upper quartile")};
    ChartSeries average{tr("Average")};
    for (const Interval& each : intervals) {
        labels += each.label;
        low.values.push_back(each.lowerQuartile);
        median.values.push_back(each.median);
        high.values.push_back(each.upperQuartile);
        average.values.push_back(each.average);
    }
    setCategories(labels);
    setSeries({low, median, high, average});
}

std::vector<LegendEntry> IntervalPlot::legend() const
{
    return {{tr("Middle half"), m_canvas->colour(), LegendMark::Whiskers},
            {tr("Median"), m_canvas->colour(), LegendMark::Dot},
            {tr("Average"), m_canvas->colour(), LegendMark::Diamond}};
}

QSize IntervalPlot::sizeHint() const
{
    return {LaurelChart::sizeHint().width(), m_canvas->sizeHint().height() + 2 * 4};
}

QSize IntervalPlot::minimumSizeHint() const
{
    return {LaurelChart::minimumSizeHint().width(), sizeHint().height()};
}

void IntervalPlot::rebuildPlot()
{
    m_canvas->setData(data(), chartScale(data(), true));
}

std::optional<int> IntervalPlot::pointAt(QPointF position) const
{
    return m_canvas->pointAt(position);
}

QRectF IntervalPlot::anchorOf(int point) const
{
    return m_canvas->anchorOf(point);
}

void IntervalPlot::markPoint(std::optional<int> point)
{
    m_canvas->mark(point);
}

void IntervalPlot::drawPlot(QPainter& painter, const QRectF& target) const
{
    m_canvas->draw(painter, target);
}

} // namespace laurel::ui
