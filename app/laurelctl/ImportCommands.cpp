// import members, import events

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "model/services/Desk.h"
#include "model/services/intake/Intake.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

struct ImportFlags
{
    std::string file;
    std::string source = "file";
    std::string format;
    std::string map;
    bool dryRun = false;
};

Result<ImportOptions> optionsFrom(const ImportFlags& flags)
{
    ImportOptions options{.source = QString::fromStdString(flags.source), .dryRun = flags.dryRun};
    if (!flags.format.empty())
        options.format = flags.format == "csv" ? RecordFormat::Csv : RecordFormat::Ndjson;
    if (!flags.map.empty()) {
        QFile file(QString::fromStdString(flags.map));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound,
                        u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
        options.columnMap = file.readAll();
    }
    return options;
}

// Who brings a file in is on record; without a name it is the worker.
Result<void> ask(Console& console, OpenProgram& program, const ImportFlags& flags)
{
    if (flags.dryRun)
        return {};
    const Instant now = program.clock().now();
    const QString name = QFileInfo(QString::fromStdString(flags.file)).fileName();
    return Desk(program).submit({console.ids().next<RequestId>(),
                                 console.as.isEmpty() ? u"worker"_s : console.as, now, now,
                                 ask::ImportFile{name}});
}

QJsonObject jsonOf(const ImportReport& report)
{
    QJsonObject reasons;
    for (const auto& [reason, count] : report.byReason)
        reasons[codeOf(reason)] = json(count);
    QJsonArray faults;
    for (const auto& fault : report.faults)
        faults.append(QJsonObject{{u"line"_s, json(fault.line)},
                                  {u"reason"_s, codeOf(fault.reason)},
                                  {u"detail"_s, fault.detail}});
    return {
        {u"read"_s, json(report.read)},           {u"accepted"_s, json(report.accepted)},
        {u"duplicate"_s, json(report.duplicate)}, {u"quarantined"_s, json(report.quarantined)},
        {u"by_reason"_s, reasons},                {u"faults"_s, faults},
    };
}

void print(const ImportReport& report, bool isDryRun)
{
    Console::print(u"%1 read, %2 accepted, %3 duplicate, %4 quarantined%5"_s.arg(report.read)
                       .arg(report.accepted)
                       .arg(report.duplicate)
                       .arg(report.quarantined)
                       .arg(isDryRun ? u" (dry run: nothing was kept)"_s : QString()));
    for (const auto& fault : report.faults)
        Console::print(u"  line %1: %2"_s.arg(fault.line).arg(fault.detail));
    const auto shown = static_cast<qint64>(report.faults.size());
    if (report.quarantined > shown)
        Console::print(u"  and %1 more: laurelctl quarantine list"_s.arg(report.quarantined - shown));
}

int import(Console& console, bool isMembers, const ImportFlags& flags)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto options = optionsFrom(flags);
    if (!options)
        return report(options.error());
    if (const auto asked = ask(console, **program, flags); !asked)
        return report(asked.error());
    const auto watch = [&](const ImportProgress& progress) {
        console.showProgress(u"Importing"_s, progress.bytesRead, progress.bytesTotal);
        return !isInterrupted();
    };
    Intake intake(**program);
    const QString path = QString::fromStdString(flags.file);
    const auto done = isMembers ? intake.importMembers(path, *options, watch)
                                : intake.importEvents(path, *options, watch);
    console.endProgress();
    if (!done)
        return report(done.error());
    if (console.isJson)
        Console::printJson(jsonOf(*done));
    else
        print(*done, flags.dryRun);
    if (done->stoppedAt) {
        console.tell(u"Stopped after line %1; run it again to go on."_s.arg(*done->stoppedAt));
        return InterruptedExit;
    }
    return done->quarantined > 0 ? SomeQuarantined : Done;
}

} // namespace

void addImportCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* command = app.add_subcommand("import", "members or events from a file")
                        ->require_subcommand(1)
                        ->fallthrough();
    auto flags = std::make_shared<ImportFlags>();
    for (const bool isMembers : {true, false}) {
        auto* what = command->add_subcommand(isMembers ? "members" : "events")->fallthrough();
        what->add_option("file", flags->file, "CSV with a header row, or NDJSON")->required();
        if (!isMembers)
            what->add_option("--source", flags->source, "whose external ids these are");
        what->add_option("--format", flags->format, "csv or ndjson; else by the name")
            ->check(CLI::IsMember({"csv", "ndjson"}));
        what->add_option("--map", flags->map, "JSON file: {\"their column\": \"our column\"}");
        what->add_flag("--dry-run", flags->dryRun, "try everything, keep nothing");
        what->callback([&, flags, isMembers] {
            chosen = [&console, flags, isMembers] { return import(console, isMembers, *flags); };
        });
    }
}

} // namespace laurel::cli
