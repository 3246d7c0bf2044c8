#include "ui/common/TextTone.h"

#include "ui/theme/Tokens.h"

namespace laurel::ui {

QColor toneColour(TextTone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case TextTone::Normal:
        return t.text;
    case TextTone::Secondary:
        return t.text2;
    case TextTone::Muted:
        return t.text3;
    case TextTone::Accent:
        return t.accent;
    case TextTone::Danger:
        return t.danger;
    case TextTone::Warning:
        return t.warning;
    case TextTone::Success:
        return t.success;
    case TextTone::Info:
        return t.info;
    }
    Q_UNREACHABLE();
}

QColor toneBackground(TextTone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case TextTone::Normal:
    case TextTone::Secondary:
    case TextTone::Muted:
        return t.isHighContrast ? t.hover : t.isDark ? t.border : t.sidebar;
    case TextTone::Accent:
        return t.accentSoft;
    case TextTone::Danger:
        return t.dangerSoft;
    case TextTone::Warning:
        return t.warningSoft;
    case TextTone::Success:
        return t.successSoft;
    case TextTone::Info:
        return t.infoSoft;
    }
    Q_UNREACHABLE();
}

} // namespace laurel::ui
