#include "ui/members/TimelineModel.h"

#include "ui/common/Formats.h"

namespace laurel::ui {

TimelineModel::TimelineModel(const Formats& formats, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
    , m_clock(clock)
{
}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    pick();
    endResetModel();
}

void TimelineModel::setPart(StoryPart part)
{
    if (part == m_part)
        return;
    beginResetModel();
    m_part = part;
    pick();
    endResetModel();
}

void TimelineModel::setLimit(int rows)
{
    beginResetModel();
    m_limit = rows;
    pick();
    endResetModel();
}

void TimelineModel::pick()
{
    m_shown.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_limit > 0 && m_shown.size() >= static_cast<size_t>(m_limit))
            return;
        if (belongs(m_entries[i].kind, m_part))
            m_shown.push_back(i);
    }
}

const TimelineEntry& TimelineModel::entryAt(int row) const
{
    return m_entries[m_shown.at(static_cast<size_t>(row))];
}

QString TimelineModel::whenText(const TimelineEntry& entry) const
{
    return m_formats.relative(entry.at, m_clock.now());
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry, m_formats);
    case Qt::ToolTipRole:
        return m_formats.dateTime(entry.at);
    case Qt::AccessibleTextRole: {
        QStringList phrases{titleOf(entry, m_formats)};
        if (const QString detail = detailOf(entry, m_formats); !detail.isEmpty())
            phrases.append(detail);
        if (entry.points)
            phrases.append(tr("%1 points").arg(m_formats.signedPoints(*entry.points)));
        phrases.append(whenText(entry));
        return phrases.join(tr(", ", "between the parts of an entry"));
    }
    default:
        return {};
    }
}

} // namespace laurel::ui
