#pragma once

#include "model/base/Id.h"

#include <mutex>

namespace laurel {

class Clock;

// Makes the keys of rows: (milliseconds since 2020-01-01 UTC) << 22 | 22 random bits, always
// growing within one maker. A row's key is known before it is inserted, so that other rows can
// name it and a retry re-uses it. Safe to share between threads.
class IdMaker
{
public:
    explicit IdMaker(const Clock& clock) : m_clock(clock) {}

    template <class AnyId>
    AnyId next()
    {
        return AnyId(nextValue());
    }

private:
    qint64 nextValue();

    const Clock& m_clock;
    std::mutex m_mutex;
    qint64 m_last = 0;
};

} // namespace laurel
