#pragma once

#include "model/base/Result.h"

#include <QtGlobal>

#include <source_location>

namespace laurel::test {

// The value of a result that a test takes for granted; anything else stops the test program with the
// place and the error's own words.
template <class T>
T must(Result<T> result, std::source_location at = std::source_location::current())
{
    if (!result)
        qFatal("%s:%u: %s (%d)", at.file_name(), at.line(), qPrintable(result.error().detail),
               static_cast<int>(result.error().code));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

// What went wrong, or nothing.
template <class T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
QString sentenceOf(const Result<T>& result)
{
    return result ? QString() : result.error().detail;
}

} // namespace laurel::test
