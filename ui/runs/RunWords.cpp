#include "ui/runs/RunWords.h"

#include "ui/common/Formats.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {

QString RunWords::name(const RunRow& run)
{
    return tr("Cycle %1").arg(run.cycle);
}

RunWords::StateWord RunWords::stateOf(RunState state)
{
    switch (state) {
    case RunState::Running:
        return {tr("Running"), TextTone::Info, u"activity"_s};
    case RunState::Stopped:
        return {tr("Stopped"), TextTone::Warning, u"pause"_s};
    case RunState::Done:
        return {tr("Done"), TextTone::Success, u"check"_s};
    }
    LAUREL_EXPECT(false);
}

QString RunWords::period(const Period& period) const
{
    const QDate first = period.start.toLocal(m_formats.zone()).date();
    const QDate last = lastDay(period);
    return tr("%1 – %2", "first and last day")
        .arg(first.year() == last.year() ? m_formats.shortDate(first) : m_formats.date(first),
             m_formats.date(last));
}

// A period's end is the first moment that is no longer in it.
QDate RunWords::lastDay(const Period& period) const
{
    return (period.end - 1us).toLocal(m_formats.zone()).date();
}

QString RunWords::took(const RunRow& run) const
{
    return run.finished ? m_formats.duration(*run.finished - run.started) : QString();
}

QString RunWords::dueTitle(const DueCycles& due) const
{
    if (due.dueNow > 0)
        return tr("%n cycles are due", nullptr, due.dueNow);
    return tr("Next cycle ends %1").arg(m_formats.date(lastDay(due.openPeriod)));
}

QString RunWords::dueDetail(const DueCycles& due) const
{
    if (due.dueNow > 0)
        return tr("From cycle %1 on, which ended %2.")
            .arg(due.open)
            .arg(m_formats.date(lastDay(due.openPeriod)));
    return tr("Cycle %1 runs since %2. Nothing is due.")
        .arg(due.open)
        .arg(m_formats.date(due.openPeriod.start));
}

QString RunWords::timeLeft(Duration left) const
{
    if (left < 1s)
        return tr("less than a second left");
    return tr("about %1 left")
        .arg(m_formats.duration(std::chrono::ceil<std::chrono::seconds>(left)));
}

} // namespace laurel::ui
