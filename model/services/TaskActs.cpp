#include "model/services/TaskActs.h"

#include "model/base/Clock.h"
#include "model/services/Book.h"
#include "model/services/OpenProgram.h"
#include "model/storage/GiftRepository.h"
#include "model/storage/RequestRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QJsonObject moved(const TaskRecord& task, TaskState to)
{
    return {{u"task"_s, task.label()},
            {u"before"_s, QJsonObject{{u"state"_s, codeOf(task.state)}}},
            {u"after"_s, QJsonObject{{u"state"_s, codeOf(to)}}}};
}

const DispatchLine* lineOf(const std::vector<DispatchLine>& lines, int number)
{
    const auto found = std::ranges::find(lines, number, &DispatchLine::line);
    return found == lines.end() ? nullptr : &*found;
}

Failure stateRefusal(const TaskRecord& task)
{
    return fail(ErrorCode::Refused,
                u"%1 is %2; that cannot be done now."_s.arg(task.label(), codeOf(task.state)));
}

} // namespace

// --- approvals ---------------------------------------------------------------------------------

Result<TaskRecord> TaskActs::approval(TaskId id)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(id));
    if (task.kind != TaskKind::Approval)
        return fail(ErrorCode::Refused, u"%1 is no approval."_s.arg(task.label()));
    LAUREL_TRY(const auto decision, tasks.decision(task));
    if (decision)
        return fail(ErrorCode::AlreadyDecided,
                    u"%1 was %2 by %3 on %4."_s.arg(
                        task.label(), decision->approved ? u"approved"_s : u"rejected"_s,
                        decision->by, decision->at.toIso()));
    if (isFinished(task.state))
        return stateRefusal(task);
    return task;
}

// A decision that somebody pressed a moment ago, and that can still be undone, comes first.
Result<void> TaskActs::notPendingElsewhere(const TaskRecord& task)
{
    RequestRepository requests(m_program.db());
    LAUREL_TRY(const auto pending, requests.pendingDecision(task.member, task.id));
    if (!pending || *pending == m_request.id)
        return {};
    LAUREL_TRY(const auto other, requests.find(*pending));
    LAUREL_EXPECT(other.has_value());
    return fail(ErrorCode::AlreadyDecided,
                u"%1 was decided by %2; it takes effect at %3 unless it is undone."_s.arg(
                    task.label(), other->actor, other->notBefore.toIso()));
}

Result<void> TaskActs::check(const ask::ApproveTask& act)
{
    LAUREL_TRY(const auto task, approval(act.task));
    if (task.requestedBy == m_request.actor)
        return fail(ErrorCode::Refused,
                    u"You asked for this upgrade, so someone else must decide it."_s);
    return notPendingElsewhere(task);
}

Result<void> TaskActs::check(const ask::RejectTask& act)
{
    if (act.reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"Say why: a rejection needs a reason."_s);
    return check(ask::ApproveTask{act.task});
}

Result<QJsonObject> TaskActs::apply(const ask::ApproveTask& act)
{
    return decide(act.task, true, act.note);
}

Result<QJsonObject> TaskActs::apply(const ask::RejectTask& act)
{
    return decide(act.task, false, act.reason);
}

Result<QJsonObject> TaskActs::decide(TaskId id, bool approve, const QString& reason)
{
    const Instant now = m_program.clock().now();
    LAUREL_TRY(const auto first, TaskRepository(m_program.db()).find(id));
    StandingRepository standings(m_program.db());
    LAUREL_TRY_VOID(standings.lock(first.member, now));
    LAUREL_TRY(const auto task, approval(id)); // Again, now that nobody else can decide it.

    LAUREL_TRY(auto counted,
               standings.counted(task.member, task.member, 0, m_program.qualifyingWindow(now),
                                 m_program.policy(), m_program.currency()));
    LAUREL_EXPECT(counted.size() == 1);
    Standing& standing = counted.front().standing;
    const QString tierBefore = standing.tier;

    TaskRepository tasks(m_program.db());
    LAUREL_TRY_VOID(tasks.addDecision(task, approve, m_request.actor, reason, m_request.id, now));
    const auto state = approve ? TaskState::Approved : TaskState::Rejected;
    LAUREL_TRY_VOID(tasks.setState(task, state, task.due));
    const Occasion occasion{
        .cause = {CauseKind::Task, task.id.value()},
        .key = u"task:%1"_s.arg(task.label()),
        .actor = m_request.actor,
        .cycle = task.cycle,
    };
    Book book(m_program);
    LAUREL_TRY_VOID(approve ? book.grant(standing, task, occasion) : book.refuse(standing, task));

    QJsonObject detail = moved(task, state);
    if (approve) {
        detail[u"tier_before"_s] = tierBefore;
        detail[u"tier_after"_s] = standing.tier;
    }
    return detail;
}

