#include "ui/members/MemberRowDelegate.h"

#include "ui/common/Formats.h"
#include "ui/common/Paint.h"
#include "ui/members/MemberWords.h"
#include "ui/members/MembersTableModel.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace laurel::ui {
namespace {

constexpr int margin = 14;
constexpr int avatarPx = 30;
constexpr int iconPx = 16;
constexpr int gap = 10;

void paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isBalance = index.column() == MembersTableModel::BalanceColumn;
    painter->setFont(isBalance ? font(TextStyle::Body, QFont::Medium) : font(TextStyle::Body));
    painter->setPen(isBalance ? tokens().text : tokens().text2);
    paintText(painter, option.rect.adjusted(gap, 0, -gap, 0),
              Formats::isolate(index.data().toString()), option.direction,
              isBalance ? Qt::AlignTrailing : Qt::AlignLeading);
}

} // namespace

void MemberRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MembersTableModel*>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintRowBackground(painter, option, index.column() == MembersTableModel::MemberColumn);
    const MemberRow& row = model->memberAt(index.row());
    switch (index.column()) {
    case MembersTableModel::MemberColumn:
        paintMember(painter, option, row);
        break;
    case MembersTableModel::TierColumn:
        paintTierPill(painter, option.rect.adjusted(gap, 0, -gap, 0), row.tier, option.direction);
        break;
    default:
        paintCell(painter, option, index);
    }
    painter->restore();
}

void MemberRowDelegate::paintMember(QPainter* painter, const QStyleOptionViewItem& option,
                                    const MemberRow& row) const
{
    const QRect cell = option.rect;
    const auto mirrored = [&option, &cell](const QRect& rect) {
        return QStyle::visualRect(option.direction, cell, rect);
    };
    const int disc = scaled(avatarPx);
    paintAvatar(painter, mirrored({cell.left() + margin, cell.center().y() - disc / 2, disc, disc}),
                row.name, row.id.value());

    const int left = cell.left() + margin + disc + gap;
    int right = cell.right() - gap;
    if (row.status != MemberStatus::Active) {
        right -= iconPx;
        paintIcon(painter, mirrored({right, cell.top(), iconPx, cell.height()}), iconOf(row.status),
                  toneColour(toneOf(row.status)), iconPx);
        right -= gap;
    }

    const QFont nameFont = font(TextStyle::Body, QFont::DemiBold);
    const QFont numberFont = font(TextStyle::Secondary);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int numberHeight = QFontMetrics(numberFont).height();
    const int top = cell.center().y() - (nameHeight + numberHeight + 1) / 2;
    painter->setFont(nameFont);
    painter->setPen(tokens().text);
    paintText(painter, mirrored({left, top, right - left, nameHeight}), Formats::isolate(row.name),
              option.direction);
    painter->setFont(numberFont);
    painter->setPen(tokens().text2);
    paintText(painter, mirrored({left, top + nameHeight + 1, right - left, numberHeight}),
              Formats::isolate(row.number), option.direction);
}

} // namespace laurel::ui
