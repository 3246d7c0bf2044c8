#pragma once

#include "ui/common/Formats.h"
#include "ui/common/charts/ChartData.h"

namespace laurel::ui {

// Money on its way into a chart and back: charts reckon in doubles, people read amounts.
class MoneyScale
{
public:
    explicit MoneyScale(const Formats& formats) : m_formats(formats) {}

    static double major(const Money& money); // pounds, not pence
    ValueFormat inFull() const; // "£212.40"
    ValueFormat forAxis() const; // "£200", "£1.5k"

private:
    const Formats& m_formats;
};

} // namespace laurel::ui