Result<void> TaskActs::check(const ask::ClaimTask& act)
{
    LAUREL_TRY(const auto task, TaskRepository(m_program.db()).find(act.task));
    if (isFinished(task.state))
        return stateRefusal(task);
    if (!task.claimedBy.isEmpty() && task.claimedBy != m_request.actor)
        return fail(ErrorCode::Refused,
                    u"%1 is with %2."_s.arg(task.label(), task.claimedBy));
    return {};
}

Result<QJsonObject> TaskActs::apply(const ask::ClaimTask& act)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(act.task));
    LAUREL_TRY(const bool isClaimed, tasks.claim(task, m_request.actor));
    if (!isClaimed)
        return fail(ErrorCode::Refused, u"%1 is with %2."_s.arg(task.label(), task.claimedBy));
    return QJsonObject{{u"task"_s, task.label()},
                       {u"before"_s, QJsonObject{{u"claimed_by"_s, task.claimedBy}}},
                       {u"after"_s, QJsonObject{{u"claimed_by"_s, m_request.actor}}}};
}

// --- dispatch ----------------------------------------------------------------------------------

Result<TaskRecord> TaskActs::gift(TaskId id)
{
    LAUREL_TRY(const auto task, TaskRepository(m_program.db()).find(id));
    if (task.kind != TaskKind::Dispatch)
        return fail(ErrorCode::Refused, u"%1 is no gift."_s.arg(task.label()));
    if (task.state == TaskState::Waiting)
        return fail(ErrorCode::Refused, u"%1 waits for an approval."_s.arg(task.label()));
    return task;
}

Result<void> TaskActs::check(const ask::PickItems& act)
{
    LAUREL_TRY(const auto task, gift(act.task));
    if (task.state != TaskState::Ready && task.state != TaskState::Picking
        && task.state != TaskState::Short)
        return stateRefusal(task);
    LAUREL_TRY(const auto lines, TaskRepository(m_program.db()).lines(task.member, task.id));
    const auto* line = lineOf(lines, act.line);
    if (!line)
        return fail(ErrorCode::NotFound,
                    u"%1 has no line %2."_s.arg(task.label()).arg(act.line));
    if (act.count < 1)
        return fail(ErrorCode::InvalidInput, u"Pick at least one."_s);
    if (line->picked + act.count > line->wanted)
        return fail(ErrorCode::Refused,
                    u"Already %1 of %2."_s.arg(line->picked).arg(line->wanted));
    if (line->picked + act.count > line->inBin)
        return fail(ErrorCode::InsufficientStock,
                    u"Bin %1 holds %2 of %3."_s.arg(line->bin).arg(line->inBin).arg(line->name));
    return {};
}

Result<QJsonObject> TaskActs::apply(const ask::PickItems& act)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(act.task));
    LAUREL_TRY(const auto before, tasks.lines(task.member, task.id));
    const auto* line = lineOf(before, act.line);
    LAUREL_EXPECT(line != nullptr); // check() came first.
    // A short line had no stock of its own: what was found is promised to it now.
    if (line->isShort) {
        LAUREL_TRY(const bool isReserved,
                   GiftRepository(m_program.db()).reserve(line->sku, line->wanted));
        if (!isReserved)
            return fail(ErrorCode::InsufficientStock,
                        u"All of %1 in bin %2 is promised to others."_s.arg(line->name, line->bin));
    }
    LAUREL_TRY(const bool isPicked, tasks.pick(task, act.line, act.count));
    if (!isPicked)
        return fail(ErrorCode::Refused, u"Already %1 of %1."_s.arg(line->wanted));
    LAUREL_TRY(const auto after, tasks.lines(task.member, task.id));
    const bool isShort = std::ranges::any_of(after, &DispatchLine::isShort);
    const auto state = isShort ? TaskState::Short : TaskState::Picking;
    LAUREL_TRY_VOID(tasks.setState(task, state, task.due));
    QJsonObject detail = moved(task, state);
    detail[u"line"_s] = act.line;
    detail[u"picked_before"_s] = line->picked;
    detail[u"picked_after"_s] = line->picked + act.count;
    return detail;
}

