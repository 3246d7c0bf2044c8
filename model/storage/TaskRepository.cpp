#include "model/storage/TaskRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

TaskRecord taskFromRow(Row& row)
{
    TaskRecord task{.member = row.id<MemberId>(), .id = row.id<TaskId>()};
    task.kind = row.code<TaskKind>(taskKindFromCode);
    task.number = row.smallInteger();
    task.state = row.code<TaskState>(taskStateFromCode);
    task.created = row.instant();
    task.due = row.optionalInstant();
    task.claimedBy = row.text();
    task.requestedBy = row.text();
    task.cycle = row.smallInteger();
    task.policyVersion = row.smallInteger();
    task.tierFrom = row.text();
    task.tierTo = row.text();
    task.qualifying = row.points();
    task.threshold = row.points();
    task.costMinor = row.integer();
    task.waitsFor = row.optionalId<TaskId>();
    return task;
}

} // namespace

QString TaskRecord::label() const
{
    return (kind == TaskKind::Approval ? u"A-%1"_s : u"G-%1"_s).arg(number);
}

Result<void> TaskRepository::add(const TaskRecord& task)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/add"_s));
    return query.bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .bind(u":kind"_s, codeOf(task.kind))
        .bind(u":number"_s, task.number)
        .bind(u":state"_s, codeOf(task.state))
        .bind(u":created"_s, task.created)
        .bind(u":due"_s, task.due)
        .bind(u":requested_by"_s, task.requestedBy)
        .bind(u":cycle"_s, task.cycle)
        .bind(u":policy_version"_s, task.policyVersion)
        .bind(u":tier_from"_s, task.tierFrom)
        .bind(u":tier_to"_s, task.tierTo)
        .bind(u":qualifying"_s, task.qualifying)
        .bind(u":threshold"_s, task.threshold)
        .bind(u":cost"_s, task.costMinor)
        .bind(u":waits_for"_s, task.waitsFor)
        .run();
}

Result<TaskRecord> TaskRepository::find(TaskId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/find"_s));
    auto task = query.bind(u":task"_s, id).one(taskFromRow);
    if (!task && task.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, u"There is no task %1."_s.arg(id.value()));
    return task;
}

Result<TaskId> TaskRepository::findLabel(const QString& label)
{
    const auto unknown = fail(ErrorCode::NotFound, u"There is no task %1."_s.arg(label.left(60)));
    const bool isApproval = label.startsWith(u"A-"_s, Qt::CaseInsensitive);
    const bool isDispatch = label.startsWith(u"G-"_s, Qt::CaseInsensitive);
    bool isNumber = false;
    const qint64 number = (isApproval || isDispatch ? label.mid(2) : label).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return unknown;
    if (!isApproval && !isDispatch) {
        LAUREL_TRY(const auto task, find(TaskId(number)));
        return task.id;
    }
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/find_number"_s));
    LAUREL_TRY(const auto id,
               query.bind(u":kind"_s, codeOf(isApproval ? TaskKind::Approval : TaskKind::Dispatch))
                   .bind(u":number"_s, number)
                   .optional([](Row& row) { return row.id<TaskId>(); }));
    if (!id)
        return unknown;
    return *id;
}

Result<std::vector<TaskRecord>> TaskRepository::giftsWaitingFor(const TaskRecord& approval)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/waiting_for"_s));
    return query.bind(u":member"_s, approval.member)
        .bind(u":task"_s, approval.id)
        .all(taskFromRow);
}

Result<void> TaskRepository::setState(const TaskRecord& task, TaskState state,
                                      std::optional<Instant> due)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/set_state"_s));
    return query.bind(u":state"_s, codeOf(state))
        .bind(u":due"_s, due)
        .bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .run();
}

Result<bool> TaskRepository::claim(const TaskRecord& task, const QString& actor)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/claim"_s));
    LAUREL_TRY(const qint64 changed, query.bind(u":actor"_s, actor)
                                         .bind(u":member"_s, task.member)
                                         .bind(u":task"_s, task.id)
                                         .change());
    return changed == 1;
}

Result<void> TaskRepository::addDecision(const TaskRecord& task, bool approved,
                                         const QString& actor, const QString& reason,
                                         RequestId request, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/add_decision"_s));
    return query.bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .bind(u":outcome"_s, approved ? u"approved"_s : u"rejected"_s)
        .bind(u":decided_by"_s, actor)
        .bind(u":requested_by"_s, task.requestedBy)
        .bind(u":decided"_s, now)
        .bind(u":reason"_s, reason)
        .bind(u":request"_s, request)
        .run();
}

Result<std::optional<StoredDecision>> TaskRepository::decision(const TaskRecord& task)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/find_decision"_s));
    return query.bind(u":member"_s, task.member).bind(u":task"_s, task.id).optional([](Row& row) {
        StoredDecision decision;
        decision.approved = row.text() == u"approved"_s;
        decision.by = row.text();
        decision.at = row.instant();
        return decision;
    });
}

Result<void> TaskRepository::addLine(const TaskRecord& task, int line, const QString& sku,
                                     int wanted, bool isShort)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/add_line"_s));
    return query.bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .bind(u":line"_s, line)
        .bind(u":sku"_s, sku)
        .bind(u":wanted"_s, wanted)
        .bind(u":is_short"_s, isShort)
        .run();
}

Result<std::vector<DispatchLine>> TaskRepository::lines(MemberId member, TaskId task)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/lines"_s));
    return query.bind(u":member"_s, member).bind(u":task"_s, task).all([](Row& row) {
        DispatchLine line;
        line.line = row.smallInteger();
        line.sku = row.text();
        line.name = row.text();
        line.barcode = row.text();
        line.bin = row.text();
        line.wanted = row.smallInteger();
        line.picked = row.smallInteger();
        line.inBin = row.smallInteger();
        line.isShort = row.flag();
        return line;
    });
}

Result<bool> TaskRepository::pick(const TaskRecord& task, int line, int count)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/pick"_s));
    LAUREL_TRY(const qint64 changed, query.bind(u":count"_s, count)
                                         .bind(u":member"_s, task.member)
                                         .bind(u":task"_s, task.id)
                                         .bind(u":line"_s, line)
                                         .change());
    return changed == 1;
}

Result<void> TaskRepository::markShort(const TaskRecord& task, int line, bool isShort)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/mark_short"_s));
    return query.bind(u":is_short"_s, isShort)
        .bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .bind(u":line"_s, line)
        .run();
}

Result<void> TaskRepository::addShipment(const TaskRecord& task, const QString& packedBy,
                                         Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/add_shipment"_s));
    return query.bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .bind(u":actor"_s, packedBy)
        .bind(u":now"_s, now)
        .run();
}

Result<void> TaskRepository::ship(const TaskRecord& task, const QString& carrier,
                                  const QString& trackingNumber, const QString& actor, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"tasks/ship"_s));
    return query.bind(u":carrier"_s, carrier)
        .bind(u":tracking_number"_s, trackingNumber)
        .bind(u":actor"_s, actor)
        .bind(u":now"_s, now)
        .bind(u":member"_s, task.member)
        .bind(u":task"_s, task.id)
        .run();
}

} // namespace laurel
