#pragma once

#include "ui/common/charts/ChartData.h"

#include <QLocale>

namespace laurel::ui {

// Numbers for an axis, as short as they can be without lying: "0", "750", "2.5k", "40M".
ValueFormat axisNumbers(const QLocale& locale);

} // namespace laurel::ui
