#pragma once

#include "model/base/Instant.h"
#include "model/domain/ProgramViews.h"

namespace laurel::ui {

enum class PeriodChoice { ThreeMonths, SixMonths, TwelveMonths, All };

// Where the figures of a program end: with the latest closed cycle, since points are earned when a
// cycle closes. Before the first one, with the open cycle or with this moment.
Instant healthEnd(const ProgramOverview& overview, Instant now);

// Whole calendar months of the program's zone, the last one up to the end of the data; never from
// before the program's start.
Period healthPeriod(PeriodChoice choice, const ProgramOverview& overview, Instant now);

} // namespace laurel::ui
