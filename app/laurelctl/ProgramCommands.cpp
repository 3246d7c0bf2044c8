// db create, db info, db upgrade · demo create · verify

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "model/services/Auditor.h"
#include "model/services/DemoMaker.h"
#include "model/services/ProgramLocation.h"
#include "model/services/ProgramMaker.h"
#include "model/services/Queues.h"
#include "model/storage/Migrator.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

struct CreateOptions
{
    std::string name = "Loyalty program";
    std::string zone = "Europe/London";
    std::string currency = "GBP";
    std::string start;
    std::string policy;
    std::string admin = "admin";
};

// The default place is made where it is missing; a folder that somebody named has to be there.
void makeFolder(const DatabaseAddress& address)
{
    if (address.dialect == Dialect::Sqlite)
        QDir().mkpath(QFileInfo(address.database).absolutePath());
}

Result<NewProgram> programFrom(const CreateOptions& options)
{
    LAUREL_TRY(const auto currency, Currency::fromCode(QString::fromStdString(options.currency)));
    const QDate start = options.start.empty()
        ? QDate::currentDate()
        : QDate::fromString(QString::fromStdString(options.start), Qt::ISODate);
    if (!start.isValid() || start.year() < 1970 || start.year() > 2199)
        return fail(ErrorCode::InvalidInput, u"Write the start as YYYY-MM-DD, from 1970 to 2199."_s);
    QByteArray policy = starterPolicy();
    if (!options.policy.empty()) {
        QFile file(QString::fromStdString(options.policy));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, u"%1 cannot be read: %2."_s.arg(file.fileName(),
                                                                            file.errorString()));
        policy = file.readAll();
    }
    const bool isStarter = options.policy.empty();
    const QString admin = QString::fromStdString(options.admin);
    return NewProgram{.facts = {.name = QString::fromStdString(options.name),
                                .zone = QString::fromStdString(options.zone),
                                .currency = currency,
                                .start = start},
                      .policy = policy,
                      .gifts = isStarter ? starterGifts(currency) : std::vector<Gift>(),
                      .people = {{admin, admin, Role::Admin, true},
                                 {u"manager"_s, u"Loyalty manager"_s, Role::Manager, true}}};
}

int create(Console& console, const CreateOptions& options)
{
    const auto address = console.address();
    if (!address)
        return report(address.error());
    const auto program = programFrom(options);
    if (!program)
        return report(program.error());
    if (*address == *DatabaseAddress::fromUrl(defaultProgramUrl()))
        makeFolder(*address);
    const auto made = createProgram(*address, *program, console.clock());
    if (!made)
        return report(made.error());
    if (console.isJson)
        Console::printJson(QJsonObject{{u"created"_s, address->toText()}});
    else
        Console::print(u"Made %1."_s.arg(address->toText()));
    return Done;
}

int upgrade(Console& console)
{
    const auto address = console.address();
    if (!address)
        return report(address.error());
    auto connection = Connection::open(*address);
    if (!connection)
        return report(connection.error());
    if (const auto usable = checkSchema(**connection);
        !usable && usable.error().code != ErrorCode::SchemaTooOld)
        return report(usable.error());
    const auto applied = migrate(**connection);
    if (!applied)
        return report(applied.error());
    Console::print(*applied == 0 ? u"The program is up to date."_s
                                 : u"%1 steps applied."_s.arg(*applied));
    return Done;
}

QJsonObject jsonOf(const ProgramOverview& info)
{
    QJsonArray people;
    for (const auto& person : info.people)
        people.append(QJsonObject{{u"login"_s, person.login},
                                  {u"name"_s, person.name},
                                  {u"role"_s, codeOf(person.role)}});
    return {
        {u"name"_s, info.name},
        {u"zone"_s, info.zone},
        {u"currency"_s, info.currency.code()},
        {u"start"_s, info.start.toString(Qt::ISODate)},
        {u"demo"_s, info.isDemo},
        {u"database"_s, info.databaseKind},
        {u"location"_s, info.location},
        {u"members"_s, json(info.members)},
        {u"events"_s, json(info.events)},
        {u"postings"_s, json(info.postings)},
        {u"quarantined"_s, json(info.quarantined)},
        {u"approvals_waiting"_s, info.approvalsWaiting},
        {u"policy_version"_s, info.policyVersion},
        {u"open_cycle"_s, info.due.open},
        {u"cycles_due"_s, info.due.dueNow},
        {u"people"_s, people},
    };
}

