#pragma once

#include "ui/common/charts/PlottedChart.h"

namespace laurel::ui {

// Lines over categories, mostly dates; gaps stay gaps. The second and later lines are dashed in
// different ways, so that colour is not alone. The last value has a dot.
class LineChart : public PlottedChart
{
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);

    // Fills the area under the first line.
    void setAreaFilled(bool filled);
    // Starts the axis at zero (the default); else at a round value below the lowest.
    void setZeroBased(bool zeroBased);

    std::vector<LegendEntry> legend() const override;

protected:
    void rebuildPlot() override;

private:
    void drawSeries(size_t series, double floor);

    bool m_areaFilled = false;
    bool m_zeroBased = true;
};

} // namespace laurel::ui
