#include "ui/dispatch/DispatchRowDelegate.h"

#include "ui/common/Paint.h"
#include "ui/dispatch/DispatchListModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace laurel::ui {
namespace {

// One line of a row: a text, and at its end another that is never cut.
struct RowLine
{
    QString text;
    QFont textFont;
    QColor textColour;
    QString end;
    QFont endFont;
    QColor endColour;
};

void paintLine(QPainter* painter, const QRect& line, const RowLine& parts,
               Qt::LayoutDirection direction)
{
    const int endWidth = QFontMetrics(parts.endFont).horizontalAdvance(parts.end);
    const QRect end(line.right() - endWidth, line.top(), endWidth + 1, line.height());
    painter->setFont(parts.endFont);
    painter->setPen(parts.endColour);
    paintText(painter, QStyle::visualRect(direction, line, end), parts.end, direction);

    const QRect text = line.adjusted(0, 0, -endWidth - scaled(12), 0);
    painter->setFont(parts.textFont);
    painter->setPen(parts.textColour);
    paintText(painter, QStyle::visualRect(direction, line, text), parts.text, direction);
}

} // namespace

void DispatchRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto text = [&index](int role) { return index.data(role).toString(); };
    const bool isLate = index.data(DispatchListModel::IsLateRole).toBool();
    const auto direction = option.direction;

    painter->save();
    paintRowBackground(painter, option);
    const QRect inner = option.rect.adjusted(scaled(18), scaled(10), -scaled(16), -scaled(10));
    const int half = inner.height() / 2;
    const QRect upper(inner.left(), inner.top(), inner.width(), half);
    const QRect lower(inner.left(), inner.top() + half, inner.width(), half);
    paintLine(painter, upper,
              {text(DispatchListModel::ItemsRole), font(TextStyle::CardTitle), tokens().text,
               text(DispatchListModel::BinRole), font(TextStyle::CardTitle), tokens().text},
              direction);
    paintLine(painter, lower,
              {text(DispatchListModel::WhoseRole), font(TextStyle::Body), tokens().text2,
               text(DispatchListModel::DueRole), font(TextStyle::Secondary),
               isLate ? tokens().danger : tokens().text2},
              direction);
    painter->restore();
}

QSize DispatchRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(rowHeightPx)};
}

} // namespace laurel::ui
