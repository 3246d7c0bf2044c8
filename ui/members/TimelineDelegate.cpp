#include "ui/members/TimelineDelegate.h"

#include "ui/common/Formats.h"
#include "ui/common/Paint.h"
#include "ui/members/TimelineModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace laurel::ui {
namespace {

constexpr int discPx = 30;
constexpr int gap = 10;

// Two lines in the middle of a row's height.
struct Lines
{
    QRect upper;
    QRect lower;

    Lines(const QRect& room, int upperHeight, int lowerHeight)
        : upper(room.left(), room.center().y() - (upperHeight + lowerHeight) / 2, room.width(),
                upperHeight)
        , lower(room.left(), upper.bottom() + 1, room.width(), lowerHeight)
    {
    }
};

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    if (!model)
        return;
    const TimelineEntry& entry = model->entryAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintRowBackground(painter, option);
    const QRect row = option.rect.adjusted(m_margin, 0, -m_margin, 0);
    const auto mirrored = [&option, &row](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const auto draw = [&](const QRect& rect, const QFont& drawn, const QColor& colour,
                          const QString& text, Qt::Alignment alignment) {
        painter->setFont(drawn);
        painter->setPen(colour);
        paintText(painter, mirrored(rect), Formats::isolate(text), option.direction, alignment);
    };

    const int disc = scaled(discPx);
    const QRect circle = mirrored({row.left(), row.center().y() - disc / 2, disc, disc});
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().app);
    painter->drawEllipse(circle);
    paintIcon(painter, circle, iconOf(entry.kind), tokens().text2);

    const QFont titleFont = font(TextStyle::Body, QFont::Medium);
    const QFont pointsFont = font(TextStyle::Body, QFont::DemiBold);
    const QFont quiet = font(TextStyle::Secondary);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int quietHeight = QFontMetrics(quiet).height();
    const QString when = model->whenText(entry);
    const QString points = entry.points ? model->formats().signedPoints(*entry.points) : QString();
    const int figures = std::max(QFontMetrics(pointsFont).horizontalAdvance(points),
                                 QFontMetrics(quiet).horizontalAdvance(when))
        + 2;

    const QRect room = row.adjusted(disc + gap, 0, 0, 0);
    const QRect words = room.adjusted(0, 0, -figures - gap, 0);
    const QString detail = detailOf(entry, model->formats());
    const Lines left(words, titleHeight, detail.isEmpty() ? 0 : quietHeight);
    draw(left.upper, titleFont, tokens().text, titleOf(entry, model->formats()), Qt::AlignLeading);
    if (!detail.isEmpty())
        draw(left.lower, quiet, tokens().text2, detail, Qt::AlignLeading);

    const QRect end(room.right() - figures + 1, room.top(), figures, room.height());
    const Lines right(end, points.isEmpty() ? 0 : titleHeight, quietHeight);
    if (entry.points)
        draw(right.upper, pointsFont, *entry.points > Points() ? tokens().success : tokens().text,
             points, Qt::AlignTrailing);
    draw(right.lower, quiet, tokens().text3, when, Qt::AlignTrailing);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(50)};
}

} // namespace laurel::ui
