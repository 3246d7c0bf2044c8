#include "ui/approvals/OrdersDelegate.h"

#include "ui/common/Paint.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace laurel::ui {

void OrdersDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Active);
    if (isSelected)
        painter->fillRect(option.rect, tokens().selection);

    const int before = index.column() == 0 ? firstPadding : padding;
    const QRect inner = option.rect.adjusted(before, 0, -padding, 0);
    painter->setFont(index.data(Qt::FontRole).value<QFont>());
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    paintText(painter, QStyle::visualRect(option.direction, option.rect, inner),
              index.data().toString(), option.direction,
              index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    painter->restore();
}

} // namespace laurel::ui
