#include "ui/common/charts/ChartData.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

int ChartData::pointCount() const
{
    size_t count = static_cast<size_t>(categories.size());
    for (const ChartSeries& each : series)
        count = std::max(count, each.values.size());
    return static_cast<int>(count);
}

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries& each) {
        return std::any_of(each.values.begin(), each.values.end(),
                           [](const auto& value) { return value.has_value(); });
    });
}

std::optional<double> ChartData::value(size_t which, int point) const
{
    if (which >= series.size() || point < 0)
        return std::nullopt;
    const auto& values = series[which].values;
    const auto index = static_cast<size_t>(point);
    return index < values.size() ? values[index] : std::nullopt;
}

QString ChartData::category(int point) const
{
    return categories.value(point);
}

QString ChartData::axisLabel(int point) const
{
    return axisLabels.isEmpty() ? categories.value(point) : axisLabels.value(point);
}

QString ChartData::formatted(double value) const
{
    if (valueFormat)
        return valueFormat(value);
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString ChartData::formattedForAxis(double value) const
{
    return axisFormat ? axisFormat(value) : formatted(value);
}

} // namespace laurel::ui
