#include "ui/members/SheetDelegate.h"

#include "ui/common/Formats.h"
#include "ui/common/Paint.h"
#include "ui/members/SheetModel.h"
#include "ui/theme/Fonts.h"

#include <QPainter>

namespace laurel::ui {

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintRowBackground(painter, option, index.column() == 0);

    const auto tone = static_cast<TextTone>(index.data(SheetModel::ToneRole).toInt());
    const auto look = static_cast<CellLook>(index.data(SheetModel::LookRole).toInt());
    const QString text = index.data().toString();
    const int space = index.column() == 0 ? m_firstMargin : margin;
    const QRect room = option.rect.adjusted(space, 0, -space, 0);
    if (look == CellLook::Mark) {
        if (!text.isEmpty()) {
            const QSize size = pillSize(text).boundedTo(room.size());
            const QRect mark(QPoint(room.left(), room.center().y() - size.height() / 2), size);
            paintPill(painter, QStyle::visualRect(option.direction, room, mark), text, tone,
                      option.direction);
        }
    } else {
        const bool isStrong = look == CellLook::Strong || look == CellLook::StrongFigure;
        const bool isFigure = look == CellLook::Figure || look == CellLook::StrongFigure;
        painter->setFont(isStrong ? font(TextStyle::Body, QFont::DemiBold) : font(TextStyle::Body));
        painter->setPen(toneColour(tone));
        paintText(painter, room, Formats::isolate(text), option.direction,
                  isFigure ? Qt::AlignTrailing : Qt::AlignLeading);
    }
    painter->restore();
}

} // namespace laurel::ui
