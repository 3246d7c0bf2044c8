#include "ui/health/HealthPeriod.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace laurel::ui {

namespace {

std::optional<int> monthsOf(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::ThreeMonths:
        return 3;
    case PeriodChoice::SixMonths:
        return 6;
    case PeriodChoice::TwelveMonths:
        return 12;
    case PeriodChoice::All:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

Instant healthEnd(const ProgramOverview& overview, Instant now)
{
    if (overview.due.open > 1)
        return overview.due.openPeriod.start;
    return std::min(now, overview.due.openPeriod.end);
}

Period healthPeriod(PeriodChoice choice, const ProgramOverview& overview, Instant now)
{
    const QTimeZone zone(overview.zone.toUtf8());
    const Instant start = Instant::fromLocal(overview.start, QTime(0, 0), zone);
    const Instant end = std::max(start, healthEnd(overview, now));
    const auto months = monthsOf(choice);
    if (!months)
        return {start, end};
    // The last moment before the end: a cycle that ended at midnight ended the day before.
    const QDate lastDay = (end - Duration(1)).toLocal(zone).date();
    const QDate first = QDate(lastDay.year(), lastDay.month(), 1).addMonths(1 - *months);
    return {std::max(start, Instant::fromLocal(first, QTime(0, 0), zone)), end};
}

} // namespace laurel::ui
