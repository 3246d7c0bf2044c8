#include "ui/shell/BrandMark.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <array>
#include <cmath>

namespace laurel::ui {
namespace {

// Drawn on a field of 28 x 28.
constexpr double field = 28;
constexpr QPointF centre(14, 13.5);

void paintLeaf(QPainter* painter, QPointF stem, double degrees, double length)
{
    QPainterPath leaf;
    leaf.quadTo(length * 0.42, -length * 0.5, 0, -length);
    leaf.quadTo(-length * 0.42, -length * 0.5, 0, 0);
    painter->save();
    painter->translate(stem);
    painter->rotate(degrees);
    painter->drawPath(leaf);
    painter->restore();
}

void paintMark(QPainter* painter, const QRectF& rect, const QColor& ground, const QColor& wreath)
{
    struct Twig
    {
        double outer;
        double inner;
    };
    constexpr std::array<Twig, 4> twigs{{{70, 10}, {42, -22}, {10, -50}, {-24, -78}}};

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / field, rect.height() / field);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(0, 0, field, field), 8, 8);

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(wreath, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(QRectF(5.2, 4.2, 17.6, 18.6), 205 * 16, 130 * 16);
    painter->setPen(Qt::NoPen);
    painter->setBrush(wreath);
    for (const int side : {-1, 1}) {
        double degrees = 62;
        for (const Twig& twig : twigs) {
            const double angle = qDegreesToRadians(degrees);
            const QPointF stem(centre.x() + side * 8.8 * std::cos(angle),
                               centre.y() + 9.2 * std::sin(angle));
            paintLeaf(painter, stem, side * twig.outer, 5.6);
            paintLeaf(painter, stem, side * twig.inner, 4.6);
            degrees -= 34;
        }
    }
    painter->restore();
}

} // namespace

BrandMark::BrandMark(int px, QWidget* parent) : QWidget(parent), m_px(px)
{
    setFixedSize(px, px);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BrandMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(&painter, rect(), tokens().accent, tokens().onAccent);
}

QIcon BrandMark::windowIcon()
{
    const Tokens light = lightTokens(); // Task bars have a background of their own.
    QIcon icon;
    for (const int px : {16, 24, 32, 48, 128}) {
        QPixmap pixmap(px, px);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(&painter, pixmap.rect(), light.accent, light.onAccent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace laurel::ui
