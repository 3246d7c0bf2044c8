#include "ui/common/charts/ChartLegend.h"

#include "ui/common/charts/LaurelChart.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace laurel::ui {

namespace {

QRect bounds(const std::vector<QRect>& rects)
{
    QRect all;
    for (const QRect& each : rects)
        all |= each;
    return all;
}

} // namespace

ChartLegend::ChartLegend(LaurelChart* chart, QWidget* parent) : QWidget(parent), m_chart(chart)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto renew = [this] {
        updateGeometry();
        update();
    };
    connect(chart, &LaurelChart::dataChanged, this, renew);
    connect(&theme(), &Theme::changed, this, renew);
}

QSize ChartLegend::sizeHint() const
{
    return bounds(legendRects(m_chart->legend(), QWIDGETSIZE_MAX, false)).size();
}

QSize ChartLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const QRect& each : legendRects(m_chart->legend(), QWIDGETSIZE_MAX, false))
        widest = std::max(widest, each.width());
    return {widest, sizeHint().height()};
}

int ChartLegend::heightForWidth(int width) const
{
    return bounds(legendRects(m_chart->legend(), width, false)).height();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto entries = m_chart->legend();
    const auto rects = legendRects(entries, width(), true);
    for (size_t i = 0; i < entries.size(); ++i) {
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), rects[i]);
        paintLegendEntry(painter, rect, entries[i], layoutDirection());
    }
}

} // namespace laurel::ui
