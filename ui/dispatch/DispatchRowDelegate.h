#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// A gift in its queue: what and where to fetch it above, whose it is and when it is due below.
class DispatchRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeightPx = 68;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace laurel::ui
