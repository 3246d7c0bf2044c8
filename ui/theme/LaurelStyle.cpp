#include "ui/theme/LaurelStyle.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"

#include <QPainter>
#include <QStyleOption>

namespace laurel::ui {

using namespace Qt::StringLiterals;

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

void LaurelStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        paintFocusRing(painter, option->rect, 6);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace laurel::ui
