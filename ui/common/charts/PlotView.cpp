#include "ui/common/charts/PlotView.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QWheelEvent>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int labelGap = 8;

double crisp(double y)
{
    return std::floor(y) + 0.5; // A line of one pixel, not of two grey ones.
}

} // namespace

PlotView::PlotView(QWidget* parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // The chart around it takes the keys.
    setLayoutDirection(Qt::LeftToRight); // Time runs to the right in every language.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setAutoFillBackground(false);

    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setMinimumSize(0, 0);
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void PlotView::setFrame(PlotFrame frame)
{
    m_frame = std::move(frame);
    chart()->removeAllSeries();
    m_x->setRange(m_frame.left, m_frame.right);
    m_y->setRange(m_frame.scale.low, m_frame.scale.high);
    m_marked.reset();
    layOut();
    viewport()->update();
}

void PlotView::addSeries(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotView::mark(std::optional<int> point)
{
    m_marked = point;
    viewport()->update();
}

double PlotView::slotWidth() const
{
    return plotArea().width() / (m_frame.right - m_frame.left);
}

QPointF PlotView::position(double x, double value) const
{
    const QRectF area = plotArea();
    const double share = (value - m_frame.scale.low) / (m_frame.scale.high - m_frame.scale.low);
    return {area.left() + (x - m_frame.left) * slotWidth(), area.bottom() - share * area.height()};
}

std::optional<int> PlotView::pointAt(QPointF position) const
{
    const QRectF area = plotArea();
    const int count = m_frame.data.pointCount();
    if (count == 0 || position.x() < area.left() - labelGap
        || position.x() > area.right() + labelGap)
        return std::nullopt;
    const double x = m_frame.left + (position.x() - area.left()) / slotWidth();
    return std::clamp(static_cast<int>(std::lround(x)), 0, count - 1);
}

QRectF PlotView::anchorOf(int point) const
{
    return {position(point - 0.5, 0).x(), plotArea().top(), slotWidth(), plotArea().height()};
}

void PlotView::layOut()
{
    const QFontMetricsF caption(ui::font(TextStyle::Caption));
    double widest = 0;
    for (int i = 0; i < m_frame.scale.tickCount(); ++i) {
        const QString label = m_frame.data.formattedForAxis(m_frame.scale.tick(i));
        widest = std::max(widest, caption.horizontalAdvance(label));
    }
    const int last = m_frame.data.pointCount() - 1;
    // The last label of a line stands under the plot's right edge and needs half its width there.
    const double rightRoom =
        m_frame.barWidth > 0 ? 2 : caption.horizontalAdvance(m_frame.data.axisLabel(last)) / 2 + 2;
    const double top = caption.height() * (m_frame.valueLabels ? 1.2 : 0.6);
    const double bottom = caption.height() + labelGap;
    const QRectF whole(viewport()->rect());
    const QRectF area = whole.adjusted(std::ceil(widest) + labelGap, top, -rightRoom, -bottom);
    // Too small a window for the labels still gets a plot of some size: a negative one is
    // undefined.
    chart()->setPlotArea({area.topLeft(), area.size().expandedTo({10, 10})});
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void PlotView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls, not the plot.
}

void PlotView::drawBackground(QPainter* painter, const QRectF&)
{
    const QRectF area = plotArea();
    if (m_marked) {
        QRectF band(position(*m_marked - 0.5, 0).x(), area.top(), slotWidth(), area.height());
        painter->fillRect(band.intersected(area), tokens().hover);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QFont small = ui::font(TextStyle::Caption);
    const QFontMetricsF metrics(small);
    painter->setFont(small);
    for (int i = 0; i < m_frame.scale.tickCount(); ++i) {
        const double value = m_frame.scale.tick(i);
        const double y = crisp(position(0, value).y());
        const bool isZero = std::abs(value) < m_frame.scale.step / 1000;
        painter->setPen(QPen(isZero ? tokens().borderStrong : tokens().grid, 1));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(tokens().text2);
        painter->drawText(
            QRectF(0, y - metrics.height() / 2, area.left() - labelGap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_frame.data.formattedForAxis(isZero ? 0 : value));
    }
    drawCategoryLabels(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
}

void PlotView::drawCategoryLabels(QPainter& painter) const
{
    const int count = m_frame.data.pointCount();
    const QFontMetricsF metrics(painter.font());
    double widest = 1;
    for (int i = 0; i < count; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(m_frame.data.axisLabel(i)));
    // The last label is the one people look for; count back from it.
    const int every = std::max(1, static_cast<int>(std::ceil((widest + labelGap) / slotWidth())));
    const double room = std::max(widest, std::min(slotWidth() * every, plotArea().width()) - 2);
    painter.setPen(tokens().text2);
    for (int i = count - 1; i >= 0; i -= every) {
        const double x = position(i, 0).x();
        const QRectF box(x - room / 2, plotArea().bottom() + labelGap - 2, room, metrics.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, m_frame.data.axisLabel(i));
    }
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    drawReference(*painter);
    if (m_frame.barWidth > 0) {
        if (m_frame.valueLabels)
            drawValueLabels(*painter);
    } else {
        drawDots(*painter);
    }
}

void PlotView::drawReference(QPainter& painter) const
{
    if (!m_frame.data.reference)
        return;
    const double y = position(0, m_frame.data.reference->value).y();
    QPen pen(tokens().chart[1], 1.8, Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(plotArea().left(), y), QPointF(plotArea().right(), y));
}

void PlotView::drawValueLabels(QPainter& painter) const
{
    const QFont small = ui::font(TextStyle::Caption, QFont::Medium);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(tokens().text);
    const auto sets = static_cast<double>(m_frame.data.series.size());
    for (size_t series = 0; series < m_frame.data.series.size(); ++series) {
        for (int i = 0; i < m_frame.data.pointCount(); ++i) {
            const auto value = m_frame.data.value(series, i);
            if (!value)
                continue;
            const double offset = (static_cast<double>(series) + 0.5) / sets - 0.5;
            const QPointF tip = position(i + offset * m_frame.barWidth, *value);
            const double y = *value < 0 ? tip.y() + 2 : tip.y() - metrics.height() - 1;
            painter.drawText(QRectF(tip.x() - slotWidth() / 2, y, slotWidth(), metrics.height()),
                             Qt::AlignCenter, m_frame.data.formatted(*value));
        }
    }
}

void PlotView::drawDots(QPainter& painter) const
{
    for (size_t series = 0; series < m_frame.data.series.size(); ++series) {
        const int count = m_frame.data.pointCount();
        int last = count - 1;
        while (last >= 0 && !m_frame.data.value(series, last))
            --last;
        for (int i = 0; i < count; ++i) {
            const auto value = m_frame.data.value(series, i);
            // A point between two gaps would be a line of no length.
            const bool isAlone =
                value && !m_frame.data.value(series, i - 1) && !m_frame.data.value(series, i + 1);
            if (!value || (i != last && i != m_marked && !isAlone))
                continue;
            painter.setPen(QPen(tokens().surface, 2));
            painter.setBrush(m_frame.colours[series]);
            painter.drawEllipse(position(i, *value), 5, 5);
        }
    }
}

} // namespace laurel::ui
