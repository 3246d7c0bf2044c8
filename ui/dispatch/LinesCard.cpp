#include "ui/dispatch/LinesCard.h"

#include "ui/common/Paint.h"
#include "ui/common/RowTableView.h"
#include "ui/dispatch/DispatchTexts.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

// Larger than other tables: read while standing.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& model = static_cast<const DispatchLinesModel&>(*index.model());
        // As the theme pads the headings above.
        const QRect cell =
            QStyle::visualRect(option.direction, option.rect,
                               option.rect.adjusted(index.column() == 0 ? 14 : 10, 0, -10, 0));
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens().selection);
        if (index.column() == DispatchLinesModel::State) {
            const auto word = DispatchTexts::stateOf(model.line(index.row()));
            const QSize size = pillSize(word.text, font(TextStyle::Secondary, QFont::DemiBold),
                                        !word.icon.isEmpty());
            const QRect pill(cell.left(), cell.center().y() - size.height() / 2 + 1, size.width(),
                             size.height());
            paintPill(painter, QStyle::visualRect(option.direction, cell, pill), word.text,
                      word.tone, option.direction, word.icon);
        } else {
            painter->setFont(font(TextStyle::CardTitle, weightOf(index.column())));
            painter->setPen(tokens().text);
            const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
            paintText(painter, cell, index.data().toString(), option.direction,
                      alignment & Qt::AlignHorizontal_Mask);
        }
        painter->restore();
    }

private:
    static QFont::Weight weightOf(int column)
    {
        if (column == DispatchLinesModel::Item)
            return QFont::Medium;
        return column == DispatchLinesModel::Scanned ? QFont::DemiBold : QFont::Normal;
    }
};

} // namespace

LinesCard::LinesCard(QWidget* parent)
    : Card({}, parent)
    , m_model(new DispatchLinesModel(this))
    , m_table(new RowTableView(32, this))
{
    layout()->setContentsMargins(2, 6, 2, 8); // Rows reach from edge to edge.
    m_table->setObjectName(u"lines"_s);
    m_table->setAccessibleName(tr("Items of this gift"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnWidthPx(DispatchLinesModel::Item, 0);
    m_table->setColumnWidthPx(DispatchLinesModel::Bin, 96);
    m_table->setColumnWidthPx(DispatchLinesModel::Wanted, 76);
    m_table->setColumnWidthPx(DispatchLinesModel::Scanned, 76);
    m_table->setColumnWidthPx(DispatchLinesModel::State, 128);
    body()->addWidget(m_table);
}

void LinesCard::setLines(const std::vector<DispatchLine>& lines)
{
    m_model->setLines(lines);
    fitHeight();
}

void LinesCard::fitHeight()
{
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + m_model->rowCount() * m_table->rowHeight() + 2);
}

void LinesCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace laurel::ui
