#pragma once

#include "ui/common/charts/ChartData.h"
#include "ui/common/charts/ChartScale.h"

#include <QtCharts/QChartView>

class QAbstractSeries;
class QValueAxis;

namespace laurel::ui {

// How a plot is laid out: categories along x at 0, 1, 2, …, values along y.
struct PlotFrame
{
    ChartData data;
    ChartScale scale;
    double left = -0.5;
    double right = 0.5;
    double barWidth = 0; // of a group, in categories; 0 for lines
    bool valueLabels = false; // above bars
    std::vector<QColor> colours; // of the series
};

// Qt Charts draws the series; the frame around them is ours: thin grid lines, labels that are
// thinned before they touch, the reference line and the mark of the current point.
// (The axes of Qt Charts cut labels off with dots and know no formatter.)
class PlotView : public QChartView
{
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent);

    // Takes away the series of before.
    void setFrame(PlotFrame frame);
    void addSeries(QAbstractSeries* series); // takes ownership
    void mark(std::optional<int> point);

    std::optional<int> pointAt(QPointF position) const;
    QRectF anchorOf(int point) const;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QRectF plotArea() const { return chart()->plotArea(); }
    QPointF position(double x, double value) const;
    double slotWidth() const;
    void layOut();
    void drawCategoryLabels(QPainter& painter) const;
    void drawValueLabels(QPainter& painter) const;
    void drawReference(QPainter& painter) const;
    void drawDots(QPainter& painter) const;

    PlotFrame m_frame;
    std::optional<int> m_marked;
    QValueAxis* m_x;
    QValueAxis* m_y;
};

} // namespace laurel::ui
