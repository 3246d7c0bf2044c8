#include "ui/common/charts/ChartCallout.h"

#include "ui/common/charts/ChartText.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int padding = 8;
constexpr int swatch = 8;
constexpr int columnGap = 16;
constexpr int anchorGap = 4;

} // namespace

ChartCallout::ChartCallout(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"chartCallout"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartCallout::showPoint(const ChartData& shown, int point, const std::vector<QColor>& colours,
                             const QRect& anchor)
{
    m_title = shown.category(point);
    m_lines.clear();
    for (size_t series = 0; series < shown.series.size(); ++series) {
        const auto value = shown.value(series, point);
        m_lines.push_back({shown.series[series].name,
                           value ? shown.formatted(*value) : ChartText::gap(), colours[series]});
    }
    resize(neededSize());
    const QRect room = parentWidget()->rect();
    int x = anchor.right() + anchorGap;
    if (x + width() > room.right())
        x = anchor.left() - anchorGap - width();
    move(std::clamp(x, 0, std::max(0, room.width() - width())),
         std::clamp(anchor.top(), 0, std::max(0, room.height() - height())));
    raise();
    show();
    update();
}

QSize ChartCallout::neededSize() const
{
    const QFontMetrics head(ui::font(TextStyle::Secondary, QFont::DemiBold));
    const QFontMetrics body(ui::font(TextStyle::Secondary));
    int names = 0;
    int values = 0;
    for (const Line& line : m_lines) {
        names = std::max(names, body.horizontalAdvance(line.name));
        values = std::max(values, head.horizontalAdvance(line.value));
    }
    const int rows = static_cast<int>(m_lines.size());
    const int width =
        std::max(head.horizontalAdvance(m_title), swatch + 6 + names + columnGap + values);
    return {width + 2 * padding + 2, head.height() + rows * (body.height() + 2) + 2 * padding};
}

void ChartCallout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border);
    painter.setBrush(tokens().raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QFont bold = ui::font(TextStyle::Secondary, QFont::DemiBold);
    const QFont plain = ui::font(TextStyle::Secondary);
    const Qt::LayoutDirection direction = layoutDirection();
    const int leading =
        int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter);
    const int trailing =
        int(QStyle::visualAlignment(direction, Qt::AlignTrailing) | Qt::AlignVCenter);
    QRect line(padding, padding, width() - 2 * padding, QFontMetrics(bold).height());
    painter.setFont(bold);
    painter.setPen(tokens().text);
    painter.drawText(line, leading, m_title);
    line.translate(0, line.height() + 2);
    for (const Line& each : m_lines) {
        const QRect mark(line.left(), line.center().y() - swatch / 2, swatch, swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(each.colour);
        painter.drawRoundedRect(QStyle::visualRect(direction, rect(), mark), 2, 2);
        painter.setFont(plain);
        painter.setPen(tokens().text2);
        const QRect name = line.adjusted(swatch + 6, 0, 0, 0);
        painter.drawText(QStyle::visualRect(direction, rect(), name), leading, each.name);
        painter.setFont(bold);
        painter.setPen(tokens().text);
        painter.drawText(line, trailing, each.value);
        line.translate(0, QFontMetrics(plain).height() + 2);
    }
}

} // namespace laurel::ui
