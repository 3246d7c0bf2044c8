#pragma once

#include "model/base/Instant.h"

namespace laurel {

// Where "now" comes from. Nothing below the services reads a clock of its own, and tests turn theirs
// by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

// Another clock's time, moved by a fixed span.
class ShiftedClock final : public Clock
{
public:
    ShiftedClock(const Clock& clock, Duration by) : m_clock(clock), m_by(by) {}
    Instant now() const override { return m_clock.now() + m_by; }

private:
    const Clock& m_clock;
    Duration m_by;
};

// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration by) { m_now = m_now + by; }

private:
    Instant m_now;
};

} // namespace laurel
