#include "ui/common/charts/LineChart.h"

#include "ui/common/charts/ChartScale.h"
#include "ui/common/charts/PlotView.h"
#include "ui/theme/Tokens.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <array>

namespace laurel::ui {

namespace {

constexpr std::array<Qt::PenStyle, LaurelChart::maxSeries> penStyles{
    Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

QBrush areaBrush(QColor colour)
{
    QLinearGradient fade(0, 0, 0, 1);
    fade.setCoordinateMode(QGradient::ObjectBoundingMode);
    colour.setAlpha(70);
    fade.setColorAt(0, colour);
    colour.setAlpha(6);
    fade.setColorAt(1, colour);
    return fade;
}

// The stretches of a series between its gaps, of two points or more.
std::vector<QList<QPointF>> stretches(const ChartData& data, size_t series)
{
    std::vector<QList<QPointF>> found;
    QList<QPointF> open;
    for (int point = 0; point <= data.pointCount(); ++point) {
        if (const auto value = data.value(series, point)) {
            open.append({double(point), *value});
            continue;
        }
        if (open.size() > 1)
            found.push_back(open);
        open.clear();
    }
    return found;
}

} // namespace

LineChart::LineChart(QWidget* parent) : PlottedChart(parent) {}

void LineChart::setAreaFilled(bool filled)
{
    m_areaFilled = filled;
    rebuild();
}

void LineChart::setZeroBased(bool zeroBased)
{
    m_zeroBased = zeroBased;
    rebuild();
}

std::vector<LegendEntry> LineChart::legend() const
{
    auto entries = LaurelChart::legend();
    for (size_t i = 0; i < data().series.size(); ++i) {
        entries[i].mark = i == 0 ? LegendMark::SolidLine
            : i == 1             ? LegendMark::DashedLine
                                 : LegendMark::DottedLine;
    }
    return entries;
}

void LineChart::rebuildPlot()
{
    PlotFrame frame;
    frame.data = data();
    frame.scale = chartScale(data(), m_zeroBased);
    const int last = data().pointCount() - 1;
    frame.left = last > 0 ? -0.15 : -0.5;
    frame.right = last > 0 ? last + 0.15 : 0.5;
    frame.colours = colours();
    const double floor = std::max(frame.scale.low, 0.0);
    view().setFrame(std::move(frame));
    for (size_t series = 0; series < data().series.size(); ++series)
        drawSeries(series, floor);
}

void LineChart::drawSeries(size_t series, double floor)
{
    for (const QList<QPointF>& points : stretches(data(), series)) {
        if (m_areaFilled && series == 0) {
            auto* area = new QAreaSeries;
            auto* upper = new QLineSeries(area);
            auto* lower = new QLineSeries(area);
            upper->replace(points);
            lower->replace({QPointF(points.front().x(), floor), QPointF(points.back().x(), floor)});
            area->setUpperSeries(upper);
            area->setLowerSeries(lower);
            area->setPen(Qt::NoPen);
            area->setBrush(areaBrush(seriesColour(series)));
            view().addSeries(area);
        }
        auto* line = new QLineSeries;
        line->replace(points);
        line->setPen(
            QPen(seriesColour(series), 2.2, penStyles[series], Qt::RoundCap, Qt::RoundJoin));
        view().addSeries(line);
    }
}

} // namespace laurel::ui
