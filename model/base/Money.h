#pragma once

#include "model/base/Currency.h"

#include <QMetaType>

#include <optional>

namespace laurel {

// An amount in whole minor units (pence, cents) of one currency. Within ±limit, so that the sum of
// two never overflows; amounts of two currencies do not mix (a bug, it stops the program).
class Money
{
public:
    static constexpr qint64 limit = 1'000'000'000'000'000;

    static std::optional<Money> fromMinor(qint64 minor, const Currency& currency);
    static Money zero(const Currency& currency) { return {0, currency}; }

    // Reads a decimal in major units: "12", "12.30", "-0.05". No exponent, no grouping, no more
    // decimals than the currency has, but for zeros.
    // Errors: InvalidInput, with the reason.
    static Result<Money> parse(const QString& text, const Currency& currency);

    qint64 minor() const noexcept { return m_minor; }
    const Currency& currency() const noexcept { return m_currency; }
    bool isNegative() const noexcept { return m_minor < 0; }

    // "12.30": plain digits with the currency's decimals, for files and logs. Screens use QLocale.
    QString toDecimal() const;

    friend Money operator+(const Money& a, const Money& b);
    friend Money operator-(const Money& a, const Money& b);
    friend Money operator-(const Money& a) { return {-a.m_minor, a.m_currency}; }
    friend bool operator==(const Money&, const Money&) = default;

private:
    Money(qint64 minor, const Currency& currency);

    qint64 m_minor;
    Currency m_currency;
};

} // namespace laurel
