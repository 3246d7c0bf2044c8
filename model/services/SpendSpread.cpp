#include "model/services/SpendSpread.h"

#include <algorithm>
#include <cmath>

namespace laurel {
namespace {

using Wide = __int128;

qint64 dividedHalfEven(Wide numerator, Wide divisor)
{
    const bool isNegative = numerator < 0;
    const Wide size = isNegative ? -numerator : numerator;
    Wide whole = size / divisor;
    const Wide twice = 2 * (size % divisor);
    if (twice > divisor || (twice == divisor && whole % 2 == 1))
        ++whole;
    return static_cast<qint64>(isNegative ? -whole : whole);
}

// The quantile at `quarters` / 4 of sorted values, in quarter units exactly.
qint64 quantile(const std::vector<qint64>& sorted, qint64 quarters)
{
    const qint64 position = (static_cast<qint64>(sorted.size()) - 1) * quarters;
    const auto lower = static_cast<size_t>(position / 4);
    const qint64 part = position % 4;
    const qint64 next = lower + 1 < sorted.size() ? sorted[lower + 1] : sorted[lower];
    return dividedHalfEven(Wide(sorted[lower]) * 4 + Wide(next - sorted[lower]) * part, 4);
}

Money moneyOf(qint64 minor, const Currency& currency)
{
    return Money::fromMinor(minor, currency).value_or(Money::zero(currency));
}

} // namespace

void addSpread(TierFigures& figures, std::vector<qint64> buyers, const Currency& currency)
{
    figures.buyers = static_cast<qint64>(buyers.size());
    Wide sum = 0;
    for (const qint64 minor : buyers)
        sum += minor;
    figures.spend = moneyOf(static_cast<qint64>(sum), currency);
    if (figures.members <= 0)
        return;

    auto& all = buyers;
    all.resize(static_cast<size_t>(std::max(figures.members, figures.buyers)), 0);
    std::ranges::sort(all);
    const auto count = static_cast<qint64>(all.size());
    figures.averageSpend = moneyOf(dividedHalfEven(sum, count), currency);
    figures.lowerQuartile = moneyOf(quantile(all, 1), currency);
    figures.medianSpend = moneyOf(quantile(all, 2), currency);
    figures.upperQuartile = moneyOf(quantile(all, 3), currency);

    const long double mean = static_cast<long double>(sum) / static_cast<long double>(count);
    long double squares = 0;
    for (const qint64 minor : all)
        squares += (static_cast<long double>(minor) - mean) * (static_cast<long double>(minor) - mean);
    if (count > 1)
        figures.standardDeviation
            = moneyOf(std::llroundl(std::sqrt(squares / static_cast<long double>(count - 1))), currency);
}

} // namespace laurel
