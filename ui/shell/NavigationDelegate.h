#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// Paints the rows of the navigation: icon, word and badge; in the rail the icon with a dot.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_isRail = rail; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                    const QString& title) const;
    void paintBadge(QPainter* painter, const QStyleOptionViewItem& option, int count,
                    bool isSelected) const;

    bool m_isRail = false;
};

} // namespace laurel::ui
