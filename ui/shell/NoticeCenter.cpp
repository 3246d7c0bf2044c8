#include "ui/shell/NoticeCenter.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/WhenDone.h"
#include "ui/shell/PageCatalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

NoticeCenter::NoticeCenter(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.gateways.news, &ProgramNews::changed, this, [this](Topics topics) {
        if (topics & Topic::Approvals)
            readOverdue();
    });
    connect(&context.gateways.news, &ProgramNews::runEnded, this, &NoticeCenter::takeRunEnd);
}

std::vector<NoticeCenter::Notice> NoticeCenter::notices() const
{
    std::vector<Notice> all = m_runs;
    all.insert(all.end(), m_overdue.begin(), m_overdue.end());
    if (all.size() > most)
        all.erase(all.begin() + most, all.end());
    return all;
}

void NoticeCenter::markSeen()
{
    if (std::exchange(m_unseen, 0) > 0)
        emit changed();
}

void NoticeCenter::refresh()
{
    readOverdue();
}

void NoticeCenter::readOverdue()
{
    // Those who do not see the page are not told what is on it.
    if (!PageCatalog::isFor(PageId::Approvals, m_context.session.person().role))
        return;
    whenDone(m_context.gateways.approvals.list(ApprovalList::Waiting), this,
             [this, asked = ++m_asked](const Result<std::vector<ApprovalRow>>& rows) {
                 // Without an answer the old notices stay; the page itself says what is wrong.
                 if (asked == m_asked && rows)
                     takeOverdue(*rows);
             });
}

void NoticeCenter::takeOverdue(const std::vector<ApprovalRow>& rows)
{
    const Instant now = m_context.clock.now();
    std::vector<TaskId> known;
    m_overdue.clear();
    for (const ApprovalRow& row : rows) {
        if (row.due >= now || row.pending)
            continue;
        known.push_back(row.id);
        if (std::ranges::find(m_known, row.id) == m_known.end())
            ++m_unseen;
        m_overdue.push_back(
            {.icon = u"clock"_s,
             .tone = TextTone::Danger,
             .text = tr("%1: %2 to %3")
                         .arg(Formats::isolate(row.memberName), row.from.name, row.to.name),
             .when = m_context.formats.due(row.due, now),
             .page = PageId::Approvals,
             .record = row.number});
    }
    m_known = std::move(known);
    m_unseen = std::min(m_unseen, static_cast<int>(m_overdue.size() + m_runs.size()));
    emit changed();
}

void NoticeCenter::takeRunEnd(const Result<int>& cyclesClosed)
{
    if (!PageCatalog::isFor(PageId::Runs, m_context.session.person().role))
        return;
    Notice notice{.icon = u"circle-check"_s,
                  .tone = TextTone::Success,
                  .text = {},
                  .when = m_context.formats.time(m_context.clock.now()),
                  .page = PageId::Runs,
                  .record = {}};
    if (cyclesClosed) {
        notice.text = tr("%n cycle(s) closed", nullptr, *cyclesClosed);
    } else if (cyclesClosed.error().code == ErrorCode::Interrupted) {
        notice.icon = u"pause"_s;
        notice.tone = TextTone::Warning;
        notice.text = tr("The run was stopped. What it had done stays.");
    } else {
        notice.icon = u"circle-alert"_s;
        notice.tone = TextTone::Danger;
        notice.text = sentenceFor(cyclesClosed.error());
    }
    m_runs.insert(m_runs.begin(), notice);
    if (m_runs.size() > most)
        m_runs.pop_back();
    ++m_unseen;
    emit changed();
}

} // namespace laurel::ui
