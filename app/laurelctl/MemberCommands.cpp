// member find, member show, member statement

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "app/laurelctl/Table.h"
#include "model/services/Profiles.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

int find(Console& console, const std::string& text)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto page = Profiles(**program).page({.search = QString::fromStdString(text)});
    if (!page)
        return report(page.error());
    Table table;
    table.column(u"number"_s)
        .column(u"name"_s)
        .column(u"tier"_s)
        .column(u"balance"_s, Table::Side::Right)
        .column(u"e-mail"_s);
    QJsonArray array;
    for (const auto& row : page->rows) {
        table.add({row.number, row.name, row.tier.name, QString::number(row.balance.count()),
                   row.email});
        array.append(QJsonObject{{u"id"_s, json(row.id.value())},
                                 {u"number"_s, row.number},
                                 {u"name"_s, row.name},
                                 {u"tier"_s, row.tier.code},
                                 {u"balance"_s, json(row.balance)}});
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(page->rows.empty() ? u"Nobody was found."_s : table.toText().trimmed());
    return page->rows.empty() ? NotFoundExit : Done;
}

QJsonObject jsonOf(const MemberProfile& profile)
{
    QJsonArray lots;
    for (const auto& lot : profile.lots)
        lots.append(QJsonObject{{u"id"_s, json(lot.id.value())},
                                {u"origin"_s, lot.origin},
                                {u"points"_s, json(lot.points)},
                                {u"remaining"_s, json(lot.remaining)},
                                {u"earned_at"_s, json(lot.earnedAt)},
                                {u"expires_at"_s, json(lot.expiresAt)}});
    QJsonArray vouchers;
    for (const auto& voucher : profile.vouchers)
        vouchers.append(QJsonObject{{u"id"_s, json(voucher.id.value())},
                                    {u"state"_s, codeOf(voucher.state)},
                                    {u"value"_s, json(voucher.value)},
                                    {u"tier"_s, voucher.tier.code},
                                    {u"last_four"_s, voucher.lastFour},
                                    {u"expires_at"_s, json(voucher.expiresAt)}});
    QJsonArray tasks;
    for (const auto& task : profile.tasks)
        tasks.append(QJsonObject{{u"id"_s, json(task.id.value())},
                                 {u"number"_s, task.number},
                                 {u"kind"_s, codeOf(task.kind)},
                                 {u"state"_s, codeOf(task.state)}});
    return {
        {u"id"_s, json(profile.head.id.value())},
        {u"external_id"_s, profile.externalId},
        {u"number"_s, profile.head.number},
        {u"name"_s, profile.head.name},
        {u"email"_s, profile.head.email},
        {u"status"_s, codeOf(profile.head.status)},
        {u"tier"_s, profile.head.tier.code},
        {u"tier_since"_s, json(profile.tierSince)},
        {u"tier_until"_s, json(profile.tierUntil)},
        {u"balance"_s,
         QJsonObject{{u"active"_s, json(profile.head.balance + profile.deficit)},
                     {u"pending"_s, json(profile.pending)},
                     {u"held"_s, json(profile.held)},
                     {u"deficit"_s, json(profile.deficit)},
                     {u"lifetime_earned"_s, json(profile.lifetimeEarned)}}},
        {u"spend_12_months"_s, json(profile.spend12Months)},
        {u"qualifying"_s, json(profile.progress.qualifying)},
        {u"lots"_s, lots},
        {u"vouchers"_s, vouchers},
        {u"tasks"_s, tasks},
    };
}

