#include "ui/theme/LaurelStyle.h"

#include "ui/theme/FieldPainting.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldHeight = 32;
constexpr int fieldPadding = 8;
constexpr int arrowWidth = 26;
} // namespace

LaurelStyle::LaurelStyle() : QProxyStyle(u"Fusion"_s) {}

int LaurelStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 10;
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    default: // Qt's own enumeration, with Fusion's answers.
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LaurelStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 350;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LaurelStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        size.rwidth() += 2 * fieldPadding;
        size.setHeight(qMax(size.height(), scaled(fieldHeight)));
    }
    return size;
}

QRect LaurelStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl subControl, const QWidget* widget) const
{
    const QRect box = option->rect;
    const int arrow = scaled(arrowWidth);
    const auto trailing = [&](int top, int height) {
        return visualRect(option->direction, box,
                          QRect(box.right() - arrow + 1, top, arrow, height));
    };
    if ((control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        || (control == CC_SpinBox && subControl == SC_SpinBoxEditField)) {
        return visualRect(option->direction, box, box.adjusted(fieldPadding, 1, -arrow, -1));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return trailing(box.top(), box.height());
    if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        return trailing(box.top() + 2, box.height() / 2 - 2);
    if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        return trailing(box.top() + box.height() / 2, box.height() / 2 - 2);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void LaurelStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox) {
        paintComboBox(*this, *box, painter, widget);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box && control == CC_SpinBox) {
        paintSpinBox(*this, *box, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LaurelStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // Buttons and boxes have the ring around them, FocusRing; views and tabs draw their own.
        if (!qobject_cast<const QAbstractButton*>(widget)
            && !qobject_cast<const QComboBox*>(widget))
            paintFocusRing(painter, option->rect, 6);
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*option, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace laurel::ui
