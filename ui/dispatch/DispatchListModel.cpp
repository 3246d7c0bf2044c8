#include "ui/dispatch/DispatchListModel.h"

#include "model/base/Clock.h"
#include "ui/common/Formats.h"
#include "ui/dispatch/DispatchTexts.h"
#include "ui/dispatch/PickProgress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

DispatchListModel::DispatchListModel(const Formats& formats, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
    , m_clock(clock)
{
}

void DispatchListModel::setRows(std::vector<DispatchRow> rows)
{
    removeMissing(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i);
        if (const int now = indexOf(rows[i].id); now > row) { // It moved up.
            beginMoveRows({}, now, now, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + now, m_rows.begin() + now + 1);
            endMoveRows();
        } else if (now != row) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, rows[i]);
            endInsertRows();
        }
        m_rows[i] = std::move(rows[i]);
    }
    if (!m_rows.empty()) // Words such as "due in 40 min" have changed with the time, too.
        emit dataChanged(index(0), index(rowCount() - 1));
}

void DispatchListModel::removeMissing(const std::vector<DispatchRow>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_rows[static_cast<size_t>(row)].id, &DispatchRow::id)
            != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

int DispatchListModel::indexOf(TaskId id) const
{
    const auto found = std::ranges::find(m_rows, id, &DispatchRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DispatchListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DispatchListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DispatchRow& gift = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ItemsRole:
        return DispatchTexts::items(gift);
    case Qt::AccessibleTextRole:
        return phrase(gift);
    case WhoseRole:
        return QStringList{gift.number, Formats::isolate(gift.memberName),
                           DispatchTexts::place(gift)}
            .join(u" · "_s);
    case BinRole: {
        const DispatchLine* next = nextLine(gift);
        return next ? next->bin : gift.lines.empty() ? QString() : gift.lines.front().bin;
    }
    case DueRole:
        return dueText(gift);
    case IsLateRole:
        return isLate(gift);
    default:
        return {};
    }
}

bool DispatchListModel::isLate(const DispatchRow& gift) const
{
    return gift.due && !isFinished(gift.state) && *gift.due < m_clock.now();
}

QString DispatchListModel::dueText(const DispatchRow& gift) const
{
    if (isFinished(gift.state))
        return DispatchTexts::stateOf(gift).text;
    return gift.due ? m_formats.due(*gift.due, m_clock.now()) : QString();
}

QString DispatchListModel::phrase(const DispatchRow& gift) const
{
    const DispatchLine* next = nextLine(gift);
    QStringList parts{gift.number, DispatchTexts::items(gift), gift.memberName,
                      DispatchTexts::place(gift)};
    if (next)
        parts << tr("bin %1").arg(next->bin);
    parts << dueText(gift);
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace laurel::ui
