#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

struct QueueLine;

// Paints a row of the queue: name and due time, from tier to tier and the cost, then the foot.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeightPx = 84; // at 100 % text

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                   const QueueLine& line) const;
    void paintTiers(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                    const QueueLine& line) const;
    void paintFoot(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                   const QueueLine& line) const;
};

} // namespace laurel::ui
