#pragma once

#include "ui/common/charts/LaurelChart.h"

namespace laurel::ui {

class IntervalCanvas;

// Where the middle half of a group lies.
struct Interval
{
    QString label;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    std::optional<double> average = {};
};

// Groups compared by their spread, one row each: whiskers from quartile to quartile, a dot for the
// median, a diamond for the average, a line at zero.
class IntervalPlot : public LaurelChart
{
    Q_OBJECT

public:
    explicit IntervalPlot(QWidget* parent = nullptr);

    void setIntervals(const std::vector<Interval>& intervals);

    std::vector<LegendEntry> legend() const override;
    void drawPlot(QPainter& painter, const QRectF& target) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void rebuildPlot() override;
    std::optional<int> pointAt(QPointF position) const override;
    QRectF anchorOf(int point) const override;
    void markPoint(std::optional<int> point) override;

private:
    IntervalCanvas* m_canvas;
};

} // namespace laurel::ui
