#pragma once

#include <QWidget>

namespace laurel::ui {

class LaurelChart;

// The names of a chart's series with their marks, for the head of its card; in the order of the
// series, wrapped where the width ends.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(LaurelChart* chart, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LaurelChart* m_chart;
};

} // namespace laurel::ui
