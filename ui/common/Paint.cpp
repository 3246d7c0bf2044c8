#include "ui/common/Paint.h"

#include "ui/common/RowTableView.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace laurel::ui {

namespace {

constexpr int pillHeight = 21;
constexpr int pillPadding = 9;
constexpr int pillIcon = 13;
constexpr int pillGap = 4;
constexpr int selectionBar = 3;

QFont pillFont()
{
    return font(TextStyle::Secondary, QFont::DemiBold);
}

QString firstLetter(const QString& word)
{
    if (word.isEmpty())
        return {};
    const bool isPair = word.at(0).isHighSurrogate() && word.size() > 1;
    return word.left(isPair ? 2 : 1);
}

} // namespace

QSize pillSize(const QString& text, const QFont& font, bool hasIcon)
{
    const int icon = hasIcon ? scaled(pillIcon + pillGap) : 0;
    return {QFontMetrics(font).horizontalAdvance(text) + 2 * scaled(pillPadding) + icon,
            scaled(pillHeight)};
}

QSize pillSize(const QString& text)
{
    return pillSize(text, pillFont());
}

void paintPill(QPainter* painter, const QRect& rect, const QString& text, const QColor& foreground,
               const QColor& background, Qt::LayoutDirection direction, const QString& iconName)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tokens().isHighContrast ? QPen(foreground, 1) : QPen(Qt::NoPen));
    painter->setBrush(background);
    const double radius = rect.height() / 2.0;
    painter->drawRoundedRect(QRectF(rect), radius, radius);

    QRect inner = rect.adjusted(scaled(pillPadding), 0, -scaled(pillPadding), 0);
    if (!iconName.isEmpty()) {
        const QRect box = QStyle::visualRect(
            direction, inner,
            QRect(inner.left() - 1, inner.top(), scaled(pillIcon), inner.height()));
        paintIcon(painter, box, iconName, foreground, pillIcon);
        const int taken = scaled(pillIcon + pillGap) - 1;
        inner = QStyle::visualRect(direction, inner, inner.adjusted(taken, 0, 2, 0));
    }
    painter->setLayoutDirection(direction);
    painter->setFont(pillFont());
    painter->setPen(foreground);
    painter->drawText(inner, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
    painter->restore();
}

void paintPill(QPainter* painter, const QRect& rect, const QString& text, TextTone tone,
               Qt::LayoutDirection direction, const QString& iconName)
{
    paintPill(painter, rect, text, toneColour(tone), toneBackground(tone), direction, iconName);
}

QRect paintTierPill(QPainter* painter, const QRect& rect, const TierMark& tier,
                    Qt::LayoutDirection direction)
{
    const QSize size = pillSize(tier.name);
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                     size.height());
    const QRect shown = QStyle::visualRect(direction, rect, pill);
    const TierColours colours = tokens().tier(tier.code);
    paintPill(painter, shown, tier.name, colours.foreground, colours.background, direction);
    return shown;
}

QString initialsOf(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = firstLetter(words.first());
    if (words.size() > 1)
        initials += firstLetter(words.last());
    return initials.toUpper();
}

void paintAvatar(QPainter* painter, const QRect& rect, const QString& name, qint64 seed)
{
    const auto& colours = tokens().avatars;
    const auto which = static_cast<size_t>(static_cast<quint64>(seed) % colours.size());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.at(which).background);
    painter->drawEllipse(QRectF(rect));
    QFont letters = font(TextStyle::Caption, QFont::DemiBold);
    letters.setPixelSize(qMax(9, rect.height() * 36 / 100));
    painter->setFont(letters);
    painter->setPen(colours.at(which).foreground);
    painter->drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

void paintRowBackground(QPainter* painter, const QStyleOptionViewItem& option, bool isFirstColumn)
{
    const Tokens& t = tokens();
    const QRect& row = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto* table = qobject_cast<const RowTableView*>(option.widget);
    const bool isHovered = table ? table->hoveredRow() == table->rowAt(row.center().y())
                                 : option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(row, isSelected ? t.selection : isHovered ? t.hover : t.surface);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.border);
    if (isSelected && isFirstColumn) {
        const QRect bar(row.left(), row.top(), selectionBar, row.height());
        painter->fillRect(QStyle::visualRect(option.direction, row, bar), t.accent);
    }
}

void paintText(QPainter* painter, const QRect& rect, const QString& text,
               Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment upright =
        alignment & Qt::AlignVertical_Mask ? Qt::Alignment() : Qt::AlignVCenter;
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment);
    painter->save();
    painter->setLayoutDirection(direction);
    painter->drawText(
        rect, static_cast<int>(visual | upright | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    painter->restore();
}

void paintIcon(QPainter* painter, const QRect& rect, const QString& iconName, const QColor& colour,
               int px)
{
    const int side = scaled(px);
    const QPixmap pixmap =
        iconPixmap(iconName, colour, side, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.left() + (rect.width() - side) / 2,
                        rect.top() + (rect.height() - side) / 2, pixmap);
}

} // namespace laurel::ui
