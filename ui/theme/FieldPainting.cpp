#include "ui/theme/FieldPainting.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

// Outline and ground, as the style sheet gives them to line edits.
void paintFrame(const QStyleOption& option, QPainter* painter)
{
    const Tokens& t = tokens();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const double width = hasFocus ? 2 : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hasFocus                ? t.focus
                             : isEnabled(option) ? t.borderStrong
                                                 : t.border,
                         width));
    painter->setBrush(isEnabled(option) ? t.surface : t.app);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void paintArrow(QPainter* painter, const QRect& box, const QString& iconName, bool isEnabled,
                int px)
{
    const int side = scaled(px);
    const QPixmap arrow = iconPixmap(iconName, isEnabled ? tokens().text2 : tokens().text3, side,
                                     painter->device()->devicePixelRatioF());
    painter->drawPixmap(box.center().x() - side / 2, box.center().y() - side / 2, arrow);
}

struct Indicator
{
    QColor edge;
    QColor ground;
    QColor mark;
};

Indicator indicatorFor(const QStyleOption& option, bool isOn)
{
    const Tokens& t = tokens();
    if (!isEnabled(option))
        return {t.border, isOn ? t.border : t.app, t.text3};
    if (isOn)
        return {t.accent, t.accent, t.onAccent};
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    return {isHovered ? t.text2 : t.borderStrong, t.surface, t.text};
}

} // namespace

void paintComboBox(const QStyle& style, const QStyleOptionComboBox& option, QPainter* painter,
                   const QWidget* widget)
{
    painter->save();
    if (option.frame)
        paintFrame(option, painter);
    const QRect arrow =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, u"chevron-down"_s, isEnabled(option), 14);
    painter->restore();
}

void paintSpinBox(const QStyle& style, const QStyleOptionSpinBox& option, QPainter* painter,
                  const QWidget* widget)
{
    painter->save();
    if (option.frame)
        paintFrame(option, painter);
    if (option.buttonSymbols != QAbstractSpinBox::NoButtons) {
        const auto button = [&](QStyle::SubControl which) {
            return style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
        };
        const bool on = isEnabled(option);
        paintArrow(painter, button(QStyle::SC_SpinBoxUp), u"chevron-up"_s,
                   on && option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), 11);
        paintArrow(painter, button(QStyle::SC_SpinBoxDown), u"chevron-down"_s,
                   on && option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), 11);
    }
    painter->restore();
}

void paintCheckBox(const QStyleOption& option, QPainter* painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const Indicator look = indicatorFor(option, isOn || isPartly);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.edge, 1));
    painter->setBrush(look.ground);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isOn || isPartly) {
        const int side = option.rect.width() - 4;
        painter->drawPixmap(option.rect.topLeft() + QPoint(2, 2),
                            iconPixmap(isPartly ? u"minus"_s : u"check"_s, look.mark, side,
                                       painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void paintRadioButton(const QStyleOption& option, QPainter* painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const Indicator look = indicatorFor(option, isOn);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.edge, 1));
    painter->setBrush(look.ground);
    const QRectF disc = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(disc);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.mark);
        const double inset = disc.width() * 0.3;
        painter->drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace laurel::ui
