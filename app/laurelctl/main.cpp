// laurelctl: a program in a terminal. docs and TERMINAL: the same requests as the window makes.

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "model/services/ProgramLocation.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    using namespace laurel::cli;
    umask(077); // A program's files are their owner's alone.
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"laurelctl"_s);
    watchInterrupts();

    Console console;
    Action chosen;
    std::string url;
    std::string as;
    CLI::App app("Laurel in a terminal: the same program, the same requests as the window.",
                 "laurelctl");
    app.set_version_flag("--version", std::string("laurelctl " LAUREL_VERSION));
    app.add_option("--db", url, "the program: FILE or sqlite:FILE");
    app.add_option("--as", as, "who acts: a login of the program");
    app.add_flag("--json", console.isJson, "print one JSON value");
    app.add_flag("--quiet", console.isQuiet, "no progress, no remarks");
    app.require_subcommand(1);
    app.fallthrough();
    addProgramCommands(app, console, chosen);
    addImportCommands(app, console, chosen);
    addQuarantineCommands(app, console, chosen);
    addRunCommands(app, console, chosen);
    addMemberCommands(app, console, chosen);
    addTaskCommands(app, console, chosen);
    addReportCommands(app, console, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUse;
    }
    console.url = url.empty() ? laurel::defaultProgramUrl() : QString::fromStdString(url);
    console.as = QString::fromStdString(as);
    return withOutputChecked(chosen());
}
