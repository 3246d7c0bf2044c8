#pragma once

namespace laurel::detail {
[[noreturn]] void contractBroken(const char* condition, const char* file, int line);
}

// A programmer's mistake, never bad input. Checked in release builds too: a stopped program loses
// nothing, a wrong balance does.
#define LAUREL_EXPECT(condition)                                                                   \
    ((condition) ? static_cast<void>(0)                                                            \
                 : ::laurel::detail::contractBroken(#condition, __FILE__, __LINE__))
