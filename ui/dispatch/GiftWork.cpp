#include "ui/dispatch/GiftWork.h"

#include "ui/common/WhenDone.h"

#include <algorithm>
#include <utility>

namespace laurel::ui {
namespace {

void addPicked(DispatchDetail& gift, int line, int count)
{
    const auto found = std::ranges::find(gift.row.lines, line, &DispatchLine::line);
    if (found != gift.row.lines.end())
        found->picked = std::min(found->picked + count, found->wanted);
}

} // namespace

GiftWork::GiftWork(DispatchGateway& dispatch, RequestsGateway& requests, QString actor,
                   QObject* parent)
    : QObject(parent)
    , m_dispatch(dispatch)
    , m_requests(requests)
    , m_actor(std::move(actor))
{
}

void GiftWork::open(TaskId task)
{
    if (m_task == task)
        return reload();
    close();
    m_task = task;
    emit opened();
    reload();
}

void GiftWork::close()
{
    m_task.reset();
    m_told.reset();
    m_shown.reset();
    m_unanswered.clear();
    m_asking = 0;
    ++m_reading;
}

void GiftWork::reload()
{
    if (!m_task)
        return;
    const auto answer = m_dispatch.detail(*m_task);
    whenDone(answer, this, [this, reading = ++m_reading](const Result<DispatchDetail>& gift) {
        if (reading != m_reading)
            return;
        if (!gift) {
            emit readFailed(gift.error());
            return;
        }
        m_told = *gift;
        show();
    });
}

void GiftWork::show()
{
    m_shown = m_told;
    for (const auto& [line, count] : m_unanswered)
        addPicked(*m_shown, line, count);
    emit changed();
}

void GiftWork::pick(int line, int count, bool byScan)
{
    if (!m_told)
        return;
    m_unanswered[line] += count;
    show();
    ask(ask::PickItems{*m_task, line, count, byScan});
}

void GiftWork::reportShort(int line, const QString& reason)
{
    ask(ask::ReportShort{*m_task, line, reason});
}

void GiftWork::pack()
{
    ask(ask::PackGift{*m_task});
}

void GiftWork::ship(const QString& carrier, const QString& trackingNumber)
{
    ask(ask::ShipGift{*m_task, carrier, trackingNumber});
}

void GiftWork::ask(const RequestBody& body)
{
    LAUREL_EXPECT(m_task && m_told);
    ++m_asking;
    ++m_reading; // A reading under way would not know of this change, or know it twice.
    const auto answer = m_requests.ask(body, m_actor, std::chrono::seconds(0));
    whenDone(answer, this, [this, body, task = *m_task](const Result<AcceptedRequest>& accepted) {
        if (m_task == task)
            settle(body, accepted);
        else if (!accepted)
            emit refused(body, accepted.error());
    });
}

void GiftWork::settle(const RequestBody& body, const Result<AcceptedRequest>& answer)
{
    const DispatchDetail before = *m_shown;
    m_asking = std::max(0, m_asking - 1);
    if (const auto* pick = std::get_if<ask::PickItems>(&body)) {
        m_unanswered[pick->line] -= pick->count;
        if (answer)
            addPicked(*m_told, pick->line, pick->count);
        show();
    }
    if (answer)
        emit accepted(body, before);
    else
        emit refused(body, answer.error());
    if (m_asking == 0)
        reload();
}

} // namespace laurel::ui
