#include "ui/common/MeterBar.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace laurel::ui {

namespace {
constexpr int thickness = 8;
}

MeterBar::MeterBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MeterBar::setFraction(double fraction)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    update();
}

QSize MeterBar::sizeHint() const
{
    return {scaled(120), scaled(thickness)};
}

void MeterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(tokens().border);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_fraction <= 0)
        return;
    // A little is shown as a little, not as nothing.
    const int reached = std::max(height(), qRound(width() * m_fraction));
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(
        QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, reached, height()))),
        radius, radius);
}

} // namespace laurel::ui
