#pragma once

#include "model/base/Money.h"
#include "model/base/Result.h"
#include "model/domain/TaskViews.h"

namespace laurel {

class Connection;

// A task as it is stored.
struct TaskRecord
{
    MemberId member;
    TaskId id;
    TaskKind kind = TaskKind::Approval;
    int number = 0;
    TaskState state = TaskState::Open;
    Instant created;
    std::optional<Instant> due;
    QString claimedBy;
    QString requestedBy;
    int cycle = 0;
    int policyVersion = 0;
    QString tierFrom;
    QString tierTo;
    Points qualifying;
    Points threshold;
    qint64 costMinor = 0;
    std::optional<TaskId> waitsFor; // a gift's approval

    QString label() const; // "A-12", "G-7"
};

struct StoredDecision
{
    bool approved = false;
    QString by;
    Instant at;
};

class TaskRepository
{
public:
    explicit TaskRepository(Connection& connection) : m_connection(connection) {}

    // Errors: Conflict, where the member has an open approval already.
    Result<void> add(const TaskRecord& task);
    Result<TaskRecord> find(TaskId id); // Errors: NotFound.
    // "A-12", "G-7" or an id. Errors: NotFound.
    Result<TaskId> findLabel(const QString& label);
    Result<std::vector<TaskRecord>> giftsWaitingFor(const TaskRecord& approval);
    Result<void> setState(const TaskRecord& task, TaskState state, std::optional<Instant> due);
    // False where somebody else has claimed it.
    Result<bool> claim(const TaskRecord& task, const QString& actor);

    Result<void> addDecision(const TaskRecord& task, bool approved, const QString& actor,
                             const QString& reason, RequestId request, Instant now);
    Result<std::optional<StoredDecision>> decision(const TaskRecord& task);

    Result<void> addLine(const TaskRecord& task, int line, const QString& sku, int wanted,
                         bool isShort);
    Result<std::vector<DispatchLine>> lines(MemberId member, TaskId task);
    // False where that would be more than the line wants.
    Result<bool> pick(const TaskRecord& task, int line, int count);
    Result<void> markShort(const TaskRecord& task, int line, bool isShort);
    Result<void> addShipment(const TaskRecord& task, const QString& packedBy, Instant now);
    Result<void> ship(const TaskRecord& task, const QString& carrier,
                      const QString& trackingNumber, const QString& actor, Instant now);

private:
    Connection& m_connection;
};

} // namespace laurel
