#pragma once

#include <QColor>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace laurel::ui {

enum class LegendMark { Square, SolidLine, DashedLine, DottedLine, Whiskers, Dot, Diamond };

// The name of a series and how it is drawn.
struct LegendEntry
{
    QString text;
    QColor colour;
    LegendMark mark = LegendMark::Square;
};

// Where each entry goes, row by row, within a width; at the end of each row where
// alignEnd. For a direction from left to right.
std::vector<QRect> legendRects(const std::vector<LegendEntry>& entries, int width, bool alignEnd);
void paintLegendEntry(QPainter& painter, const QRect& rect, const LegendEntry& entry,
                      Qt::LayoutDirection direction);

} // namespace laurel::ui
