#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// A run in the list: which cycle and how it stands above, its period and figures below.
class RunRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeightPx = 60;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace laurel::ui