void print(const MemberProfile& profile, const Calendar& calendar)
{
    const auto day = [&](Instant at) { return calendar.dayOf(at).toString(Qt::ISODate); };
    Console::print(u"%1  %2  %3"_s.arg(profile.head.number, profile.head.name,
                                       profile.head.tier.name));
    Console::print(u"  external id  %1"_s.arg(profile.externalId));
    Console::print(u"  balance      %1 points"_s.arg(profile.head.balance.count()));
    Console::print(u"  earned       %1 in all, %2 qualify"_s.arg(profile.lifetimeEarned.count())
                       .arg(profile.progress.qualifying.count()));
    Console::print(u"  spend        %1 in 12 months"_s.arg(profile.spend12Months.toDecimal()));
    Console::print(u"  tier since   %1"_s.arg(day(profile.tierSince)));
    for (const auto& lot : profile.lots)
        if (!lot.remaining.isZero())
            Console::print(u"  lot          %1 of %2 from %3, expires %4"_s.arg(
                                   lot.remaining.count()).arg(lot.points.count())
                               .arg(lot.origin, lot.expiresAt ? day(*lot.expiresAt) : u"never"_s));
    for (const auto& voucher : profile.vouchers)
        Console::print(u"  voucher      %1, %2, until %3"_s.arg(voucher.value.toDecimal(),
                                                              codeOf(voucher.state),
                                                              day(voucher.expiresAt)));
    for (const auto& task : profile.tasks)
        Console::print(u"  task         %1 %2, %3"_s.arg(task.number, codeOf(task.kind),
                                                        codeOf(task.state)));
}

int show(Console& console, const std::string& key)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    Profiles profiles(**program);
    const auto id = profiles.find(QString::fromStdString(key));
    if (!id)
        return report(id.error());
    const auto profile = profiles.of(*id);
    if (!profile)
        return report(profile.error());
    if (console.isJson)
        Console::printJson(jsonOf(*profile));
    else
        print(*profile, (*program)->calendar());
    return Done;
}

int statement(Console& console, const std::string& key, const std::string& asOf)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    std::optional<Instant> until;
    if (!asOf.empty()) {
        const auto at = Instant::parse(QString::fromStdString(asOf), (*program)->calendar().zone());
        if (!at)
            return report(at.error());
        until = *at;
    }
    Profiles profiles(**program);
    const auto id = profiles.find(QString::fromStdString(key));
    if (!id)
        return report(id.error());
    const auto lines = profiles.statement(*id, until);
    if (!lines)
        return report(lines.error());
    Table table;
    table.column(u"#"_s, Table::Side::Right)
        .column(u"when"_s)
        .column(u"kind"_s)
        .column(u"from"_s)
        .column(u"points"_s, Table::Side::Right)
        .column(u"balance"_s, Table::Side::Right)
        .column(u"expires"_s);
    QJsonArray array;
    for (const auto& line : *lines) {
        table.add({QString::number(line.sequence), line.occurredAt.toIso(), line.kind, line.cause,
                   QString::number(line.change.count()),
                   QString::number(line.balanceAfter.count()),
                   line.expiresAt ? line.expiresAt->toIso() : QString()});
        array.append(QJsonObject{{u"sequence"_s, json(line.sequence)},
                                 {u"occurred_at"_s, json(line.occurredAt)},
                                 {u"kind"_s, line.kind},
                                 {u"cause"_s, line.cause},
                                 {u"points"_s, json(line.change)},
                                 {u"balance"_s, json(line.balanceAfter)},
                                 {u"expires_at"_s, json(line.expiresAt)}});
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(table.toText().trimmed());
    return Done;
}

} // namespace

void addMemberCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* member = app.add_subcommand("member", "who they are and what they have")
                       ->require_subcommand(1)
                       ->fallthrough();
    auto key = std::make_shared<std::string>();
    auto asOf = std::make_shared<std::string>();
    auto* findCommand = member->add_subcommand("find", "by name, e-mail, phone or card")->fallthrough();
    findCommand->add_option("text", *key)->required();
    findCommand->callback([&, key] { chosen = [&console, key] { return find(console, *key); }; });
    auto* showCommand = member->add_subcommand("show", "the profile")->fallthrough();
    showCommand->add_option("id", *key, "card number, external id or internal id")->required();
    showCommand->callback([&, key] { chosen = [&console, key] { return show(console, *key); }; });
    auto* lines = member->add_subcommand("statement", "every posting")->fallthrough();
    lines->add_option("id", *key, "card number, external id or internal id")->required();
    lines->add_option("--as-of", *asOf, "up to this time");
    lines->callback([&, key, asOf] {
        chosen = [&console, key, asOf] { return statement(console, *key, *asOf); };
    });
}

} // namespace laurel::cli
