#include "ui/common/charts/LegendEntry.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace laurel::ui {

namespace {

constexpr int markWidth = 16;
constexpr int markGap = 6;
constexpr int entryGap = 14;

void paintMark(QPainter& painter, const QRectF& box, const LegendEntry& entry)
{
    const QPointF centre = box.center();
    const auto line = [&](Qt::PenStyle style) {
        QPen pen(entry.colour, 2, style, Qt::FlatCap);
        if (style == Qt::DashLine)
            pen.setDashPattern({3, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.colour);
    switch (entry.mark) {
    case LegendMark::Square:
        painter.drawRoundedRect(QRectF(box.right() - 10, centre.y() - 5, 10, 10), 2, 2);
        return;
    case LegendMark::SolidLine:
        return line(Qt::SolidLine);
    case LegendMark::DashedLine:
        return line(Qt::DashLine);
    case LegendMark::DottedLine:
        return line(Qt::DotLine);
    case LegendMark::Whiskers:
        line(Qt::SolidLine);
        for (const double x : {box.left() + 1, box.right() - 1})
            painter.drawLine(QPointF(x, centre.y() - 4), QPointF(x, centre.y() + 4));
        return;
    case LegendMark::Dot:
        painter.drawEllipse(centre, 5, 5);
        return;
    case LegendMark::Diamond:
        painter.setPen(QPen(entry.colour, 1.6));
        painter.setBrush(tokens().surface);
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - 5},
                                      {centre.x() + 5, centre.y()},
                                      {centre.x(), centre.y() + 5},
                                      {centre.x() - 5, centre.y()}});
        return;
    }
}

} // namespace

std::vector<QRect> legendRects(const std::vector<LegendEntry>& entries, int width, bool alignEnd)
{
    const QFontMetrics metrics(font(TextStyle::Secondary));
    const int height = std::max(metrics.height(), 16);
    std::vector<QRect> rects;
    size_t rowStart = 0;
    const auto endRow = [&] {
        const int spare = rects.empty() ? 0 : width - rects.back().right() - 1;
        for (size_t i = rowStart; alignEnd && i < rects.size(); ++i)
            rects[i].translate(std::max(0, spare), 0);
        rowStart = rects.size();
    };
    int x = 0;
    int y = 0;
    for (const LegendEntry& entry : entries) {
        const int need = markWidth + markGap + metrics.horizontalAdvance(entry.text) + 1;
        if (x > 0 && x + need > width) {
            endRow();
            x = 0;
            y += height + 2;
        }
        rects.emplace_back(x, y, need, height);
        x += need + entryGap;
    }
    endRow();
    return rects;
}

void paintLegendEntry(QPainter& painter, const QRect& rect, const LegendEntry& entry,
                      Qt::LayoutDirection direction)
{
    const QRect mark(rect.left(), rect.top(), markWidth, rect.height());
    const QRect text = rect.adjusted(markWidth + markGap, 0, 0, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QStyle::visualRect(direction, rect, mark), entry);
    painter.setPen(tokens().text);
    painter.setFont(font(TextStyle::Secondary));
    painter.drawText(QStyle::visualRect(direction, rect, text),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter),
                     entry.text);
    painter.restore();
}

} // namespace laurel::ui
