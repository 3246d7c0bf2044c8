#include "ui/runs/RunsListModel.h"

#include "ui/common/Formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

RunsListModel::RunsListModel(const Formats& formats, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
    , m_words(formats)
{
}

void RunsListModel::setRows(std::vector<RunRow> rows)
{
    // Runs are never removed and each new one comes on top, so that most answers only add or amend.
    const bool isLonger = rows.size() >= m_rows.size();
    const auto added = isLonger ? static_cast<int>(rows.size() - m_rows.size()) : 0;
    const bool isAmended = isLonger
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin() + added,
                      [](const RunRow& a, const RunRow& b) { return a.id == b.id; });
    if (!isAmended) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_rows = std::move(rows);
    if (added > 0)
        endInsertRows();
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void RunsListModel::setDetail(const RunDetail& detail)
{
    m_details.insert_or_assign(detail.row.id, detail);
    const int at = indexOf(detail.row.id);
    if (at < 0) {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), detail.row);
        endInsertRows();
        return;
    }
    m_rows[static_cast<size_t>(at)] = detail.row;
    emit dataChanged(index(at), index(at));
}

const RunDetail* RunsListModel::detail(RunId id) const
{
    const auto found = m_details.find(id);
    return found == m_details.end() ? nullptr : &found->second;
}

int RunsListModel::indexOf(RunId id) const
{
    const auto found = std::ranges::find(m_rows, id, &RunRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const RunRow* RunsListModel::stopped() const
{
    const auto found = std::ranges::find(m_rows, RunState::Stopped, &RunRow::state);
    return found == m_rows.end() ? nullptr : &*found;
}

int RunsListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RunsListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RunRow& run = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return RunWords::name(run);
    case Qt::AccessibleTextRole: {
        QStringList parts{RunWords::name(run), RunWords::stateOf(run.state).text,
                          m_words.period(run.period), figures(run)};
        parts.removeAll({});
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return tr("Started %1 by %2").arg(m_formats.dateTime(run.started), run.startedBy);
    case PeriodRole:
        return m_words.period(run.period);
    case FiguresRole:
        return figures(run);
    case StateRole:
        return static_cast<int>(run.state);
    case ShareRole:
        return share(run);
    default:
        return {};
    }
}

QString RunsListModel::figures(const RunRow& run) const
{
    QStringList parts;
    const RunDetail* known = detail(run.id);
    if (known && run.state == RunState::Done)
        parts << tr("%1 members").arg(m_formats.number(known->membersTotal));
    else if (known)
        parts << tr("%1 of %2")
                     .arg(m_formats.number(known->membersDone),
                          m_formats.number(known->membersTotal));
    if (run.finished)
        parts << m_words.took(run);
    return parts.join(u" · "_s);
}

double RunsListModel::share(const RunRow& run) const
{
    const RunDetail* known = detail(run.id);
    if (!known || known->membersTotal == 0)
        return 0;
    return static_cast<double>(known->membersDone) / static_cast<double>(known->membersTotal);
}

} // namespace laurel::ui
