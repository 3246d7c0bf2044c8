#include "ui/shell/NavigationDelegate.h"

#include "ui/common/Paint.h"
#include "ui/shell/NavigationModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace laurel::ui {
namespace {

constexpr int margin = 8;
constexpr int iconPx = 18;

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isGroup = index.data(NavigationModel::IsGroupRole).toBool();
    if (isGroup && index.row() == 0)
        return {0, m_isRail ? 12 : scaled(30)};
    return {0, isGroup && m_isRail ? 24 : scaled(34)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(NavigationModel::IsGroupRole).toBool()) {
        if (!m_isRail || index.row() > 0)
            paintGroup(painter, option, index.data().toString());
        painter->restore();
        return;
    }

    const QRectF capsule = QRectF(option.rect).adjusted(margin, 1, -margin, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens().accentSoft : tokens().border);
        painter->drawRoundedRect(capsule, 6, 6);
    }

    const QRect row = option.rect;
    const QColor iconColour = isSelected ? tokens().accent : tokens().text2;
    const QRect iconRect =
        m_isRail ? row : mirrored(option, QRect(row.left() + 18, row.top(), iconPx, row.height()));
    paintIcon(painter, iconRect, index.data(NavigationModel::IconNameRole).toString(), iconColour,
              iconPx);
    if (!m_isRail) {
        painter->setFont(font(TextStyle::Body, isSelected ? QFont::DemiBold : QFont::Medium));
        painter->setPen(isSelected ? tokens().accent : tokens().text);
        paintText(painter, mirrored(option, row.adjusted(46, 0, -48, 0)), index.data().toString(),
                  option.direction);
    }
    if (const int count = index.data(NavigationModel::WaitingRole).toInt(); count > 0)
        paintBadge(painter, option, count, isSelected);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens().focus, 2));
        painter->drawRoundedRect(capsule.adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->restore();
}

void NavigationDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QString& title) const
{
    if (m_isRail) {
        const int y = option.rect.center().y();
        painter->setPen(QPen(tokens().border, 1));
        painter->drawLine(option.rect.left() + 14, y, option.rect.right() - 14, y);
        return;
    }
    painter->setFont(font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(tokens().text2);
    const int above = option.rect.top() > 0 ? scaled(8) : 0;
    paintText(painter, mirrored(option, option.rect.adjusted(18, above, -8, 0)), title,
              option.direction);
}

void NavigationDelegate::paintBadge(QPainter* painter, const QStyleOptionViewItem& option,
                                    int count, bool isSelected) const
{
    const QRect row = option.rect;
    if (m_isRail) {
        const QRect dot(row.center().x() + 5, row.top() + 5, 10, 10);
        painter->setPen(QPen(isSelected ? tokens().accentSoft : tokens().sidebar, 2));
        painter->setBrush(tokens().accent);
        painter->drawEllipse(mirrored(option, dot));
        return;
    }
    const QString text =
        count > 999 ? option.locale.toString(999) + u'+' : option.locale.toString(count);
    painter->setFont(font(TextStyle::Caption, QFont::DemiBold));
    const QFontMetrics metrics(painter->font());
    const int height = metrics.height() + 4;
    const int width = std::max(metrics.horizontalAdvance(text) + 12, height);
    const QRectF capsule = mirrored(
        option, QRect(row.right() - 16 - width, row.center().y() - height / 2 + 1, width, height));
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? tokens().accent : tokens().border);
    painter->drawRoundedRect(capsule, capsule.height() / 2, capsule.height() / 2);
    painter->setPen(isSelected ? tokens().onAccent : tokens().text2);
    painter->drawText(capsule, Qt::AlignCenter, text);
}

} // namespace laurel::ui
