#include "tests/journeys/Terminal.h"

#include <QElapsedTimer>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace laurel::test {

void Terminal::start(QProcess& process, const QStringList& command) const
{
    process.start(QStringLiteral(LAURELCTL), QStringList{u"--db"_s, m_database} + command);
    if (!process.waitForStarted())
        qFatal("laurelctl cannot be started");
}

Terminal::Answer Terminal::run(const QStringList& command)
{
    QProcess process;
    return finish(process, command, std::nullopt);
}

Terminal::Answer Terminal::runAndKillAfter(const QStringList& command,
                                           std::chrono::microseconds moment)
{
    QProcess process;
    return finish(process, command, moment);
}

Terminal::Answer Terminal::runOnAFullDisk(const QStringList& command, qint64 fileSizeMax)
{
    QProcess process;
    process.setChildProcessModifier([fileSizeMax] {
        const auto most = static_cast<rlim_t>(fileSizeMax);
        const rlimit limit{most, most};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN); // Writing fails, as it does where no room is left.
    });
    return finish(process, command, std::nullopt);
}

Terminal::Answer Terminal::finish(QProcess& process, const QStringList& command,
                                  std::optional<std::chrono::microseconds> moment)
{
    constexpr int patienceMs = 120'000;
    QElapsedTimer timer;
    timer.start();
    start(process, command);
    Answer answer;
    if (moment) {
        // The kill is the point here: the wait is for its moment, not for something to be ready.
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*moment).count();
        answer.wasKilled = !process.waitForFinished(static_cast<int>(left));
        if (answer.wasKilled)
            process.kill();
    }
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMs))
        qFatal("laurelctl does not come to an end");
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.wasKilled = process.exitStatus() == QProcess::CrashExit;
    answer.output = process.readAllStandardOutput();
    answer.error = QString::fromUtf8(process.readAllStandardError());
    answer.took = std::chrono::milliseconds(timer.elapsed());
    return answer;
}

} // namespace laurel::test
