// task list, show, claim, approve, reject, pick, pack, ship

#include "app/laurelctl/Commands.h"
#include "app/laurelctl/Console.h"
#include "app/laurelctl/Json.h"
#include "app/laurelctl/Table.h"
#include "model/services/Desk.h"
#include "model/services/Queues.h"
#include "model/storage/TaskRepository.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

struct TaskOptions
{
    std::string kind;
    std::string state;
    std::string number;
    std::string text; // note, reason
    std::string carrier;
    std::string tracking;
    int line = 1;
    int count = 1;
};

struct ListedTask
{
    QString number, kind, state, member, about, due;
    TaskId id;
};

Result<std::vector<ListedTask>> tasks(OpenProgram& program)
{
    Queues queues(program);
    std::vector<ListedTask> listed;
    for (const auto which : {ApprovalList::Waiting, ApprovalList::Decided}) {
        LAUREL_TRY(const auto rows, queues.approvals(which));
        for (const auto& row : rows)
            listed.push_back({row.number, u"approval"_s, codeOf(row.state), row.memberNumber,
                              u"%1 to %2"_s.arg(row.from.name, row.to.name), row.due.toIso(),
                              row.id});
    }
    for (const auto queue : {DispatchQueue::ToPick, DispatchQueue::ToPack, DispatchQueue::ToShip,
                             DispatchQueue::Problems, DispatchQueue::Waiting,
                             DispatchQueue::Shipped}) {
        LAUREL_TRY(const auto rows, queues.dispatch(queue));
        for (const auto& row : rows)
            listed.push_back({row.number, u"dispatch"_s, codeOf(row.state), row.memberName,
                              row.lines.empty() ? QString() : row.lines.front().name,
                              row.due ? row.due->toIso() : QString(), row.id});
    }
    return listed;
}

int list(Console& console, const TaskOptions& options)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    const auto all = tasks(**program);
    if (!all)
        return report(all.error());
    const QString kind = QString::fromStdString(options.kind);
    const QString state = QString::fromStdString(options.state);
    if (!kind.isEmpty() && !taskKindFromCode(kind))
        return report({ErrorCode::InvalidInput, u"Kinds are approval and dispatch."_s});
    if (!state.isEmpty() && !taskStateFromCode(state))
        return report({ErrorCode::InvalidInput, u"There is no state \"%1\"."_s.arg(state)});
    Table table;
    table.column(u"number"_s).column(u"state"_s).column(u"member"_s).column(u"about"_s).column(u"due"_s);
    QJsonArray array;
    for (const auto& task : *all) {
        if ((!kind.isEmpty() && task.kind != kind) || (!state.isEmpty() && task.state != state))
            continue;
        table.add({task.number, task.state, task.member, task.about, task.due});
        array.append(QJsonObject{{u"id"_s, json(task.id.value())},
                                 {u"number"_s, task.number},
                                 {u"kind"_s, task.kind},
                                 {u"state"_s, task.state},
                                 {u"member"_s, task.member},
                                 {u"about"_s, task.about},
                                 {u"due"_s, task.due}});
    }
    if (console.isJson)
        Console::printJson(array);
    else
        Console::print(array.isEmpty() ? u"No task."_s : table.toText().trimmed());
    return Done;
}

void print(const ApprovalDetail& detail)
{
    Console::print(u"%1  %2 (%3)  %4 to %5, %6"_s.arg(
        detail.row.number, detail.row.memberName, detail.row.memberNumber, detail.row.from.name,
        detail.row.to.name, codeOf(detail.row.state)));
    Console::print(u"  qualifies    %1 points of %2"_s.arg(detail.qualifying.count())
                       .arg(detail.threshold.count()));
    Console::print(u"  spend        %1 over %2 orders, active in %3 of 12 months"_s.arg(
                       detail.spendInWindow.toDecimal())
                       .arg(detail.ordersTotal)
                       .arg(detail.activeMonths));
    Console::print(u"  returnable   %1; without it %2 points"_s.arg(
                       detail.returnable.toDecimal())
                       .arg(detail.qualifyingWithoutReturnable.count()));
    Console::print(u"  brings       voucher %1, %2"_s.arg(detail.voucherValue.toDecimal(),
                                                         detail.giftName));
    Console::print(u"  costs        %1 a year"_s.arg(detail.row.costPerYear.toDecimal()));
    if (detail.row.decidedAt)
        Console::print(u"  decided      by %1 on %2 %3"_s.arg(detail.row.decidedBy,
                                                            detail.row.decidedAt->toIso(),
                                                            detail.row.decisionReason));
}

void print(const DispatchDetail& detail)
{
    Console::print(u"%1  %2 (%3), %4"_s.arg(detail.row.number, detail.recipient,
                                            detail.memberNumber, codeOf(detail.row.state)));
    Console::print(u"  to           %1, %2 %3, %4"_s.arg(detail.addressLine, detail.postcode,
                                                        detail.row.city, detail.row.country));
    for (const auto& line : detail.row.lines)
        Console::print(u"  line %1       %2 from bin %3: %4 of %5%6"_s.arg(line.line)
                           .arg(line.name, line.bin)
                           .arg(line.picked)
                           .arg(line.wanted)
                           .arg(line.isShort ? u", short"_s : u""_s));
    if (detail.shippedAt)
        Console::print(u"  shipped      %1 %2 on %3"_s.arg(detail.carrier, detail.trackingNumber,
                                                         detail.shippedAt->toIso()));
}

