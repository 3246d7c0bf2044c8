#pragma once

#include "model/base/Result.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <compare>

class QTimeZone;

namespace laurel {

using Duration = std::chrono::microseconds;

// A point in time: whole microseconds since 1970-01-01T00:00:00Z. Days and months are cut in the
// program's zone by Calendar; an Instant knows no zone.
class Instant
{
public:
    constexpr Instant() noexcept = default;
    static constexpr Instant fromUs(qint64 us) noexcept { return Instant(us); }

    // Reads ISO 8601: "2010-12-01T08:26:00Z", with an offset, with up to six decimals, with a space
    // for the T, or a date alone (midnight). Without an offset the time is local to zone; a local
    // time that a clock change skipped is taken as much later, of one that came twice the first.
    // Errors: InvalidInput, for anything else and for dates that do not exist.
    static Result<Instant> parse(const QString& text, const QTimeZone& zone);
    static Instant fromLocal(QDate date, QTime time, const QTimeZone& zone);

    constexpr qint64 us() const noexcept { return m_us; }
    // ISO 8601 in UTC; decimals only where they are not zero.
    QString toIso() const;
    // In whole milliseconds, rounded down.
    QDateTime toLocal(const QTimeZone& zone) const;

    friend constexpr Instant operator+(Instant i, Duration d) { return Instant(i.m_us + d.count()); }
    friend constexpr Instant operator-(Instant i, Duration d) { return Instant(i.m_us - d.count()); }
    friend constexpr Duration operator-(Instant a, Instant b) { return Duration(a.m_us - b.m_us); }
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    explicit constexpr Instant(qint64 us) : m_us(us) {}

    qint64 m_us = 0;
};

// Half-open: start is in, end is not.
struct Period
{
    Instant start;
    Instant end;

    bool contains(Instant at) const { return start <= at && at < end; }
    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace laurel
Q_DECLARE_METATYPE(laurel::Instant)
