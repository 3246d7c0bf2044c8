#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace laurel::cli {

class Console;

// What the chosen command does; answers with its exit code.
using Action = std::function<int()>;

// Each adds the commands of its room to the command line and sets `chosen` where one of them is
// asked for.
void addProgramCommands(CLI::App& app, Console& console, Action& chosen); // db, demo, verify
void addImportCommands(CLI::App& app, Console& console, Action& chosen); // import
void addQuarantineCommands(CLI::App& app, Console& console, Action& chosen); // quarantine
void addRunCommands(CLI::App& app, Console& console, Action& chosen); // run
void addMemberCommands(CLI::App& app, Console& console, Action& chosen); // member
void addTaskCommands(CLI::App& app, Console& console, Action& chosen); // task
void addReportCommands(CLI::App& app, Console& console, Action& chosen); // outbox, report

} // namespace laurel::cli
