#pragma once

#include "ui/common/charts/LaurelChart.h"

namespace laurel::ui {

class PlotView;

// Upright bars from zero, one group a category.
class BarChart : public LaurelChart
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    // Writes each value above its bar; for few bars.
    void setValueLabels(bool shown);

protected:
    void rebuildPlot() override;
    std::optional<int> pointAt(QPointF position) const override;

private:
    PlotView* m_view;
};

} // namespace laurel::ui
