#include "ui/shell/SearchButton.h"

#include "ui/common/Paint.h"
#include "ui/shell/KeyCap.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurel::ui {

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(u"search"_s);
    setText(tr("Find a member, number, page or command"));
    setAccessibleName(text());
    setAccessibleDescription(tr("Opens with Ctrl+K"));
    setToolTip(tr("%1 (Ctrl+K)").arg(text()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchButton::sizeHint() const
{
    return {scaled(400), scaled(34)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {scaled(120), scaled(34)};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? tokens().borderStrong : tokens().border, 1));
    painter.setBrush(tokens().app);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const auto mirrored = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(&painter, mirrored({10, 0, 16, height()}), u"search"_s, tokens().text3);

    const QString key = keyText(QKeySequence(Qt::CTRL | Qt::Key_K));
    const QSize cap = keyCapSize(key);
    const QRect capRect(width() - 8 - cap.width(), (height() - cap.height()) / 2, cap.width(),
                        cap.height());
    paintKeyCap(&painter, mirrored(capRect), key);

    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(tokens().text3);
    paintText(&painter, mirrored({34, 0, capRect.left() - 42, height()}), text(),
              layoutDirection());
}

} // namespace laurel::ui
