#pragma once

#include <QtGlobal>

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace laurel::test {

// Whether the act breaks a contract: it is tried in a process of its own, which has to be aborted.
inline bool stops(const std::function<void()>& act)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        setrlimit(RLIMIT_CORE, &noCore);
        std::signal(SIGABRT, SIG_DFL); // Qt Test's handler would report a failure.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        act();
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status)
        && WTERMSIG(status) == SIGABRT;
}

} // namespace laurel::test
