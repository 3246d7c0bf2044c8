#pragma once

#include "model/base/Result.h"

#include <array>
#include <compare>

namespace laurel {

// An ISO 4217 currency in use, with its number of decimals (amendment 176 of the ISO 4217 list).
class Currency
{
public:
    // Errors: InvalidInput, for a code that ISO 4217 does not list as money (XXX, XTS and the
    // metals are not).
    static Result<Currency> fromCode(const QString& code);

    QString code() const;
    int decimals() const noexcept { return m_decimals; }

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    Currency(std::array<char, 3> code, int decimals) : m_code(code), m_decimals(decimals) {}

    std::array<char, 3> m_code;
    int m_decimals;
};

} // namespace laurel
