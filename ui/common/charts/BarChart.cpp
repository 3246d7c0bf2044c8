#include "ui/common/charts/BarChart.h"

#include "ui/common/charts/ChartScale.h"
#include "ui/common/charts/PlotView.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>

#include <algorithm>

namespace laurel::ui {

BarChart::BarChart(QWidget* parent) : PlottedChart(parent) {}

void BarChart::setValueLabels(bool shown)
{
    m_valueLabels = shown;
    rebuild();
}

void BarChart::rebuildPlot()
{
    PlotFrame frame;
    frame.data = data();
    frame.scale = chartScale(data(), true);
    frame.right = data().pointCount() - 0.5;
    // Two or three bars as wide as the plot allows would be walls.
    const double share = std::min(1.0, data().pointCount() / 4.0);
    frame.barWidth = (data().series.size() > 1 ? 0.74 : 0.62) * share;
    frame.valueLabels = m_valueLabels;
    frame.colours = colours();

    auto* bars = new QBarSeries;
    bars->setBarWidth(frame.barWidth);
    for (size_t series = 0; series < data().series.size(); ++series) {
        auto* set = new QBarSet(data().series[series].name);
        for (int point = 0; point < data().pointCount(); ++point)
            set->append(data().value(series, point).value_or(0)); // A bar of no height: a gap.
        set->setColor(seriesColour(series));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    view().setFrame(std::move(frame));
    view().addSeries(bars);
}

} // namespace laurel::ui
