#include "model/domain/Calendar.h"

#include <QDateTime>

#include <algorithm>

namespace laurel {

Calendar::Calendar(QTimeZone zone, QDate start, int cycleDays)
    : m_zone(std::move(zone))
    , m_start(start)
    , m_cycleDays(cycleDays)
{
    LAUREL_EXPECT(m_zone.isValid() && m_start.isValid());
    LAUREL_EXPECT(cycleDays >= 1 && cycleDays <= 366);
}

int Calendar::cycleAt(Instant at) const
{
    const qint64 days = m_start.daysTo(dayOf(at));
    return days < 0 ? 1 : static_cast<int>(days / m_cycleDays) + 1;
}

Period Calendar::cycle(int number) const
{
    LAUREL_EXPECT(number >= 1);
    const qint64 first = qint64(number - 1) * m_cycleDays;
    return {startOf(m_start.addDays(first)), startOf(m_start.addDays(first + m_cycleDays))};
}

int Calendar::lastEndedBy(QDate day) const
{
    return static_cast<int>(std::max<qint64>(0, (m_start.daysTo(day) + 1) / m_cycleDays));
}

QDate Calendar::dayOf(Instant at) const
{
    return at.toLocal(m_zone).date();
}

int Calendar::businessDate(Instant at) const
{
    const QDate day = dayOf(at);
    return day.year() * 10000 + day.month() * 100 + day.day();
}

Instant Calendar::startOf(QDate day) const
{
    return Instant::fromUs(day.startOfDay(m_zone).toMSecsSinceEpoch() * 1000);
}

Instant Calendar::endOfSameDayAfterYears(Instant at, int years) const
{
    return startOf(dayOf(at).addYears(years).addDays(1));
}

Instant Calendar::afterDays(Instant at, int days) const
{
    return Instant::fromUs(at.toLocal(m_zone).addDays(days).toMSecsSinceEpoch() * 1000);
}

} // namespace laurel
