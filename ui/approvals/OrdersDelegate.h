#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// Paints the cells of a table within a card: padded as the headings are, without lines.
class OrdersDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The style sheet gives headings these paddings.
    static constexpr int firstPadding = 14;
    static constexpr int padding = 10;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace laurel::ui
