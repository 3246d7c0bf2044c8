#include "ui/common/charts/IntervalCanvas.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace laurel::ui {

namespace {

constexpr int rowHeightPx = 30;
constexpr int labelGap = 10;
enum SeriesOf { Low, Median, High, Average };

} // namespace

IntervalCanvas::IntervalCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setLayoutDirection(Qt::LeftToRight); // A number line; it does not turn with the language.
}

void IntervalCanvas::setData(const ChartData& shown, const ChartScale& scale)
{
    m_data = shown;
    m_scale = scale;
    m_marked.reset();
    updateGeometry();
    update();
}

void IntervalCanvas::mark(std::optional<int> row)
{
    m_marked = row;
    update();
}

QColor IntervalCanvas::colour() const
{
    return tokens().chart[1];
}

QSize IntervalCanvas::sizeHint() const
{
    const int axis = QFontMetrics(ui::font(TextStyle::Caption)).height() + labelGap;
    return {scaled(240), std::max(1, m_data.pointCount()) * scaled(rowHeightPx) + axis};
}

QRectF IntervalCanvas::plotArea(const QRectF& target) const
{
    const QFontMetricsF body(ui::font(TextStyle::Secondary));
    const QFontMetricsF caption(ui::font(TextStyle::Caption));
    double widest = 0;
    for (int row = 0; row < m_data.pointCount(); ++row)
        widest = std::max(widest, body.horizontalAdvance(m_data.category(row)));
    const double lastLabel = caption.horizontalAdvance(m_data.formattedForAxis(m_scale.high)) / 2;
    const QRectF area = target.adjusted(std::ceil(widest) + labelGap, 0, -lastLabel - 1,
                                        -caption.height() - labelGap);
    return {area.topLeft(), area.size().expandedTo({10, 10})};
}

double IntervalCanvas::xOf(double value, const QRectF& area) const
{
    return area.left() + (value - m_scale.low) / (m_scale.high - m_scale.low) * area.width();
}

std::optional<int> IntervalCanvas::pointAt(QPointF position) const
{
    const QRectF area = plotArea(rect());
    const int count = m_data.pointCount();
    if (count == 0 || position.y() < area.top() || position.y() >= area.bottom())
        return std::nullopt;
    const double share = (position.y() - area.top()) / area.height();
    return std::min(count - 1, static_cast<int>(share * count));
}

QRectF IntervalCanvas::anchorOf(int row) const
{
    const QRectF area = plotArea(rect());
    const double height = area.height() / std::max(1, m_data.pointCount());
    const double left = xOf(m_data.value(Low, row).value_or(m_scale.low), area);
    const double right = xOf(m_data.value(High, row).value_or(m_scale.low), area);
    return {left, area.top() + row * height, right - left, height};
}

void IntervalCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, rect());
}

void IntervalCanvas::draw(QPainter& painter, const QRectF& target) const
{
    const QRectF area = plotArea(target);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxis(painter, area);
    for (int row = 0; row < m_data.pointCount(); ++row)
        drawRow(painter, row, area);
    painter.restore();
}

void IntervalCanvas::drawAxis(QPainter& painter, const QRectF& area) const
{
    const QFont small = ui::font(TextStyle::Caption);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    double widest = 1;
    for (int i = 0; i < m_scale.tickCount(); ++i)
        widest =
            std::max(widest, metrics.horizontalAdvance(m_data.formattedForAxis(m_scale.tick(i))));
    const double between = area.width() / std::max(1, m_scale.tickCount() - 1);
    const int every = std::max(1, static_cast<int>(std::ceil((widest + labelGap) / between)));
    for (int i = 0; i < m_scale.tickCount(); ++i) {
        const double value = m_scale.tick(i);
        const bool isZero = std::abs(value) < m_scale.step / 1000;
        const double x = std::floor(xOf(value, area)) + 0.5;
        painter.setPen(QPen(isZero ? tokens().borderStrong : tokens().grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (i % every != 0)
            continue;
        painter.setPen(tokens().text2);
        painter.drawText(
            QRectF(x - widest, area.bottom() + labelGap / 2.0, 2 * widest, metrics.height()),
            Qt::AlignCenter, m_data.formattedForAxis(isZero ? 0 : value));
    }
}

void IntervalCanvas::drawRow(QPainter& painter, int row, const QRectF& area) const
{
    const double height = area.height() / m_data.pointCount();
    const double y = area.top() + (row + 0.5) * height;
    painter.setFont(ui::font(TextStyle::Secondary));
    painter.setPen(tokens().text);
    const double labelWidth = area.left() - labelGap;
    const double left = area.left() - labelGap - labelWidth;
    painter.drawText(QRectF(left, y - height / 2, labelWidth, height),
                     Qt::AlignLeft | Qt::AlignVCenter, m_data.category(row));
    if (row == m_marked) {
        painter.fillRect(QRectF(area.left(), y - height / 2, area.width(), height), tokens().hover);
    }
    const auto low = m_data.value(Low, row);
    const auto high = m_data.value(High, row);
    if (low && high) {
        painter.setPen(QPen(colour(), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(xOf(*low, area), y), QPointF(xOf(*high, area), y));
        for (const double end : {*low, *high}) {
            const double x = xOf(end, area);
            painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5));
        }
    }
    if (const auto average = m_data.value(Average, row)) {
        const double x = xOf(*average, area);
        painter.setPen(QPen(colour(), 1.6));
        painter.setBrush(tokens().surface);
        painter.drawPolygon(QPolygonF{{x, y - 6}, {x + 6, y}, {x, y + 6}, {x - 6, y}});
    }
    if (const auto median = m_data.value(Median, row)) {
        painter.setPen(QPen(tokens().surface, 1.5));
        painter.setBrush(colour());
        painter.drawEllipse(QPointF(xOf(*median, area), y), 5.5, 5.5);
    }
}

} // namespace laurel::ui
