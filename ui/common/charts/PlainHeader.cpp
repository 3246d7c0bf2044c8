#include "ui/common/charts/PlainHeader.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace laurel::ui {

PlainHeader::PlainHeader(int cellMargin, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_cellMargin(cellMargin)
{
    setSectionResizeMode(Stretch);
    setHighlightSections(false);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize PlainHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(30)};
}

void PlainHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect box = rect.adjusted(m_cellMargin, 0, -m_cellMargin, 0);
    painter->save();
    painter->fillRect(rect, tokens().surface);
    painter->setPen(tokens().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(ui::font(TextStyle::Secondary, QFont::Medium));
    painter->setPen(tokens().text2);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    painter->drawText(box, int(QStyle::visualAlignment(layoutDirection(), alignment)), shown);
    painter->restore();
}

} // namespace laurel::ui
