// run cycle, run list, run show

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "app/laurelctl/StepText.h"
#include "app/laurelctl/Table.h"
#include "model/services/Almanac.h"
#include "model/services/Desk.h"
#include "model/storage/RunRepository.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

QJsonObject jsonOf(const RunDetail& run)
{
    QJsonArray steps;
    for (const auto& step : run.steps) {
        QJsonObject object = step.detail;
        object[u"step"_s] = static_cast<int>(step.step);
        object[u"name"_s] = nameOf(step.step);
        object[u"count"_s] = json(step.count);
        object[u"took_us"_s] = json(static_cast<qint64>(step.took.count()));
        steps.append(object);
    }
    return {
        {u"cycle"_s, run.row.cycle},
        {u"start"_s, json(run.row.period.start)},
        {u"end"_s, json(run.row.period.end)},
        {u"state"_s, codeOf(run.row.state)},
        {u"policy_version"_s, run.row.policyVersion},
        {u"members"_s, json(run.membersTotal)},
        {u"steps"_s, steps},
    };
}

void print(const RunDetail& run, const OpenProgram& program)
{
    const Calendar& calendar = program.calendar();
    Console::print(u"Cycle %1, %2 to %3: %4"_s.arg(run.row.cycle)
                       .arg(calendar.dayOf(run.row.period.start).toString(Qt::ISODate),
                            calendar.dayOf(run.row.period.end - Duration(1)).toString(Qt::ISODate),
                            codeOf(run.row.state)));
    Table table;
    table.column(u"#"_s, Table::Side::Right)
        .column(u"step"_s)
        .column(u"count"_s, Table::Side::Right)
        .column(u"made"_s);
    for (const auto& step : run.steps)
        table.add({QString::number(static_cast<int>(step.step)), nameOf(step.step),
                   QString::number(step.count), stepText(step, program)});
    Console::print(table.toText());
}

// The request is permitted and put on record first; without a person the worker asks.
Result<void> ask(Console& console, OpenProgram& program, QDate asOf)
{
    const Instant now = program.clock().now();
    return Desk(program).submit({console.ids().next<RequestId>(), console.as.isEmpty() ? u"worker"_s : console.as, now, now,
                                 ask::CloseCycles{asOf}});
}

int closeCycles(Console& console, const std::string& day)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const QDate asOf = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!asOf.isValid() || day.size() != 10)
        return report({ErrorCode::InvalidInput, u"Write the day as YYYY-MM-DD."_s});
    if (const auto asked = ask(console, **program, asOf); !asked)
        return report(asked.error());
    Almanac almanac(**program);
    const auto closed = almanac.closeDue(
        asOf, console.as.isEmpty() ? u"worker"_s : console.as, [&](const RunProgress& progress) {
            console.showProgress(u"Cycle %1"_s.arg(progress.run.row.cycle),
                                 progress.run.membersDone, progress.run.membersTotal);
            return !isInterrupted();
        });
    console.endProgress();
    if (!closed)
        return report(closed.error());
    if (console.isJson) {
        QJsonArray cycles;
        for (const auto& run : *closed)
            cycles.append(jsonOf(run));
        Console::printJson(cycles);
        return Done;
    }
    for (const auto& run : *closed)
        print(run, **program);
    const auto due = almanac.due(asOf);
    if (!due)
        return report(due.error());
    Console::print(u"%1 cycles closed. Cycle %2 is open until %3."_s.arg(closed->size())
                       .arg(due->open)
                       .arg((*program)->calendar().dayOf(due->openPeriod.end - Duration(1))
                                .toString(Qt::ISODate)));
    return Done;
}

int list(Console& console)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto runs = RunRepository((*program)->db()).list();
    if (!runs)
        return report(runs.error());
    Table table;
    table.column(u"cycle"_s, Table::Side::Right)
        .column(u"from"_s)
        .column(u"to"_s)
        .column(u"state"_s)
        .column(u"members"_s, Table::Side::Right);
    QJsonArray array;
    for (const auto& run : *runs) {
        const Calendar& calendar = (*program)->calendar();
        table.add({QString::number(run.row.cycle),
                   calendar.dayOf(run.row.period.start).toString(Qt::ISODate),
                   calendar.dayOf(run.row.period.end - Duration(1)).toString(Qt::ISODate),
                   codeOf(run.row.state), QString::number(run.membersDone)});
        array.append(QJsonObject{{u"cycle"_s, run.row.cycle},
                                 {u"start"_s, json(run.row.period.start)},
                                 {u"end"_s, json(run.row.period.end)},
                                 {u"state"_s, codeOf(run.row.state)},
                                 {u"members"_s, json(run.membersDone)}});
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(table.toText().trimmed());
    return Done;
}

int show(Console& console, int cycle)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    RunRepository runs((*program)->db());
    const auto run = runs.findCycle(cycle);
    if (!run)
        return report(run.error());
    if (!*run)
        return report({ErrorCode::NotFound, u"Cycle %1 has not been run."_s.arg(cycle)});
    const auto steps = runs.steps((*run)->row.id);
    if (!steps)
        return report(steps.error());
    const RunDetail detail{(*run)->row, *steps, (*run)->membersDone, (*run)->membersTotal};
    if (console.isJson)
        Console::printJson(jsonOf(detail));
    else
        print(detail, **program);
    return Done;
}

} // namespace

void addRunCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* run = app.add_subcommand("run", "cycles of the program")->require_subcommand(1)->fallthrough();
    auto day = std::make_shared<std::string>();
    auto* cycle = run->add_subcommand("cycle", "close every cycle that is due")->fallthrough();
    cycle->add_option("--as-of", *day, "a day, YYYY-MM-DD")->required();
    cycle->callback([&, day] { chosen = [&console, day] { return closeCycles(console, *day); }; });
    run->add_subcommand("list", "cycles that were run")->fallthrough()->callback([&] {
        chosen = [&console] { return list(console); };
    });
    auto number = std::make_shared<int>(0);
    auto* showCommand = run->add_subcommand("show", "the fifteen steps of one")->fallthrough();
    showCommand->add_option("cycle", *number, "its number")->required();
    showCommand->callback([&, number] {
        chosen = [&console, number] { return show(console, *number); };
    });
}

} // namespace laurel::cli
