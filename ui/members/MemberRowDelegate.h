#pragma once

#include <QStyledItemDelegate>

namespace laurel {
struct MemberRow;
}

namespace laurel::ui {

// Draws the rows of MembersTableModel: two lines of who, the tier's mark, the balance and when the
// member was last seen. Mirrored where the window reads from right to left.
class MemberRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintMember(QPainter* painter, const QStyleOptionViewItem& option,
                     const MemberRow& row) const;
};

} // namespace laurel::ui
