#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// Draws the cells of a SheetModel.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Cells stand below their headers, whose padding the style sheet gives: inside a card, which
    // has its own, the first column has none.
    void setFlush() { m_firstMargin = 0; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static constexpr int margin = 10;
    int m_firstMargin = 14;
};

} // namespace laurel::ui
