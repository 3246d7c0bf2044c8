#include "ui/common/TabStrip.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabHeight = 38;
constexpr int sidePadding = 10; // on each side of the text; the line is as long as the text
constexpr int countGap = 7;

QFont tabFont(bool isCurrent)
{
    return font(TextStyle::Body, isCurrent ? QFont::DemiBold : QFont::Medium);
}

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme(), &Theme::changed, this, &TabStrip::dress);
    dress();
}

int TabStrip::add(const QString& text, std::optional<qint64> count)
{
    const int index = addTab(text);
    setCount(index, count);
    return index;
}

void TabStrip::setCount(int index, std::optional<qint64> count)
{
    const QString before = countText(index);
    setTabData(index, count ? QVariant::fromValue(*count) : QVariant());
    const QString shown = countText(index);
    setAccessibleTabName(index,
                         shown.isEmpty() ? tabText(index) : u"%1, %2"_s.arg(tabText(index), shown));
    if (before != shown)
        dress();
}

QString TabStrip::countText(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
}

void TabStrip::dress()
{
    setFont(tabFont(false)); // Makes the bar measure its tabs again.
    QEvent measure(QEvent::StyleChange);
    changeEvent(&measure);
    updateGeometry();
    update();
}

QSize TabStrip::tabSizeHint(int index) const
{
    // As wide as when it is the current one, so that no tab moves when another is chosen.
    const QFontMetrics metrics(tabFont(true));
    const QString count = countText(index);
    const int countWidth =
        count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + scaled(countGap);
    return {metrics.horizontalAdvance(tabText(index)) + countWidth + 2 * scaled(sidePadding),
            scaled(tabHeight)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const bool isCurrent = index == currentIndex();
        const QRect tab = tabRect(index);
        const bool isHovered = underMouse() && tab.contains(pointer);
        const int side = scaled(sidePadding);
        const QRect inner = tab.adjusted(side, 0, -side, 0);
        painter.setFont(tabFont(isCurrent));
        painter.setPen(isCurrent ? t.accent : isHovered ? t.text : t.text2);
        const QString count = countText(index);
        const int countWidth = QFontMetrics(tabFont(true)).horizontalAdvance(count);
        const QRect text(inner.left(), inner.top(), inner.width() - countWidth, inner.height());
        const QRect number(inner.right() - countWidth + 1, inner.top(), countWidth, inner.height());
        const auto leading = static_cast<int>(
            Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, text), leading,
                         tabText(index));
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, number), leading, count);
        if (isCurrent)
            painter.fillRect(QRect(inner.left(), tab.bottom() - 1, inner.width(), 2), t.accent);
        if (isCurrent && hasFocus())
            paintFocusRing(&painter, tab.adjusted(1, 3, -1, -4), 6);
    }
}

} // namespace laurel::ui
