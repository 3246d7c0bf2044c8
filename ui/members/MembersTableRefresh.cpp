// How the members on screen become those of an answer, step by step.

#include "ui/members/MembersTableModel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace laurel::ui {

// Brings the rows to what the page says in steps that views can follow: what is gone goes, what
// stays moves, what is new comes.
void MembersTableModel::merge(MemberPage page)
{
    emit aboutToRefresh();
    removeMissing(page.rows);
    reorder(page.rows);
    insertNew(page.rows);
    m_rows = std::move(page.rows);
    m_next = std::move(page.next);
    m_total = page.total;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit refreshed();
}

void MembersTableModel::removeMissing(const std::vector<MemberRow>& wanted)
{
    QSet<MemberId> ids;
    for (const MemberRow& row : wanted)
        ids.insert(row.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (ids.contains(memberAt(last).id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(memberAt(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void MembersTableModel::reorder(const std::vector<MemberRow>& wanted)
{
    QHash<MemberId, int> place;
    for (const MemberRow& row : wanted)
        place.insert(row.id, static_cast<int>(place.size()));
    const auto byPlace = [&place](const MemberRow& row) { return place.value(row.id); };
    if (std::ranges::is_sorted(m_rows, {}, byPlace))
        return;

    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<MemberId> ids;
    for (const QModelIndex& old : before)
        ids.push_back(memberAt(old.row()).id);
    std::ranges::sort(m_rows, {}, byPlace);
    QHash<MemberId, int> rowNow;
    for (const MemberRow& row : m_rows)
        rowNow.insert(row.id, static_cast<int>(rowNow.size()));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowNow.value(ids.at(static_cast<size_t>(i))), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void MembersTableModel::insertNew(const std::vector<MemberRow>& wanted)
{
    for (size_t at = 0; at < wanted.size(); ++at) {
        const auto isHere = [this](size_t place, MemberId id) {
            return place < m_rows.size() && m_rows[place].id == id;
        };
        if (isHere(at, wanted[at].id))
            continue;
        // All that stand before the next known row are new.
        size_t end = at + 1;
        while (end < wanted.size() && !isHere(at, wanted[end].id))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        const auto from = wanted.begin();
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at),
                      from + static_cast<std::ptrdiff_t>(at),
                      from + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end - 1;
    }
}

} // namespace laurel::ui
