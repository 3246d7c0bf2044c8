#pragma once

#include "ui/common/charts/LaurelChart.h"

namespace laurel::ui {

class PlotView;

// What the charts that Qt Charts draws have in common.
class PlottedChart : public LaurelChart
{
    Q_OBJECT

public:
    void drawPlot(QPainter& painter, const QRectF& target) const override;

protected:
    explicit PlottedChart(QWidget* parent);

    PlotView& view() { return *m_view; }

    std::optional<int> pointAt(QPointF position) const override;
    QRectF anchorOf(int point) const override;
    void markPoint(std::optional<int> point) override;

private:
    PlotView* m_view;
};

} // namespace laurel::ui
