#include "ui/common/Buttons.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconPx = 16;
constexpr int gapPx = 4; // besides the 4 px that the style leaves between icon and text

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return {};
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Ghost:
        return u"ghost"_s;
    case ButtonKind::Chip:
        return u"chip"_s;
    case ButtonKind::ChipOn:
        return u"chipOn"_s;
    }
    Q_UNREACHABLE();
}

QColor inkOf(ButtonKind kind, bool isEnabled)
{
    const Tokens& t = tokens();
    if (!isEnabled)
        return t.text3;
    switch (kind) {
    case ButtonKind::Primary:
        return t.onAccent;
    case ButtonKind::Danger:
        return t.danger;
    case ButtonKind::ChipOn:
        return t.accent;
    case ButtonKind::Normal:
    case ButtonKind::Ghost:
    case ButtonKind::Chip:
        return t.text2;
    }
    Q_UNREACHABLE();
}

// The icon with the gap to the text after it drawn in, since no style lets one set it.
QIcon spacedIcon(const QString& name, const QColor& colour, Qt::LayoutDirection direction)
{
    const QPixmap plain = iconPixmap(name, colour, scaled(iconPx));
    const double ratio = plain.devicePixelRatio();
    QPixmap spaced(QSize(scaled(iconPx + gapPx), scaled(iconPx)) * ratio);
    spaced.setDevicePixelRatio(ratio);
    spaced.fill(Qt::transparent);
    QPainter painter(&spaced);
    painter.drawPixmap(direction == Qt::RightToLeft ? scaled(gapPx) : 0, 0, plain);
    painter.end();
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Active, QIcon::Selected})
        icon.addPixmap(spaced, mode);
    return icon;
}

// Hides or shows a button again, but never one that waits for its layout: alone it is a window.
void showLike(QWidget* button, bool isVisible)
{
    if (!isVisible)
        button->hide();
    else if (button->testAttribute(Qt::WA_WState_ExplicitShowHide) && button->isHidden())
        button->show();
}

QString tipOf(const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    if (!action.isEnabled() && action.toolTip() != action.iconText())
        return action.toolTip();
    return key.isEmpty() ? QString() : u"%1 (%2)"_s.arg(action.iconText(), key);
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setProperty("kind", nameOf(kind));
    setAutoDefault(false); // Enter in a field never presses a button by chance.
    dress();
    connect(&theme(), &Theme::changed, this, &Button::dress);
}

void Button::setKind(ButtonKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    dress();
}

void Button::setIconName(const QString& iconName)
{
    if (iconName == m_iconName)
        return;
    m_iconName = iconName;
    dress();
}

void Button::setIconTrailing(bool trailing)
{
    // A button of the other direction has its icon on the other side.
    const bool isMirrored = QApplication::isRightToLeft();
    setLayoutDirection(isMirrored == trailing ? Qt::LeftToRight : Qt::RightToLeft);
    dress();
}

void Button::setLarge(bool large)
{
    m_isLarge = large;
    setProperty("large", large);
    style()->unpolish(this);
    style()->polish(this);
    dress();
}

void Button::dress()
{
    const bool isChip = m_kind == ButtonKind::Chip || m_kind == ButtonKind::ChipOn;
    setFont(ui::font(m_isLarge    ? TextStyle::CardTitle
                         : isChip ? TextStyle::Secondary
                                  : TextStyle::Body,
                     QFont::Medium));
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    const QColor ink = inkOf(m_kind, isEnabled());
    if (text().isEmpty()) {
        setIconSize({scaled(iconPx), scaled(iconPx)});
        setIcon(ui::icon(m_iconName, ink, scaled(iconPx)));
        return;
    }
    setIconSize({scaled(iconPx + gapPx), scaled(iconPx)});
    setIcon(spacedIcon(m_iconName, ink, layoutDirection()));
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

Button* button(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
{
    return new Button(text, kind, iconName, parent);
}

IconButton* iconButton(const QString& iconName, const QString& accessibleName,
                       const QString& shortcutText, QWidget* parent)
{
    return new IconButton(iconName, accessibleName, shortcutText, parent);
}

Button* buttonFor(QAction* action, ButtonKind kind, QWidget* parent)
{
    auto* made =
        new Button(action->iconText(), kind, action->property("lucide").toString(), parent);
    made->setObjectName(action->objectName());
    const auto follow = [action, made] {
        made->setText(action->iconText());
        made->setIconName(action->property("lucide").toString());
        showLike(made, action->isVisible());
        made->setEnabled(action->isEnabled());
        const QString tip = tipOf(*action);
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
    };
    follow();
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

void setDisabledBecause(QWidget* control, const QString& why)
{
    control->setEnabled(why.isEmpty());
    control->setToolTip(why);
    control->setAccessibleDescription(why);
}

} // namespace laurel::ui
