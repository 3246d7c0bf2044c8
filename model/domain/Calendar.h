#pragma once

#include "model/base/Instant.h"

#include <QDate>
#include <QTimeZone>

namespace laurel {

// How a program cuts time: its zone, the day it started and the length of its cycles. docs/program.md 2.
class Calendar
{
public:
    // cycleDays: from 1 to 366.
    Calendar(QTimeZone zone, QDate start, int cycleDays);

    const QTimeZone& zone() const { return m_zone; }
    QDate start() const { return m_start; }

    // Cycle numbers start at 1; what happened before the start belongs to cycle 1.
    int cycleAt(Instant at) const;
    Period cycle(int number) const;
    // The last cycle that ended on or before the end of that day; 0 where none has.
    int lastEndedBy(QDate day) const;

    QDate dayOf(Instant at) const;
    // yyyymmdd in the program's zone.
    int businessDate(Instant at) const;
    Instant startOf(QDate day) const;
    // The first instant after the day on which `years` years have passed since at; 29 February
    // becomes 28 February.
    Instant endOfSameDayAfterYears(Instant at, int years) const;
    Instant afterDays(Instant at, int days) const; // The same local time, days later.

private:
    QTimeZone m_zone;
    QDate m_start;
    int m_cycleDays;
};

} // namespace laurel
