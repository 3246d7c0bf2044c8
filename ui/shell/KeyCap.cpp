#include "ui/shell/KeyCap.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

QString keyText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::NativeText);
    text.replace(u", "_s, u" "_s); // a chord: "G, M"
    // "Ctrl+K" reads better as two caps in one; the plus of "Ctrl++" stays.
    for (const auto& modifier : {u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Meta"_s})
        text.replace(modifier + u'+', modifier + u' ');
    return text;
}

QSize keyCapSize(const QString& text)
{
    const QFontMetrics metrics(font(TextStyle::Caption, QFont::Medium));
    const int height = metrics.height() + 5;
    return {std::max(metrics.horizontalAdvance(text) + 12, height), height};
}

void paintKeyCap(QPainter* painter, const QRect& rect, const QString& text)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().border, 1));
    painter->setBrush(tokens().surface);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(font(TextStyle::Caption, QFont::Medium));
    painter->setPen(tokens().text2);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

KeyCap::KeyCap(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_text);
}

} // namespace laurel::ui
