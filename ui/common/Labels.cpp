#include "ui/common/Labels.h"

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace laurel::ui {

Label::Label(const QString& text, TextStyle style, TextTone tone, QWidget* parent)
    : QLabel(parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
    connect(&theme(), &Theme::changed, this, &Label::dress);
}

void Label::setTone(TextTone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    dress();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void Label::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    dress();
}

void Label::setElided(bool elided)
{
    m_isElided = elided;
    updateGeometry();
    update();
}

void Label::dress()
{
    setFont(m_weight == 0 ? ui::font(m_style)
                          : ui::font(m_style, static_cast<QFont::Weight>(m_weight)));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(m_tone));
    setPalette(colours);
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().horizontalAdvance(u'…') * 3, hint.height()) : hint;
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, QPalette::WindowText);
}

Label* plainLabel(const QString& text, TextStyle style, TextTone tone, QWidget* parent)
{
    return new Label(text, style, tone, parent);
}

Label* plainLabel(const QString& text, TextStyle style, QFont::Weight weight, TextTone tone,
                  QWidget* parent)
{
    auto* label = new Label(text, style, tone, parent);
    label->setWeight(weight);
    return label;
}

QFrame* horizontalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("part", QStringLiteral("line"));
    return line;
}

} // namespace laurel::ui
