#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// Draws the cells of a FigureTable: tiers as marks, totals stronger below a line.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace laurel::ui
