#include "ui/shell/SidebarButton.h"

#include "ui/common/Paint.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace laurel::ui {

SidebarButton::SidebarButton(const QString& iconName, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize SidebarButton::sizeHint() const
{
    return {40, scaled(32)};
}

// Looks like a row of the navigation above it.
void SidebarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().border);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const bool isRail = toolButtonStyle() == Qt::ToolButtonIconOnly;
    const auto mirrored = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(&painter, isRail ? rect() : mirrored({10, 0, 18, height()}), m_iconName,
              tokens().text2, 18);
    if (!isRail) {
        painter.setFont(ui::font(TextStyle::Body, QFont::Medium));
        painter.setPen(tokens().text);
        paintText(&painter, mirrored(rect().adjusted(38, 0, -8, 0)), text(), layoutDirection());
    }
}

} // namespace laurel::ui
