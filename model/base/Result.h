#pragma once

#include "model/base/Contracts.h"
#include "model/base/Error.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace laurel {

// The error half of a Result on its way up; converts to a Result of any type.
class [[nodiscard]] Failure
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    Error takeError() && { return std::move(m_error); }

private:
    Error m_error;
};

[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}

[[nodiscard]] inline Failure fail(ErrorCode code, QString detail = {})
{
    return Failure(Error{code, std::move(detail)});
}

// A value, or the reason why there is none. The names are those of std::expected, which takes the
// place of this class once the compilers we support have it (C++23).
template <class T>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): `return member;` is the point of the class.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure).takeError()) {}
    // NOLINTEND(google-explicit-constructor)

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T& value() const&
    {
        LAUREL_EXPECT(has_value());
        return std::get<0>(m_state);
    }
    T& value() &
    {
        LAUREL_EXPECT(has_value());
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        LAUREL_EXPECT(has_value());
        return std::get<0>(std::move(m_state));
    }
    const Error& error() const&
    {
        LAUREL_EXPECT(!has_value());
        return std::get<1>(m_state);
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Failure failure) : m_error(std::move(failure).takeError()) {}

    bool has_value() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return has_value(); }
    const Error& error() const
    {
        LAUREL_EXPECT(!has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace laurel

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses.
// Leaves the current function with the error of a failed Result; else declares its value.
#define LAUREL_TRY(declaration, ...)                                                               \
    LAUREL_TRY_IMPL(LAUREL_TRY_NAME(laurelTry, __LINE__), declaration, (__VA_ARGS__))
#define LAUREL_TRY_VOID(...)                                                                       \
    do {                                                                                           \
        if (auto laurelTry = (__VA_ARGS__); !laurelTry)                                            \
            return ::laurel::fail(laurelTry.error());                                              \
    } while (false)

#define LAUREL_TRY_IMPL(temporary, declaration, expression)                                        \
    auto temporary = expression;                                                                   \
    if (!temporary)                                                                                \
        return ::laurel::fail(temporary.error());                                                  \
    declaration = std::move(temporary).value()
#define LAUREL_TRY_NAME(prefix, line) LAUREL_TRY_NAME_IMPL(prefix, line)
#define LAUREL_TRY_NAME_IMPL(prefix, line) prefix##line
// NOLINTEND(bugprone-macro-parentheses)