int show(Console& console, const TaskOptions& options)
{
    const auto program = console.open();
    if (!program)
        return report(program.error());
    TaskRepository repository((*program)->db());
    const auto id = repository.findLabel(QString::fromStdString(options.number));
    if (!id)
        return report(id.error());
    const auto task = repository.find(*id);
    if (!task)
        return report(task.error());
    Queues queues(**program);
    QJsonObject object{{u"id"_s, json(id->value())},
                       {u"number"_s, task->label()},
                       {u"kind"_s, codeOf(task->kind)},
                       {u"state"_s, codeOf(task->state)}};
    if (task->kind == TaskKind::Approval) {
        const auto detail = queues.approval(*id);
        if (!detail)
            return report(detail.error());
        object[u"qualifying"_s] = json(detail->qualifying);
        object[u"threshold"_s] = json(detail->threshold);
        object[u"spend"_s] = json(detail->spendInWindow);
        object[u"decided_by"_s] = detail->row.decidedBy;
        object[u"decided_at"_s] = json(detail->row.decidedAt);
        if (!console.isJson)
            print(*detail);
    } else {
        const auto detail = queues.dispatchDetail(*id);
        if (!detail)
            return report(detail.error());
        object[u"tracking_number"_s] = detail->trackingNumber;
        if (!console.isJson)
            print(*detail);
    }
    if (console.isJson)
        Console::printJson(object);
    return Done;
}

using MakeBody = std::function<RequestBody(TaskId, const TaskOptions&)>;

int act(Console& console, const TaskOptions& options, const MakeBody& makeBody)
{
    const auto actor = console.actor();
    if (!actor)
        return report(actor.error());
    const auto program = console.open();
    if (!program)
        return report(program.error());
    Desk desk(**program);
    if (const auto due = desk.applyDue(); !due)
        return report(due.error());
    TaskRepository repository((*program)->db());
    const auto id = repository.findLabel(QString::fromStdString(options.number));
    if (!id)
        return report(id.error());
    const Instant now = (*program)->clock().now();
    const auto done = desk.submit({console.ids().next<RequestId>(), *actor, now, now,
                                   makeBody(*id, options)});
    if (!done)
        return report(done.error());
    const auto task = repository.find(*id);
    if (!task)
        return report(task.error());
    if (console.isJson)
        Console::printJson(QJsonObject{{u"number"_s, task->label()},
                                       {u"state"_s, codeOf(task->state)}});
    else
        Console::print(u"%1 is %2."_s.arg(task->label(), codeOf(task->state)));
    return Done;
}

} // namespace

void addTaskCommands(CLI::App& app, Console& console, Action& chosen)
{
    auto* task = app.add_subcommand("task", "work for people")->require_subcommand(1)->fallthrough();
    auto options = std::make_shared<TaskOptions>();
    auto* listCommand = task->add_subcommand("list", "the queues")->fallthrough();
    listCommand->add_option("--kind", options->kind, "approval or dispatch");
    listCommand->add_option("--state", options->state, "open, approved, ready, shipped, ...");
    listCommand->callback([&, options] {
        chosen = [&console, options] { return list(console, *options); };
    });
    auto* showCommand = task->add_subcommand("show", "one task with its evidence")->fallthrough();
    showCommand->add_option("task", options->number, "A-12, G-7 or an id")->required();
    showCommand->callback([&, options] {
        chosen = [&console, options] { return show(console, *options); };
    });

    const auto add = [&](const char* name, const char* help, MakeBody makeBody) {
        auto* command = task->add_subcommand(name, help)->fallthrough();
        command->add_option("task", options->number, "A-12, G-7 or an id")->required();
        command->callback([&, options, makeBody] {
            chosen = [&console, options, makeBody] { return act(console, *options, makeBody); };
        });
        return command;
    };
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    add("claim", "take it on", [](TaskId id, const auto&) { return ask::ClaimTask{id}; });
    add("approve", "decide: yes", [=](TaskId id, const auto& o) {
        return ask::ApproveTask{id, text(o.text)};
    })->add_option("--note", options->text, "for the audit log");
    add("reject", "decide: no", [=](TaskId id, const auto& o) {
        return ask::RejectTask{id, text(o.text)};
    })->add_option("--reason", options->text, "why")->required();
    auto* pick = add("pick", "confirm items of a line", [](TaskId id, const auto& o) {
        return ask::PickItems{id, o.line, o.count, false};
    });
    pick->add_option("--line", options->line, "number of the line");
    pick->add_option("--count", options->count, "how many");
    add("pack", "all is in the box", [](TaskId id, const auto&) { return ask::PackGift{id}; });
    auto* ship = add("ship", "handed to the carrier", [=](TaskId id, const auto& o) {
        return ask::ShipGift{id, text(o.carrier), text(o.tracking)};
    });
    ship->add_option("--carrier", options->carrier, "who carries it");
    ship->add_option("--tracking", options->tracking, "tracking number")->required();
}

} // namespace laurel::cli
