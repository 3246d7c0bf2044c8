// quarantine list, show, replay, dismiss

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "app/laurelctl/Table.h"
#include "model/services/Desk.h"
#include "model/storage/QuarantineRepository.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

constexpr int listedMost = 100'000;

struct QuarantineFlags
{
    std::string state = "open";
    std::vector<int> numbers;
    std::string reason;
    std::string mended;
};

QJsonObject jsonOf(const QuarantinedRecord& record)
{
    return {
        {u"number"_s, record.number},
        {u"kind"_s, record.kind},
        {u"source"_s, record.source},
        {u"file"_s, record.fileName},
        {u"line"_s, json(record.line)},
        {u"reason"_s, codeOf(record.reason)},
        {u"detail"_s, record.detail},
        {u"state"_s, record.state},
        {u"raw"_s, QString::fromUtf8(record.raw)},
        {u"recorded_at"_s, json(record.recordedAt)},
        {u"resolved_by"_s, record.resolvedBy},
        {u"resolution"_s, record.resolution},
    };
}

int list(Console& console, const QuarantineFlags& flags)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const QString state = flags.state == "all" ? QString() : QString::fromStdString(flags.state);
    const auto records = QuarantineRepository((*program)->db()).list(state, listedMost);
    if (!records)
        return report(records.error());
    Table table;
    table.column(u"#"_s, Table::Side::Right).column(u"kind"_s).column(u"file"_s)
        .column(u"line"_s, Table::Side::Right).column(u"state"_s).column(u"why"_s);
    QJsonArray array;
    for (const auto& record : *records) {
        table.add({QString::number(record.number), record.kind, record.fileName,
                   QString::number(record.line), record.state, record.detail});
        array.append(jsonOf(record));
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(array.isEmpty() ? u"Nothing is in quarantine."_s : table.toText().trimmed());
    return Done;
}

int show(Console& console, const QuarantineFlags& flags)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    QuarantineRepository repository((*program)->db());
    const auto id = repository.findNumber(flags.numbers.front());
    if (!id)
        return report(id.error());
    const auto record = repository.find(*id);
    if (!record)
        return report(record.error());
    if (console.isJson) {
        Console::printJson(jsonOf(*record));
        return Done;
    }
    Console::print(u"%1  %2 from %3, line %4, %5"_s.arg(record->number)
                       .arg(record->kind, record->fileName)
                       .arg(record->line)
                       .arg(record->state));
    Console::print(u"  why      "_s + record->detail);
    if (!record->header.isEmpty())
        Console::print(u"  header   "_s + record->header);
    Console::print(u"  raw      "_s + QString::fromUtf8(record->raw));
    if (record->resolvedAt)
        Console::print(u"  %1 by %2 on %3 %4"_s.arg(record->state, record->resolvedBy,
                                                   record->resolvedAt->toIso(),
                                                   record->resolution));
    return Done;
}

// Each record on its own: one that still cannot be used does not hold back the rest.
int resolve(Console& console, const QuarantineFlags& flags, bool isReplay)
{
    const auto actor = console.actor();
    if (!actor)
        return report(actor.error());
    QByteArray mended;
    if (!flags.mended.empty() && flags.numbers.size() > 1)
        return report({ErrorCode::InvalidInput, u"One mended record replaces one number."_s});
    if (!flags.mended.empty()) {
        QFile file(QString::fromStdString(flags.mended));
        if (!file.open(QIODevice::ReadOnly))
            return report({ErrorCode::NotFound, u"%1 cannot be read."_s.arg(file.fileName())});
        mended = file.readAll();
    }
    const auto program = console.open();
    if (!program)
        return report(program.error());
    QuarantineRepository repository((*program)->db());
    Desk desk(**program);
    int worst = Done;
    for (const int number : flags.numbers) {
        const auto id = repository.findNumber(number);
        if (!id) {
            worst = report(id.error());
            continue;
        }
        const Instant now = (*program)->clock().now();
        const QString reason = QString::fromStdString(flags.reason);
        const RequestBody body = isReplay
            ? RequestBody(ask::ReplayQuarantined{*id, QString::fromUtf8(mended)})
            : RequestBody(ask::DismissQuarantined{*id, reason});
        const auto done
            = desk.submit({console.ids().next<RequestId>(), *actor, now, now, body});
        if (!done)
            worst = report(done.error());
        else
            Console::print(u"%1 is %2."_s.arg(number).arg(isReplay ? u"recorded"_s
                                                                   : u"dismissed"_s));
    }
    return worst;
}

} // namespace

void addQuarantineCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* quarantine = app.add_subcommand("quarantine", "records that could not be used")
                           ->require_subcommand(1)
                           ->fallthrough();
    auto flags = std::make_shared<QuarantineFlags>();
    auto* listCommand = quarantine->add_subcommand("list", "what waits")->fallthrough();
    listCommand->add_option("--state", flags->state, "open, replayed, dismissed or all")
        ->check(CLI::IsMember({"open", "replayed", "dismissed", "all"}));
    listCommand->callback([&, flags] {
        chosen = [&console, flags] { return list(console, *flags); };
    });
    auto* showCommand = quarantine->add_subcommand("show", "one, as it came")->fallthrough();
    showCommand->add_option("number", flags->numbers)->required()->expected(1);
    showCommand->callback([&, flags] {
        chosen = [&console, flags] { return show(console, *flags); };
    });
    auto* replay = quarantine->add_subcommand("replay", "read again and record")->fallthrough();
    replay->add_option("numbers", flags->numbers)->required();
    replay->add_option("--mended", flags->mended, "file with the mended record");
    replay->callback([&, flags] {
        chosen = [&console, flags] { return resolve(console, *flags, true); };
    });
    auto* dismiss = quarantine->add_subcommand("dismiss", "it will not be used")->fallthrough();
    dismiss->add_option("numbers", flags->numbers)->required();
    dismiss->add_option("--reason", flags->reason, "why")->required();
    dismiss->callback([&, flags] {
        chosen = [&console, flags] { return resolve(console, *flags, false); };
    });
}

} // namespace laurel::cli
