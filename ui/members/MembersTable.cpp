#include "ui/members/MembersTable.h"

#include "ui/members/MemberRowDelegate.h"
#include "ui/members/MembersTableModel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace laurel::ui {

MembersTable::MembersTable(MembersTableModel& model, QWidget* parent)
    : RowTableView(50, parent)
    , m_model(model)
{
    setModel(&m_model);
    setItemDelegate(new MemberRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Members"));
    setColumnWidthPx(MembersTableModel::MemberColumn, 0);
    setColumnWidthPx(MembersTableModel::TierColumn, 94);
    setColumnWidthPx(MembersTableModel::BalanceColumn, 92);
    setColumnWidthPx(MembersTableModel::ActivityColumn, 110);
    hideColumnBelow(MembersTableModel::ActivityColumn, 470);
    hideColumnBelow(MembersTableModel::TierColumn, 330);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MembersTable::orderBy);
    connect(this, &RowTableView::currentRowChanged, this, &MembersTable::tellChosen);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isQuiet = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isQuiet = false;
        mark(m_chosen);
        scrollToTop();
    });
    connect(&m_model, &MembersTableModel::aboutToRefresh, this, &MembersTable::keepPlace);
    connect(&m_model, &MembersTableModel::refreshed, this, &MembersTable::returnToPlace);
}

std::optional<MemberRow> MembersTable::chosenRow() const
{
    const auto row = m_chosen ? m_model.rowOf(*m_chosen) : std::nullopt;
    return row ? std::optional(m_model.memberAt(*row)) : std::nullopt;
}

void MembersTable::choose(int row)
{
    setCurrentIndex(m_model.index(row, 0));
}

void MembersTable::mark(std::optional<MemberId> id)
{
    m_chosen = id;
    const auto row = id ? m_model.rowOf(*id) : std::nullopt;
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (row) {
        setCurrentIndex(m_model.index(*row, 0));
    } else {
        selectionModel()->clear();
    }
}

void MembersTable::tellChosen(int row)
{
    if (m_isQuiet || row < 0)
        return;
    const MemberRow& member = m_model.memberAt(row);
    if (m_chosen == member.id)
        return;
    m_chosen = member.id;
    emit memberChosen(member);
}

void MembersTable::keepPlace()
{
    m_isQuiet = true; // A view moves on to the neighbour of a row that goes; a profile must not.
    m_topmost.reset();
    m_topmostRow = rowAt(0);
    if (m_topmostRow >= 0 && verticalScrollBar()->value() > 0)
        m_topmost = m_model.memberAt(m_topmostRow).id;
}

void MembersTable::returnToPlace()
{
    m_isQuiet = false;
    if (m_chosen
        && !(currentIndex().isValid() && m_model.memberAt(currentIndex().row()).id == *m_chosen))
        mark(m_chosen);
    const auto row = m_topmost ? m_model.rowOf(*m_topmost) : std::nullopt;
    if (!row || *row == m_topmostRow)
        return;
    doItemsLayout(); // Else the scroll bar would not know how many rows there are now.
    const int step = verticalScrollMode() == ScrollPerPixel ? rowHeight() : 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (*row - m_topmostRow) * step);
}

void MembersTable::showOrder(MemberOrder order)
{
    m_order = order;
    QHeaderView* header = horizontalHeader();
    switch (order) {
    case MemberOrder::Name:
        return header->setSortIndicator(MembersTableModel::MemberColumn, Qt::AscendingOrder);
    case MemberOrder::BalanceFirst:
        return header->setSortIndicator(MembersTableModel::BalanceColumn, Qt::DescendingOrder);
    case MemberOrder::LatestFirst:
        return header->setSortIndicator(MembersTableModel::ActivityColumn, Qt::DescendingOrder);
    }
    LAUREL_EXPECT(false);
}

void MembersTable::orderBy(int column)
{
    MemberOrder wanted = m_order;
    if (column == MembersTableModel::MemberColumn)
        wanted = MemberOrder::Name;
    else if (column == MembersTableModel::BalanceColumn)
        wanted = MemberOrder::BalanceFirst;
    else if (column == MembersTableModel::ActivityColumn)
        wanted = MemberOrder::LatestFirst;
    const bool isNew = wanted != m_order;
    showOrder(wanted); // The header has turned its arrow by itself; there is one way only.
    if (isNew)
        emit orderWanted(wanted);
}

void MembersTable::keyboardSearch(const QString& text)
{
    emit typed(text);
}

} // namespace laurel::ui
