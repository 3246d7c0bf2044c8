#pragma once

#include <functional>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace laurel::test {

// What an act answers (0 to 254) in a process of its own without the rights of root: file permissions
// stop nobody else. -1 where it crashed.
inline int asNobody(const std::function<int()>& act)
{
    constexpr id_t nobody = 65534;
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(255);
        _exit(act());
    }
    int status = 0;
    const bool isDone = child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status);
    return isDone ? WEXITSTATUS(status) : -1;
}

} // namespace laurel::test
