#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// Draws the entries of a TimelineModel: icon, what and how, points and when.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Space at both ends of a row: none inside a card, which has its own.
    void setMargin(int px) { m_margin = px; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_margin = 14;
};

} // namespace laurel::ui
