#include "ui/health/MoneyScale.h"

#include <cmath>

namespace laurel::ui {

namespace {

Money fromMajor(double major, const Currency& currency)
{
    const double minor = major * std::pow(10.0, currency.decimals());
    return Money::fromMinor(std::llround(minor), currency).value_or(Money::zero(currency));
}

} // namespace

double MoneyScale::major(const Money& money)
{
    return money.toDecimal().toDouble();
}

ValueFormat MoneyScale::inFull() const
{
    return [&formats = m_formats](double value) {
        return formats.money(fromMajor(value, formats.currency()));
    };
}

ValueFormat MoneyScale::forAxis() const
{
    return [&formats = m_formats](double value) {
        const Money money = fromMajor(value, formats.currency());
        if (std::abs(value) >= 10'000)
            return formats.moneyShort(money);
        return value == std::floor(value) ? formats.moneyRounded(money) : formats.money(money);
    };
}

} // namespace laurel::ui
