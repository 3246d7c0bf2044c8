#include "ui/common/Pill.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace laurel::ui {

Pill::Pill(const QString& text, TextTone tone, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &Pill::changed);
    setText(text);
}

Pill::Pill(const TierMark& tier, QWidget* parent) : Pill({}, TextTone::Secondary, {}, parent)
{
    setTier(tier);
}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    changed();
}

void Pill::setTone(TextTone tone)
{
    m_tone = tone;
    m_tierCode.reset();
    changed();
}

void Pill::setTier(const TierMark& tier)
{
    m_tierCode = tier.code;
    setText(tier.name);
}

void Pill::setIcon(const QString& iconName)
{
    m_iconName = iconName;
    changed();
}

void Pill::changed()
{
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, ui::font(TextStyle::Secondary, QFont::DemiBold), !m_iconName.isEmpty());
}

void Pill::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    TierColours colours{toneColour(m_tone), toneBackground(m_tone)};
    if (m_tierCode)
        colours = tokens().tier(*m_tierCode);
    paintPill(&painter, rect(), m_text, colours.foreground, colours.background, layoutDirection(),
              m_iconName);
}

} // namespace laurel::ui
