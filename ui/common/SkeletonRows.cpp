#include "ui/common/SkeletonRows.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace laurel::ui {

SkeletonRows::SkeletonRows(int rowHeight, QWidget* parent) : QWidget(parent), m_rowHeight(rowHeight)
{
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SkeletonRows::setRowHeight(int px)
{
    m_rowHeight = px;
    updateGeometry();
    update();
}

QSize SkeletonRows::sizeHint() const
{
    return {scaled(280), scaled(m_rowHeight) * 5};
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().border);
    const auto draw = [&](int x, int y, int w, int h, double radius) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
        painter.drawRoundedRect(QRectF(box), radius, radius);
    };
    const int height = scaled(m_rowHeight);
    const int disc = scaled(30);
    for (int row = 0; (row + 1) * height <= this->height(); ++row) {
        const int middle = row * height + height / 2;
        const int nameWidth = scaled(120 + (row * 37) % 60); // No two names are of one length.
        draw(scaled(14), middle - disc / 2, disc, disc, disc / 2.0);
        draw(scaled(56), middle - scaled(13), nameWidth, scaled(11), 5);
        draw(scaled(56), middle + scaled(4), scaled(74), scaled(9), 4);
        if (width() > scaled(320))
            draw(width() - scaled(74), middle - scaled(6), scaled(56), scaled(11), 5);
    }
}

} // namespace laurel::ui
