#pragma once

#include <QStyledItemDelegate>

namespace laurel::ui {

// A step of the pipeline: its place on the rail, what it is called, what it made, how many and how
// long. While members pass through, the row fills from its leading edge.
class PipelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeightPx = 42; // at least, at 100 % text
    static constexpr int highestRowPx = 54;

    using QStyledItemDelegate::QStyledItemDelegate;

    // How far the rings of running steps have turned, 0 to 1.
    void setTurn(double turn) { m_turn = turn; }
    void setRowHeight(int px) { m_rowHeight = px; } // within the bounds above

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Row;

    static void paintBackground(QPainter* painter, const Row& row);
    static void paintStream(QPainter* painter, const QRect& passed, Qt::LayoutDirection direction,
                            const QColor& colour);
    static void paintRail(QPainter* painter, const Row& row);
    void paintNode(QPainter* painter, const Row& row) const;
    void paintRing(QPainter* painter, const Row& row, const QRectF& disc) const;
    static void paintWords(QPainter* painter, const Row& row);
    static void paintCount(QPainter* painter, const Row& row);
    static void paintTime(QPainter* painter, const Row& row);

    double m_turn = 0;
    int m_rowHeight = 0;
};

} // namespace laurel::ui
