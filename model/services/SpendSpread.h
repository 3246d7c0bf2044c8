#pragma once

#include "model/domain/HealthViews.h"

#include <vector>

namespace laurel {

// Fills in the average and the spread of a tier: `buyers` are the net spends in minor units of its
// members who bought, the rest of figures.members spent nothing. Quartiles are those of type 7
// (Hyndman and Fan 1996), the standard deviation divides by n - 1; all rounded half even to a minor
// unit. A tier without members shows zeros.
void addSpread(TierFigures& figures, std::vector<qint64> buyers, const Currency& currency);

} // namespace laurel
