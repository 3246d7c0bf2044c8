#include "ui/members/MembersTableModel.h"

#include "ui/common/Formats.h"
#include "ui/common/WhenDone.h"
#include "ui/members/MemberWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

MembersTableModel::MembersTableModel(MembersGateway& gateway, const Formats& formats,
                                     const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_gateway(gateway)
    , m_formats(formats)
    , m_clock(clock)
{
}

void MembersTableModel::ask(MemberQuery query)
{
    query.after.reset();
    query.limit = pageSize;
    m_query = std::move(query);
    emit asked();
    send(false);
}

void MembersTableModel::refresh()
{
    // As many rows as are shown, so that nobody's place is lost.
    m_query.limit = std::max(pageSize, rowCount());
    send(hasAnswer() && !m_isAsking);
}

void MembersTableModel::stop()
{
    ++m_generation;
    m_isAsking = false;
    m_isFetching = false;
}

void MembersTableModel::send(bool isRefresh)
{
    m_isAsking = true;
    m_isFetching = false; // A page under way belongs to an older question.
    const quint64 generation = ++m_generation;
    whenDone(m_gateway.page(m_query), this, [this, generation, isRefresh](Result<MemberPage> page) {
        if (generation != m_generation)
            return; // The answer to a question that has since been replaced.
        m_isAsking = false;
        take(std::move(page), isRefresh);
    });
}

void MembersTableModel::take(Result<MemberPage> page, bool isRefresh)
{
    if (!page) {
        emit failed(page.error());
        return;
    }
    m_answeredAt = m_clock.now();
    if (isRefresh)
        merge(std::move(page).value());
    else
        replace(std::move(page).value());
    emit answered();
}

void MembersTableModel::replace(MemberPage page)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_next = std::move(page.next);
    m_total = page.total;
    endResetModel();
}

bool MembersTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_isFetching && !m_isAsking;
}

void MembersTableModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    MemberQuery query = m_query;
    query.after = m_next;
    query.limit = pageSize;
    whenDone(m_gateway.page(query), this,
             [this, generation = m_generation](Result<MemberPage> page) {
                 if (generation != m_generation)
                     return;
                 m_isFetching = false;
                 if (page)
                     return append(std::move(page).value());
                 m_next.reset(); // Else the view would ask again at once, and again.
                 emit moreFailed(page.error());
             });
}

void MembersTableModel::append(MemberPage page)
{
    m_next = std::move(page.next);
    m_total = page.total;
    // A member whose place changed between two pages would come twice.
    QSet<MemberId> known;
    for (const MemberRow& row : m_rows)
        known.insert(row.id);
    std::erase_if(page.rows, [&known](const MemberRow& row) { return known.contains(row.id); });
    if (page.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    std::ranges::move(page.rows, std::back_inserter(m_rows));
    endInsertRows();
}

std::optional<int> MembersTableModel::rowOf(MemberId id) const
{
    const auto found = std::ranges::find(m_rows, id, &MemberRow::id);
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int MembersTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembersTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MembersTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MemberRow& row = memberAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MemberColumn ? spokenText(row) : displayText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ActivityColumn && row.lastActivity)
            return m_formats.isolate(m_formats.dateTime(*row.lastActivity));
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter | (index.column() == BalanceColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString MembersTableModel::displayText(const MemberRow& row, int column) const
{
    switch (column) {
    case MemberColumn:
        return row.name;
    case TierColumn:
        return row.tier.name;
    case BalanceColumn:
        return m_formats.points(row.balance);
    case ActivityColumn:
        return activityText(row);
    default:
        return {};
    }
}

QString MembersTableModel::activityText(const MemberRow& row) const
{
    return row.lastActivity ? m_formats.relative(*row.lastActivity, m_clock.now()) : u"–"_s;
}

QString MembersTableModel::spokenText(const MemberRow& row) const
{
    const QString seen =
        row.lastActivity ? tr("last activity %1").arg(activityText(row)) : tr("no activity yet");
    const QString phrase =
        tr("%1, %2, %3, %4 points, %5")
            .arg(m_formats.isolate(row.name), m_formats.isolate(row.number),
                 m_formats.isolate(row.tier.name), m_formats.points(row.balance), seen);
    if (row.status == MemberStatus::Active)
        return phrase;
    return tr("%1, %2").arg(phrase, nameOf(row.status));
}

QVariant MembersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (section == BalanceColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MemberColumn:
        return tr("Member");
    case TierColumn:
        return tr("Tier");
    case BalanceColumn:
        return tr("Balance");
    case ActivityColumn:
        return tr("Last activity");
    default:
        return {};
    }
}

} // namespace laurel::ui
