#pragma once

#include "ui/common/charts/ChartData.h"

#include <QColor>
#include <QWidget>

namespace laurel::ui {

// The little box beside a point that says what its values are. It never takes mouse or focus;
// screen readers hear the same from the chart.
class ChartCallout : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCallout(QWidget* parent);

    // Hangs beside anchor, on the side where there is room, within the parent.
    void showPoint(const ChartData& shown, int point, const std::vector<QColor>& colours,
                   const QRect& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString name;
        QString value;
        QColor colour;
    };

    QSize neededSize() const;

    QString m_title;
    std::vector<Line> m_lines;
};

} // namespace laurel::ui
