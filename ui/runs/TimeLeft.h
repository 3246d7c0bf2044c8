#pragma once

#include "model/base/Instant.h"

#include <optional>

namespace laurel::ui {

// How long a run still takes, from the pace since it was first seen: a resumed run begins in the
// middle. Pure: the caller says what time it is.
class TimeLeft
{
public:
    // The same total and a done that does not fall belong to one run; else it begins anew.
    void see(qint64 done, qint64 total, Duration at);
    void forget() { m_first.reset(); }

    // Nothing until the pace has shown itself.
    std::optional<Duration> estimate() const;

private:
    struct Sample
    {
        qint64 done = 0;
        qint64 total = 0;
        Duration at = {};
    };

    std::optional<Sample> m_first;
    Sample m_last;
};

} // namespace laurel::ui