Result<void> TaskActs::check(const ask::ReportShort& act)
{
    if (act.reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"Say what is missing and why."_s);
    LAUREL_TRY(const auto task, gift(act.task));
    if (task.state != TaskState::Ready && task.state != TaskState::Picking)
        return stateRefusal(task);
    LAUREL_TRY(const auto lines, TaskRepository(m_program.db()).lines(task.member, task.id));
    const auto* line = lineOf(lines, act.line);
    if (!line)
        return fail(ErrorCode::NotFound,
                    u"%1 has no line %2."_s.arg(task.label()).arg(act.line));
    if (line->picked == line->wanted)
        return fail(ErrorCode::Refused, u"All of line %1 is picked."_s.arg(act.line));
    return {};
}

Result<QJsonObject> TaskActs::apply(const ask::ReportShort& act)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(act.task));
    LAUREL_TRY(const auto lines, tasks.lines(task.member, task.id));
    const auto* line = lineOf(lines, act.line);
    LAUREL_EXPECT(line != nullptr);
    // What is not there cannot be promised.
    if (!line->isShort)
        LAUREL_TRY_VOID(GiftRepository(m_program.db()).release(line->sku, line->wanted));
    LAUREL_TRY_VOID(tasks.markShort(task, act.line, true));
    LAUREL_TRY_VOID(tasks.setState(task, TaskState::Short, task.due));
    QJsonObject detail = moved(task, TaskState::Short);
    detail[u"line"_s] = act.line;
    return detail;
}

Result<void> TaskActs::check(const ask::PackGift& act)
{
    LAUREL_TRY(const auto task, gift(act.task));
    if (task.state != TaskState::Picking)
        return stateRefusal(task);
    LAUREL_TRY(const auto lines, TaskRepository(m_program.db()).lines(task.member, task.id));
    for (const auto& line : lines)
        if (line.picked < line.wanted)
            return fail(ErrorCode::Refused, u"%1: %2 of %3 picked; pick the rest first."_s.arg(
                                                line.name).arg(line.picked).arg(line.wanted));
    return {};
}

Result<QJsonObject> TaskActs::apply(const ask::PackGift& act)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(act.task));
    LAUREL_TRY_VOID(tasks.setState(task, TaskState::Packed, task.due));
    LAUREL_TRY_VOID(tasks.addShipment(task, m_request.actor, m_program.clock().now()));
    return moved(task, TaskState::Packed);
}

Result<void> TaskActs::check(const ask::ShipGift& act)
{
    if (act.trackingNumber.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"Enter the tracking number of the parcel."_s);
    LAUREL_TRY(const auto task, gift(act.task));
    if (task.state != TaskState::Packed)
        return stateRefusal(task);
    return {};
}

Result<QJsonObject> TaskActs::apply(const ask::ShipGift& act)
{
    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto task, tasks.find(act.task));
    LAUREL_TRY(const auto lines, tasks.lines(task.member, task.id));
    for (const auto& line : lines)
        LAUREL_TRY_VOID(GiftRepository(m_program.db()).ship(line.sku, line.picked));
    LAUREL_TRY_VOID(tasks.ship(task, act.carrier, act.trackingNumber.trimmed(), m_request.actor,
                               m_program.clock().now()));
    LAUREL_TRY_VOID(tasks.setState(task, TaskState::Shipped, task.due));
    QJsonObject detail = moved(task, TaskState::Shipped);
    detail[u"tracking_number"_s] = act.trackingNumber.trimmed();
    return detail;
}

} // namespace laurel
