#pragma once

#include "ui/common/charts/ChartData.h"

#include <QCoreApplication>

namespace laurel::ui {

// A chart in words and in cells.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::ChartText)

public:
    static QString summary(const ChartData& data);
    static QString point(const ChartData& data, int point);
    static QString gap(); // what stands where a value is missing
    // RFC 4180 with a head row; numbers plain, with a point. Text that a spreadsheet would take for
    // a formula is made harmless.
    static QString csv(const ChartData& data);
    // What the table shows, parted by tabs, for the clipboard.
    static QString tabbed(const ChartData& data);
};

} // namespace laurel::ui
