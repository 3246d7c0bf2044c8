#pragma once

#include "ui/common/charts/ChartData.h"
#include "ui/common/charts/ChartScale.h"

#include <QWidget>

namespace laurel::ui {

// Paints what IntervalPlot shows. Its series are lower quartile, median, upper quartile, average.
class IntervalCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalCanvas(QWidget* parent);

    void setData(const ChartData& shown, const ChartScale& scale);
    void mark(std::optional<int> row);
    std::optional<int> pointAt(QPointF position) const;
    QRectF anchorOf(int row) const;
    void draw(QPainter& painter, const QRectF& target) const;
    QColor colour() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plotArea(const QRectF& target) const;
    double xOf(double value, const QRectF& area) const;
    void drawAxis(QPainter& painter, const QRectF& area) const;
    void drawRow(QPainter& painter, int row, const QRectF& area) const;

    ChartData m_data;
    ChartScale m_scale;
    std::optional<int> m_marked;
};

} // namespace laurel::ui
