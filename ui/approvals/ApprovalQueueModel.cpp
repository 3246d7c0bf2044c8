#include "ui/approvals/ApprovalQueueModel.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace laurel::ui {
namespace {

QSet<qint64> idsOf(const std::vector<ApprovalRow>& rows)
{
    QSet<qint64> ids;
    for (const ApprovalRow& row : rows)
        ids.insert(row.id.value());
    return ids;
}

// The order of the gateway: overdue first is due first; then the dearest.
bool comesBefore(const ApprovalRow& a, const ApprovalRow& b)
{
    return std::make_tuple(a.due, -a.costPerYear.minor(), a.id)
        < std::make_tuple(b.due, -b.costPerYear.minor(), b.id);
}

} // namespace

ApprovalQueueModel::ApprovalQueueModel(LineMaker lineOf, QObject* parent)
    : QAbstractListModel(parent)
    , m_lineOf(std::move(lineOf))
{
}

void ApprovalQueueModel::showAll(std::vector<ApprovalRow> rows)
{
    m_latest = std::move(rows);
    const std::vector<ApprovalRow> target = visible(m_latest);

    const QSet<qint64> stay = idsOf(target);
    for (int at = rowCount() - 1; at >= 0; --at)
        if (!stay.contains(rowAt(at).id.value()))
            removeAt(at);
    for (int at = 0; at < static_cast<int>(target.size()); ++at) {
        const ApprovalRow& row = target[static_cast<size_t>(at)];
        const int now = find(row.id);
        if (now < 0) {
            insertAt(at, row);
            continue;
        }
        moveTo(now, at);
        replaceAt(at, row, false);
    }
}

void ApprovalQueueModel::refresh(std::vector<ApprovalRow> rows)
{
    if (m_rows.empty()) // Nothing is under the cursor.
        return showAll(std::move(rows));
    m_latest = std::move(rows);

    std::map<TaskId, const ApprovalRow*> latest;
    for (const ApprovalRow& row : m_latest)
        latest.emplace(row.id, &row);
    for (int at = 0; at < rowCount(); ++at) {
        const auto found = latest.find(rowAt(at).id);
        if (found != latest.end())
            replaceAt(at, *found->second, false);
        else
            replaceAt(at, ApprovalRow(rowAt(at)), true);
    }
}

void ApprovalQueueModel::showNew()
{
    showAll(std::vector<ApprovalRow>(m_latest));
}

int ApprovalQueueModel::newCount() const
{
    return static_cast<int>(std::ranges::count_if(m_latest, [this](const ApprovalRow& row) {
        return !isHidden(row.id) && find(row.id) < 0;
    }));
}

int ApprovalQueueModel::goneCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Entry::isGone));
}

void ApprovalQueueModel::hide(TaskId task)
{
    const int at = find(task);
    if (at < 0)
        return;
    m_hidden.emplace(task, rowAt(at));
    removeAt(at);
}

void ApprovalQueueModel::unhide(TaskId task)
{
    const auto hidden = m_hidden.find(task);
    if (hidden == m_hidden.end())
        return;
    const ApprovalRow old = hidden->second;
    m_hidden.erase(hidden);

    const auto latest = std::ranges::find(m_latest, task, &ApprovalRow::id);
    const ApprovalRow row = latest != m_latest.end() ? *latest : old;
    const auto place = std::ranges::find_if(
        m_rows, [&](const Entry& entry) { return comesBefore(row, entry.row); });
    const int at = static_cast<int>(place - m_rows.begin());
    insertAt(at, row);
    if (latest == m_latest.end())
        replaceAt(at, row, true);
}

void ApprovalQueueModel::learn(const ApprovalRow& row)
{
    const int at = find(row.id);
    if (at >= 0 && isGone(at))
        replaceAt(at, row, true);
}

int ApprovalQueueModel::openCount() const
{
    return rowCount() - goneCount();
}

const ApprovalRow& ApprovalQueueModel::rowAt(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).row;
}

bool ApprovalQueueModel::isGone(int row) const
{
    return m_rows.at(static_cast<size_t>(row)).isGone;
}

int ApprovalQueueModel::find(TaskId task) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Entry& entry) { return entry.row.id == task; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ApprovalQueueModel::updateTimes()
{
    for (int at = 0; at < rowCount(); ++at)
        replaceAt(at, ApprovalRow(rowAt(at)), isGone(at));
}

int ApprovalQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ApprovalQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueLine& line = m_rows.at(static_cast<size_t>(index.row())).line;
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 to %3, %4, %5. %6", "name, tier, tier, due, cost, state")
            .arg(line.name, line.from.name, line.to.name, line.when, line.cost, line.foot);
    case LineRole:
        return QVariant::fromValue(line);
    default: // An int, not an enum class of ours.
        return {};
    }
}

ApprovalQueueModel::Entry ApprovalQueueModel::entryOf(const ApprovalRow& row) const
{
    return {row, false, m_lineOf(row, false)};
}

std::vector<ApprovalRow> ApprovalQueueModel::visible(const std::vector<ApprovalRow>& rows) const
{
    std::vector<ApprovalRow> shown;
    std::ranges::copy_if(rows, std::back_inserter(shown),
                         [this](const ApprovalRow& row) { return !isHidden(row.id); });
    return shown;
}

void ApprovalQueueModel::replaceAt(int at, const ApprovalRow& row, bool isGone)
{
    Entry& entry = m_rows.at(static_cast<size_t>(at));
    QueueLine line = m_lineOf(row, isGone);
    const bool readsDifferently = line != entry.line;
    entry = {row, isGone, std::move(line)};
    if (readsDifferently)
        emit dataChanged(index(at), index(at));
}

void ApprovalQueueModel::insertAt(int at, const ApprovalRow& row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, entryOf(row));
    endInsertRows();
}

void ApprovalQueueModel::removeAt(int at)
{
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

// Rows are put in order from the top, so that a row only ever moves up.
void ApprovalQueueModel::moveTo(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
    endMoveRows();
}

} // namespace laurel::ui
