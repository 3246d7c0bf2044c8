#include "ui/shell/PaletteDelegate.h"

#include "ui/common/Paint.h"
#include "ui/shell/KeyCap.h"
#include "ui/shell/PaletteModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace laurel::ui {
namespace {

constexpr int iconPx = 18;

QRect mirrored(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(PaletteModel::IsHeaderRole).toBool())
        return {0, scaled(28)};
    return {0, scaled(index.data(PaletteModel::DetailRole).toString().isEmpty() ? 36 : 44)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (index.data(PaletteModel::IsHeaderRole).toBool()) {
        painter->setFont(font(TextStyle::Caption, QFont::DemiBold));
        painter->setPen(tokens().text2);
        paintText(painter, mirrored(option, row.adjusted(16, scaled(4), -16, 0)),
                  index.data().toString(), option.direction);
        painter->restore();
        return;
    }

    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens().accentSoft : tokens().hover);
        painter->drawRoundedRect(QRectF(row).adjusted(8, 1, -8, -1), 6, 6);
    }
    const QString iconName = index.data(PaletteModel::IconNameRole).toString();
    if (!iconName.isEmpty())
        paintIcon(painter,
                  mirrored(option, QRect(row.left() + 20, row.top(), iconPx, row.height())),
                  iconName, isSelected ? tokens().accent : tokens().text2, iconPx);

    int trailing = 20;
    if (const QString key = index.data(PaletteModel::KeyRole).toString(); !key.isEmpty()) {
        const QSize size = keyCapSize(key);
        const QRect cap(row.right() - 20 - size.width(), row.center().y() - size.height() / 2 + 1,
                        size.width(), size.height());
        paintKeyCap(painter, mirrored(option, cap), key);
        trailing += size.width() + 12;
    }
    const int leading = iconName.isEmpty() ? 20 : 50;
    paintTexts(painter, option, index, row.adjusted(leading, 0, -trailing, 0));
    painter->restore();
}

void PaletteDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const QRect& room) const
{
    const QFont titleFont = font(TextStyle::Body, QFont::Medium);
    const QFont detailFont = font(TextStyle::Secondary);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    const int titleHeight = QFontMetrics(titleFont).height();
    const int detailHeight = detail.isEmpty() ? 0 : QFontMetrics(detailFont).height();
    const int top = room.top() + (room.height() - titleHeight - detailHeight) / 2;

    painter->setFont(titleFont);
    painter->setPen(isEnabled ? tokens().text : tokens().text3);
    paintText(painter, mirrored(option, {room.left(), top, room.width(), titleHeight}),
              index.data().toString(), option.direction);
    if (detail.isEmpty())
        return;
    painter->setFont(detailFont);
    painter->setPen(tokens().text2);
    paintText(painter,
              mirrored(option, {room.left(), top + titleHeight, room.width(), detailHeight}),
              detail, option.direction);
}

} // namespace laurel::ui
