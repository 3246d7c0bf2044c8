// laurel-worker: does what is due while nobody looks. Requests whose time has come take effect, and
// cycles are closed when they have ended. Sending messages is not its work yet.

#include "model/base/Clock.h"
#include "model/services/Almanac.h"
#include "model/services/Desk.h"
#include "model/services/OpenProgram.h"
#include "model/services/ProgramLocation.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <sys/stat.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel {
namespace {

constexpr auto pause = 1s; // between two looks at what is due

std::atomic<bool> isAsked = false; // to stop

void log(const QString& line)
{
    std::fprintf(stderr, "laurel-worker: %s\n", qPrintable(line));
}

// One round. Errors are logged and tried again in the next: a busy database is no reason to end.
bool work(OpenProgram& program)
{
    const auto applied = Desk(program).applyDue();
    if (!applied)
        log(applied.error().detail);
    else if (*applied > 0)
        log(u"%1 requests took effect"_s.arg(*applied));
    const QDate yesterday = program.calendar().dayOf(program.clock().now()).addDays(-1);
    const auto closed = Almanac(program).closeDue(yesterday, u"worker"_s,
                                                  [](const RunProgress&) { return !isAsked; });
    if (!closed && closed.error().code != ErrorCode::Interrupted)
        log(closed.error().detail);
    else if (closed && !closed->empty())
        log(u"%1 cycles closed"_s.arg(closed->size()));
    return applied && (closed || closed.error().code == ErrorCode::Interrupted);
}

int run(const QString& url, bool isOnce)
{
    constexpr int outOfReach = 4;
    const SystemClock clock;
    IdMaker ids(clock);
    const auto address = DatabaseAddress::fromUrl(url);
    if (!address) {
        log(address.error().detail);
        return outOfReach;
    }
    const auto program = OpenProgram::open(*address, clock, ids);
    if (!program) {
        log(program.error().detail);
        return outOfReach;
    }
    bool isWell = work(**program);
    while (!isOnce && !isAsked) {
        std::this_thread::sleep_for(pause);
        isWell = work(**program);
    }
    return isWell ? 0 : outOfReach;
}

} // namespace
} // namespace laurel

int main(int argc, char* argv[])
{
    umask(077); // What it writes is its owner's alone.
    const QCoreApplication application(argc, argv);
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { laurel::isAsked = true; });
    for (const int signal : {SIGXFSZ, SIGPIPE})
        std::signal(signal, SIG_IGN); // A full disk is an error to report, not an end.

    std::string url;
    bool isOnce = false;
    CLI::App app("Laurel's service: requests and cycles that are due.", "laurel-worker");
    app.set_version_flag("--version", std::string("laurel-worker " LAUREL_VERSION));
    app.add_option("--db", url, "the program: FILE or sqlite:FILE");
    app.add_flag("--once", isOnce, "one round, then end");
    CLI11_PARSE(app, argc, argv);
    return laurel::run(url.empty() ? laurel::defaultProgramUrl() : QString::fromStdString(url),
                       isOnce);
}
