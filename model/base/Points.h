#pragma once

#include "model/base/Contracts.h"

#include <QMetaType>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace laurel {

// A number of loyalty points; negative in a change that takes points away.
//
// Every value lies within ±limit, so that the sum of two never overflows. Numbers from outside
// (a form, a file, a row) enter through fromCount(); sums over unbounded many go through sum().
// Arithmetic that leaves the bound is a bug and stops the program.
class Points
{
public:
    static constexpr qint64 limit = 1'000'000'000'000;

    constexpr Points() noexcept = default;

    static constexpr std::optional<Points> fromCount(qint64 count) noexcept
    {
        return count >= -limit && count <= limit ? std::optional(Points(count)) : std::nullopt;
    }
    // a + b, or nothing where the sum leaves the bound.
    static constexpr std::optional<Points> sum(Points a, Points b) noexcept
    {
        return fromCount(a.m_count + b.m_count);
    }

    constexpr qint64 count() const noexcept { return m_count; }
    constexpr bool isZero() const noexcept { return m_count == 0; }

    friend constexpr Points operator+(Points a, Points b) { return Points(a.m_count + b.m_count); }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_count - b.m_count); }
    friend constexpr Points operator-(Points p) noexcept { return Points(-p.m_count); }
    Points& operator+=(Points other) { return *this = *this + other; }
    Points& operator-=(Points other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Points, Points) = default;

private:
    explicit constexpr Points(qint64 count) : m_count(count)
    {
        LAUREL_EXPECT(count >= -limit && count <= limit);
    }

    qint64 m_count = 0;
};

inline namespace literals {
consteval Points operator""_pts(unsigned long long count)
{
    return Points::fromCount(static_cast<qint64>(count)).value();
}
} // namespace literals

} // namespace laurel
Q_DECLARE_METATYPE(laurel::Points)