int info(Console& console)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto overview = Queues(**program).overview();
    if (!overview)
        return report(overview.error());
    if (console.isJson) {
        Console::printJson(jsonOf(*overview));
        return Done;
    }
    Console::print(u"%1%2"_s.arg(overview->name, overview->isDemo ? u" (demo)"_s : u""_s));
    Console::print(u"  at          %1, %2"_s.arg(overview->location, overview->databaseKind));
    Console::print(u"  zone        %1, %2, since %3"_s.arg(
        overview->zone, overview->currency.code(), overview->start.toString(Qt::ISODate)));
    Console::print(u"  members     %1"_s.arg(overview->members));
    Console::print(u"  events      %1, %2 in quarantine"_s.arg(overview->events)
                       .arg(overview->quarantined));
    Console::print(u"  postings    %1"_s.arg(overview->postings));
    Console::print(u"  policy      version %1"_s.arg(overview->policyVersion));
    Console::print(u"  cycles      %1 is open, %2 due"_s.arg(overview->due.open)
                       .arg(overview->due.dueNow));
    Console::print(u"  approvals   %1 waiting"_s.arg(overview->approvalsWaiting));
    for (const auto& person : overview->people)
        Console::print(u"  %1 %2 (%3)"_s.arg(person.login.leftJustified(11), person.name,
                                             codeOf(person.role)));
    return Done;
}

int createDemoProgram(Console& console)
{
    const auto address = console.address();
    if (!address)
        return report(address.error());
    if (*address == *DatabaseAddress::fromUrl(defaultProgramUrl()))
        makeFolder(*address);
    const auto counts = createDemo(*address, console.clock(), console.ids(),
                                   [&](qint64 done, qint64 total) {
                                       console.showProgress(u"Making the demo"_s, done, total);
                                   });
    console.endProgress();
    if (!counts)
        return report(counts.error());
    if (console.isJson)
        Console::printJson(QJsonObject{{u"created"_s, address->toText()},
                                       {u"members"_s, json(counts->members)},
                                       {u"events"_s, json(counts->events)}});
    else
        Console::print(u"Made the demo at %1: %2 members, %3 baskets."_s.arg(address->toText())
                           .arg(counts->members)
                           .arg(counts->events));
    return Done;
}

int verify(Console& console)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto found = Auditor(**program).verify();
    if (!found)
        return report(found.error());
    if (console.isJson)
        Console::printJson(
            QJsonObject{{u"members"_s, json(found->members)},
                        {u"postings"_s, json(found->postings)},
                        {u"lots"_s, json(found->lots)},
                        {u"differences"_s, json(found->differences)},
                        {u"first"_s, QJsonArray::fromStringList(found->firstDifferences)},
                        {u"digest"_s, found->digest}});
    else {
        Console::print(u"%1 members, %2 postings, %3 lots"_s.arg(found->members)
                           .arg(found->postings)
                           .arg(found->lots));
        for (const auto& difference : found->firstDifferences)
            Console::print(u"  differs: "_s + difference);
        Console::print(found->isClean() ? u"The books are whole."_s
                                        : u"%1 differences."_s.arg(found->differences));
        Console::print(u"digest "_s + found->digest);
    }
    return found->isClean() ? Done : DifferenceFound;
}

} // namespace

void addProgramCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* db = app.add_subcommand("db", "a program's database")->require_subcommand(1)->fallthrough();
    auto options = std::make_shared<CreateOptions>();
    auto* createCommand = db->add_subcommand("create", "make a new program")->fallthrough();
    createCommand->add_option("--name", options->name, "what the program is called");
    createCommand->add_option("--zone", options->zone, "IANA time zone");
    createCommand->add_option("--currency", options->currency, "ISO 4217 code");
    createCommand->add_option("--start", options->start, "first day, YYYY-MM-DD");
    createCommand->add_option("--policy", options->policy, "policy document (JSON)");
    createCommand->add_option("--admin", options->admin, "login of the first administrator");
    createCommand->callback([&, options] {
        chosen = [&console, options] { return create(console, *options); };
    });
    db->add_subcommand("info", "what is in it")->fallthrough()->callback([&] {
        chosen = [&console] { return info(console); };
    });
    db->add_subcommand("upgrade", "bring it up to this Laurel")->fallthrough()->callback([&] {
        chosen = [&console] { return upgrade(console); };
    });
    auto* demo = app.add_subcommand("demo", "a program to look at")->require_subcommand(1)->fallthrough();
    demo->add_subcommand("create", "real baskets under invented names")->fallthrough()->callback([&] {
        chosen = [&console] { return createDemoProgram(console); };
    });
    app.add_subcommand("verify", "rebuild the books and compare")->fallthrough()->callback([&] {
        chosen = [&console] { return verify(console); };
    });
}

} // namespace laurel::cli
