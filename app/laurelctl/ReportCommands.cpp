// outbox list · report health, report roi

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "app/laurelctl/Table.h"
#include "model/services/ReportHtml.h"
#include "model/services/Reporter.h"
#include "model/storage/OutboxRepository.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

struct ReportOptions
{
    int cycle = 0;
    std::string format = "html";
    std::string output;
    std::string state;
};

int listOutbox(Console& console, const ReportOptions& options)
{
    constexpr int most = 1'000'000;
    static const QStringList states{u""_s,     u"held"_s,   u"waiting"_s,
                                    u"sent"_s, u"failed"_s, u"cancelled"_s};
    if (!states.contains(QString::fromStdString(options.state)))
        return report({ErrorCode::InvalidInput,
                       u"States are held, waiting, sent, failed and cancelled."_s});
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto messages
        = OutboxRepository((*program)->db()).list(QString::fromStdString(options.state), most);
    if (!messages)
        return report(messages.error());
    Table table;
    table.column(u"created"_s).column(u"channel"_s).column(u"topic"_s).column(u"member"_s)
        .column(u"name"_s).column(u"state"_s);
    QJsonArray array;
    for (const auto& message : *messages) {
        table.add({message.created.toIso(), message.channel, message.topic, message.memberNumber,
                   message.memberName, message.state});
        array.append(QJsonObject{{u"created_at"_s, json(message.created)},
                                 {u"channel"_s, message.channel},
                                 {u"topic"_s, message.topic},
                                 {u"member"_s, message.memberNumber},
                                 {u"state"_s, message.state},
                                 {u"variables"_s, message.variables}});
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(array.isEmpty() ? u"No message."_s : table.toText().trimmed());
    return Done;
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // Whole or not at all.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || file.error() != QFileDevice::NoError || !file.commit())
        return fail(ErrorCode::FileFailed,
                    u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

int issue(Console& console, const QString& kind, const ReportOptions& options)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto document = Reporter(**program).issued(kind, options.cycle);
    if (!document)
        return report(document.error());
    const bool isHtml = options.format == "html" && !console.isJson;
    QByteArray bytes = QJsonDocument(*document).toJson();
    if (isHtml)
        bytes = kind == u"health"_s ? healthHtml(*document) : roiHtml(*document);
    if (options.output.empty()) {
        Console::print(QString::fromUtf8(bytes).trimmed());
        return Done;
    }
    const QString path = QString::fromStdString(options.output);
    if (const auto saved = save(path, bytes); !saved)
        return report(saved.error());
    Console::print(u"Wrote %1."_s.arg(path));
    return Done;
}

} // namespace

void addReportCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto options = std::make_shared<ReportOptions>();
    auto* outbox = app.add_subcommand("outbox", "messages")->require_subcommand(1)->fallthrough();
    auto* listCommand = outbox->add_subcommand("list", "what waits, oldest first")->fallthrough();
    listCommand->add_option("--state", options->state, "held, waiting, sent, failed, cancelled");
    listCommand->callback([&, options] {
        chosen = [&console, options] { return listOutbox(console, *options); };
    });

    auto* reports = app.add_subcommand("report", "reports as they were issued")
                        ->require_subcommand(1)
                        ->fallthrough();
    for (const char* kind : {"health", "roi"}) {
        auto* command = reports->add_subcommand(kind, "of a closed cycle")->fallthrough();
        command->add_option("--cycle", options->cycle, "its number")->required();
        command->add_option("--format", options->format, "html or json")
            ->check(CLI::IsMember({"html", "json"}));
        command->add_option("-o,--output", options->output, "file; else standard output");
        command->callback([&, options, kind] {
            chosen = [&console, options, kind] {
                return issue(console, QString::fromLatin1(kind), *options);
            };
        });
    }
}

} // namespace laurel::cli
