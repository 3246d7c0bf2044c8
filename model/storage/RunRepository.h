#pragma once

#include "model/base/Result.h"
#include "model/domain/RunViews.h"

namespace laurel {

class Connection;

struct StoredRun
{
    RunRow row;
    qint64 membersDone = 0;
    qint64 membersTotal = 0;
    qint64 cursor = 0; // members up to this id are done
};

class RunRepository
{
public:
    explicit RunRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const StoredRun& run); // with its fifteen steps
    Result<std::optional<StoredRun>> findCycle(int cycle);
    Result<StoredRun> find(RunId id); // Errors: NotFound.
    Result<std::vector<StoredRun>> list(); // latest cycle first
    Result<std::array<StepProgress, stepCount>> steps(RunId id);
    Result<void> saveStep(RunId id, const StepProgress& step);
    Result<void> move(RunId id, qint64 cursor, qint64 membersDone);
    Result<void> setState(RunId id, RunState state, std::optional<Instant> finished);

private:
    Connection& m_connection;
};

} // namespace laurel
