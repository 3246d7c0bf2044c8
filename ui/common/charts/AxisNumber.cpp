#include "ui/common/charts/AxisNumber.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::AxisNumber)
};

// Without the zeros that a fixed number of decimals would add.
QString trimmed(double value, const QLocale& locale)
{
    const double hundredths = std::round(value * 100) / 100;
    return locale.toString(hundredths, 'f', QLocale::FloatingPointShortest);
}

} // namespace

ValueFormat axisNumbers(const QLocale& locale)
{
    return [locale](double value) {
        const double size = std::abs(value);
        if (size >= 1e9)
            return Words::tr("%1bn", "thousand millions").arg(trimmed(value / 1e9, locale));
        if (size >= 1e6)
            return Words::tr("%1M", "millions").arg(trimmed(value / 1e6, locale));
        if (size >= 1e3)
            return Words::tr("%1k", "thousands").arg(trimmed(value / 1e3, locale));
        return trimmed(value, locale);
    };
}

} // namespace laurel::ui
