#pragma once

#include "model/base/Money.h"
#include "model/base/Points.h"

namespace laurel {

// How an exact product becomes whole points; applied once per award.
enum class Rounding { Down, HalfUp, HalfEven, Up }; // Down and Up: toward and away from zero.

// An exact decimal factor, such as 0.10 points for each unit of money. At most nine decimals and
// 999,999.999999999.
class Rate
{
public:
    // Errors: InvalidInput.
    static Result<Rate> parse(const QString& text);

    QString toDecimal() const;
    bool isNegative() const noexcept { return m_numerator < 0; }

    friend bool operator==(const Rate&, const Rate&) = default;

    // amount in major units × rate, rounded once.
    // Errors: Overflow, where the product leaves the bound of Points.
    friend Result<Points> pointsFor(const Money& amount, const Rate& rate, Rounding rounding);
    // The product before rounding, as a decimal without trailing zeros; for explanations.
    friend QString exactPointsFor(const Money& amount, const Rate& rate);

private:
    Rate(qint64 numerator, int decimals) : m_numerator(numerator), m_decimals(decimals) {}

    qint64 m_numerator;
    int m_decimals;
};

Result<Points> pointsFor(const Money& amount, const Rate& rate, Rounding rounding);
QString exactPointsFor(const Money& amount, const Rate& rate);

} // namespace laurel
