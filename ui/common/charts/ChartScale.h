#pragma once

#include "ui/common/charts/ChartData.h"

namespace laurel::ui {

// The round numbers along a value axis.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    int tickCount() const;
    double tick(int index) const;
};

struct ChartScaleWish
{
    bool zeroBased = true; // bars always; a cut axis makes small changes look large
    bool wholeNumbers = false; // no tick between 3 and 4 members
    int intervals = 5; // about
};

// lowest <= highest, both finite.
ChartScale chartScale(double lowest, double highest, const ChartScaleWish& wish);

// For all values of a chart and its reference line; 0 to 1 where there are none.
ChartScale chartScale(const ChartData& data, bool zeroBased);

} // namespace laurel::ui
