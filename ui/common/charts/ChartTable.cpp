#include "ui/common/charts/ChartTable.h"

#include "ui/common/charts/ChartTableModel.h"
#include "ui/common/charts/PlainHeader.h"
#include "ui/theme/Fonts.h"

#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ChartTable::ChartTable(QWidget* parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    setObjectName(u"chartTable"_s);
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMinimumSize(0, 0);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(
        new PlainHeader(style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1, this));
}

void ChartTable::setData(const ChartData& shown)
{
    setFont(ui::font(TextStyle::Body));
    verticalHeader()->setDefaultSectionSize(scaled(28));
    m_model->setData(shown);
}

void ChartTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else if (event->key() == Qt::Key_T || event->key() == Qt::Key_Escape)
        emit left();
    else
        QTableView::keyPressEvent(event);
}

} // namespace laurel::ui
