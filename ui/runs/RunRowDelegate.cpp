#include "ui/runs/RunRowDelegate.h"

#include "ui/common/Paint.h"
#include "ui/runs/RunsListModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace laurel::ui {
namespace {

void paintEnds(QPainter* painter, const QRect& line, const QString& text, const QString& end,
               Qt::LayoutDirection direction)
{
    const int firstWidth =
        std::min(painter->fontMetrics().horizontalAdvance(text) + 1, line.width());
    const QRect first(line.left(), line.top(), firstWidth, line.height());
    const QRect last = line.adjusted(firstWidth + scaled(10), 0, 0, 0);
    paintText(painter, QStyle::visualRect(direction, line, first), text, direction);
    if (last.width() > scaled(24))
        paintText(painter, QStyle::visualRect(direction, line, last), end, direction,
                  Qt::AlignTrailing);
}

// How far a run has come, along the lower edge of its row.
void paintShare(QPainter* painter, const QRect& row, double share, Qt::LayoutDirection direction)
{
    QRect bar(row.left(), row.bottom() - 2, row.width(), 3);
    bar.setWidth(static_cast<int>(share * row.width()));
    painter->fillRect(QStyle::visualRect(direction, row, bar), tokens().accent);
}

} // namespace

void RunRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto state = static_cast<RunState>(index.data(RunsListModel::StateRole).toInt());
    const auto word = RunWords::stateOf(state);
    const auto direction = option.direction;

    painter->save();
    paintRowBackground(painter, option);
    if (state == RunState::Running)
        paintShare(painter, option.rect, index.data(RunsListModel::ShareRole).toDouble(),
                   direction);
    const QRect inner = option.rect.adjusted(scaled(18), scaled(9), -scaled(14), -scaled(9));
    const int half = inner.height() / 2;
    const QRect upper(inner.left(), inner.top(), inner.width(), half);
    const QRect lower(inner.left(), inner.top() + half, inner.width(), half);

    const QSize pill = pillSize(word.text, font(TextStyle::Secondary, QFont::DemiBold), true);
    const QRect pillRect(upper.right() - pill.width() + 1,
                         upper.center().y() - pill.height() / 2 + 1, pill.width(), pill.height());
    paintPill(painter, QStyle::visualRect(direction, upper, pillRect), word.text, word.tone,
              direction, word.icon);
    painter->setFont(font(TextStyle::CardTitle));
    painter->setPen(tokens().text);
    const QRect name = upper.adjusted(0, 0, -pill.width() - scaled(10), 0);
    paintText(painter, QStyle::visualRect(direction, upper, name), index.data().toString(),
              direction);

    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(tokens().text2);
    paintEnds(painter, lower, index.data(RunsListModel::PeriodRole).toString(),
              index.data(RunsListModel::FiguresRole).toString(), direction);
    painter->restore();
}

QSize RunRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(rowHeightPx)};
}

} // namespace laurel::ui
