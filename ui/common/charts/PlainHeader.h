#pragma once

#include <QHeaderView>

namespace laurel::ui {

// The head of a table inside a card: its words stand exactly above the cells, without the padding
// that headers of full-width lists have.
class PlainHeader : public QHeaderView
{
    Q_OBJECT

public:
    // cellMargin: how far the cells of the table keep from their edges.
    explicit PlainHeader(int cellMargin, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    int m_cellMargin;
};

} // namespace laurel::ui
