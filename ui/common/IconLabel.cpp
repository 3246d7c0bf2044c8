#include "ui/common/IconLabel.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace laurel::ui {

IconLabel::IconLabel(const QString& iconName, TextTone tone, int px, QWidget* parent)
    : QLabel(parent)
    , m_iconName(iconName)
    , m_tone(tone)
    , m_px(px)
{
    dress();
    connect(&theme(), &Theme::changed, this, &IconLabel::dress);
}

void IconLabel::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    dress();
}

void IconLabel::setTone(TextTone tone)
{
    m_tone = tone;
    dress();
}

void IconLabel::dress()
{
    if (m_iconName.isEmpty()) {
        clear();
        return;
    }
    setPixmap(iconPixmap(m_iconName, toneColour(m_tone), scaled(m_px), devicePixelRatioF()));
}

} // namespace laurel::ui
