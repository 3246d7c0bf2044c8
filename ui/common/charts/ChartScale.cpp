#include "ui/common/charts/ChartScale.h"

#include "model/base/Contracts.h"

#include <algorithm>
#include <cmath>

namespace laurel::ui {

namespace {

// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below raw.
double roundStep(double raw, bool wholeNumbers)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * magnitude;
        if (step < raw * (1 - 1e-9))
            continue;
        if (!wholeNumbers)
            return step;
        if (step >= 1 && step == std::floor(step))
            return step;
    }
    return 1;
}

} // namespace

int ChartScale::tickCount() const
{
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

double ChartScale::tick(int index) const
{
    return low + index * step;
}

ChartScale chartScale(double lowest, double highest, const ChartScaleWish& wish)
{
    LAUREL_EXPECT(std::isfinite(lowest) && std::isfinite(highest) && lowest <= highest);

    if (wish.zeroBased) {
        lowest = std::min(0.0, lowest);
        highest = std::max(0.0, highest);
    }
    if (lowest == highest) { // A single value has no span; give it one.
        const double room = lowest == 0 ? 1 : std::abs(lowest) / 10;
        lowest -= wish.zeroBased ? 0 : room;
        highest += room;
    }
    ChartScale scale;
    scale.step = roundStep((highest - lowest) / std::max(1, wish.intervals), wish.wholeNumbers);
    scale.low = std::floor(lowest / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(highest / scale.step - 1e-9) * scale.step;
    return scale;
}

ChartScale chartScale(const ChartData& data, bool zeroBased)
{
    std::optional<double> lowest;
    std::optional<double> highest;
    bool wholeNumbers = true;
    const auto take = [&](double value) {
        lowest = std::min(lowest.value_or(value), value);
        highest = std::max(highest.value_or(value), value);
    };
    for (const ChartSeries& each : data.series) {
        for (const auto& value : each.values) {
            if (!value)
                continue;
            take(*value);
            wholeNumbers = wholeNumbers && *value == std::floor(*value);
        }
    }
    if (data.reference)
        take(data.reference->value);
    return chartScale(lowest.value_or(0), highest.value_or(0),
                      {.zeroBased = zeroBased, .wholeNumbers = wholeNumbers});
}

} // namespace laurel::ui
