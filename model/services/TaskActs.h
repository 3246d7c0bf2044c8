#pragma once

#include "model/base/Result.h"
#include "model/domain/Request.h"

#include <QJsonObject>

namespace laurel {

class OpenProgram;
struct TaskRecord;

// What people do with tasks. check() answers whether an act is possible now; apply() does it, inside
// the caller's transaction, and answers what changed.
class TaskActs
{
public:
    TaskActs(OpenProgram& program, const Request& request)
        : m_program(program)
        , m_request(request)
    {
    }

    // Errors: NotFound, Refused, AlreadyDecided, InvalidInput, InsufficientStock.
    Result<void> check(const ask::ClaimTask& act);
    Result<void> check(const ask::ApproveTask& act);
    Result<void> check(const ask::RejectTask& act);
    Result<void> check(const ask::PickItems& act);
    Result<void> check(const ask::ReportShort& act);
    Result<void> check(const ask::PackGift& act);
    Result<void> check(const ask::ShipGift& act);

    Result<QJsonObject> apply(const ask::ClaimTask& act);
    Result<QJsonObject> apply(const ask::ApproveTask& act);
    Result<QJsonObject> apply(const ask::RejectTask& act);
    Result<QJsonObject> apply(const ask::PickItems& act);
    Result<QJsonObject> apply(const ask::ReportShort& act);
    Result<QJsonObject> apply(const ask::PackGift& act);
    Result<QJsonObject> apply(const ask::ShipGift& act);

private:
    Result<TaskRecord> approval(TaskId id); // one that can be decided by the actor
    Result<TaskRecord> gift(TaskId id);
    Result<void> notPendingElsewhere(const TaskRecord& task);
    Result<QJsonObject> decide(TaskId id, bool approve, const QString& reason);

    OpenProgram& m_program;
    const Request& m_request;
};

} // namespace laurel
