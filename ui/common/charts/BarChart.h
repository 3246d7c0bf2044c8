#pragma once

#include "ui/common/charts/PlottedChart.h"

namespace laurel::ui {

// Upright bars from zero, one group a category.
class BarChart : public PlottedChart
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    // Writes each value above its bar; for few bars.
    void setValueLabels(bool shown);

protected:
    void rebuildPlot() override;

private:
    bool m_valueLabels = false;
};

} // namespace laurel::ui
