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
    if (textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse
                                            | Qt::TextSelectableByKeyboard)) {
        QLabel::paintEvent(event);
        return;
    }
    // QLabel aligns a text by its own letters; a column of names and figures has one edge.
    QPainter painter(this);
    drawFrame(&painter);
    const QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    const QString shown =
        m_isElided ? fontMetrics().elidedText(text(), Qt::ElideRight, room.width()) : text();
    if (m_isElided)
        setToolTip(shown == text() ? QString() : text());
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    const int flags = static_cast<int>(align) | (wordWrap() ? Qt::TextWordWrap : 0);
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), shown, foregroundRole());
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
