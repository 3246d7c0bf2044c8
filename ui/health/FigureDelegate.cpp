#include "ui/health/FigureDelegate.h"

#include "ui/common/Formats.h"
#include "ui/common/Paint.h"
#include "ui/health/FigureTableModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace laurel::ui {

namespace {

constexpr int columnGap = 8;

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const FigureTableModel*>(index.model());
    if (!model)
        return;
    const FigureCell& cell = model->cell(index);
    const bool isTotal = index.data(FigureTableModel::TotalRole).toBool();
    const bool isFirst = index.column() == 0;
    painter->save();
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect, tokens().hover);
    if (isTotal) {
        painter->setPen(tokens().border);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const QRect room = option.rect.adjusted(isFirst ? 0 : columnGap, 0, 0, 0);
    const QRect box = isFirst ? room : QStyle::visualRect(option.direction, option.rect, room);
    if (cell.tier) {
        paintTierPill(painter, box, *cell.tier, option.direction);
    } else {
        painter->setFont(font(TextStyle::Body, isTotal ? QFont::DemiBold : QFont::Normal));
        painter->setPen(tokens().text);
        // Isolated, so that a sign stays before its number in every direction.
        paintText(painter, box, Formats::isolate(cell.text), option.direction,
                  isFirst ? Qt::AlignLeading : Qt::AlignTrailing);
    }
    painter->restore();
}

} // namespace laurel::ui
