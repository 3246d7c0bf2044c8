#include "ui/approvals/QueueDelegate.h"

#include "ui/approvals/ApprovalQueueModel.h"
#include "ui/common/Paint.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginPx = 16;
constexpr int gapPx = 8;
constexpr int iconPx = 14;

// Text at the trailing edge; gives its width with the gap before it.
int paintTrailing(QPainter* painter, const QRect& rect, const QString& text,
                  Qt::LayoutDirection direction)
{
    paintText(painter, rect, text, direction, Qt::AlignTrailing);
    return painter->fontMetrics().horizontalAdvance(text) + gapPx;
}

// What is left of rect when its trailing part is taken.
QRect withoutTrailing(const QRect& rect, int width, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, rect, rect.adjusted(0, 0, -width, 0));
}

QRect withoutLeading(const QRect& rect, int width, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, rect, rect.adjusted(width, 0, 0, 0));
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto line = index.data(ApprovalQueueModel::LineRole).value<QueueLine>();
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintRowBackground(painter, option);

    const int margin = scaled(marginPx);
    const QRect inner = option.rect.adjusted(margin, scaled(8), -margin, -scaled(5));
    const int third = inner.height() / 3;
    const auto part = [&](int at) {
        return QRect(inner.left(), inner.top() + at * third, inner.width(), third);
    };
    paintHead(painter, option, part(0), line);
    paintTiers(painter, option, part(1), line);
    paintFoot(painter, option, part(2), line);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(240), scaled(rowHeightPx)};
}

void QueueDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option,
                              const QRect& rect, const QueueLine& line) const
{
    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(toneColour(line.whenTone));
    const int taken = paintTrailing(painter, rect, line.when, option.direction);

    painter->setFont(font(TextStyle::Body, QFont::DemiBold));
    painter->setPen(tokens().text);
    paintText(painter, withoutTrailing(rect, taken, option.direction), line.name, option.direction);
}

void QueueDelegate::paintTiers(QPainter* painter, const QStyleOptionViewItem& option,
                               const QRect& rect, const QueueLine& line) const
{
    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(tokens().text2);
    paintTrailing(painter, rect, line.cost, option.direction);

    const QRect from = paintTierPill(painter, rect, line.from, option.direction);
    const int arrow = scaled(iconPx);
    int taken = from.width() + gapPx;
    const QRect rest = withoutLeading(rect, taken, option.direction);
    const QRect arrowRect(rest.topLeft(), QSize(arrow, rest.height()));
    paintIcon(painter, QStyle::visualRect(option.direction, rest, arrowRect),
              option.direction == Qt::RightToLeft ? u"arrow-left"_s : u"arrow-right"_s,
              tokens().text2, iconPx);
    taken += arrow + gapPx;
    paintTierPill(painter, withoutLeading(rect, taken, option.direction), line.to,
                  option.direction);
}

void QueueDelegate::paintFoot(QPainter* painter, const QStyleOptionViewItem& option,
                              const QRect& rect, const QueueLine& line) const
{
    QRect text = rect;
    if (!line.footIcon.isEmpty()) {
        const int width = scaled(iconPx);
        const QRect place(rect.topLeft(), QSize(width, rect.height()));
        paintIcon(painter, QStyle::visualRect(option.direction, rect, place), line.footIcon,
                  toneColour(line.footTone), iconPx);
        text = withoutLeading(rect, width + gapPx - 2, option.direction);
    }
    painter->setFont(font(TextStyle::Secondary));
    painter->setPen(toneColour(line.footTone));
    paintText(painter, text, line.foot, option.direction);
}

} // namespace laurel::ui
