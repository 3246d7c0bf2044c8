#include "model/storage/RunRepository.h"

#include "model/storage/Connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

std::optional<RunState> runStateFromCode(const QString& code)
{
    for (const auto state : {RunState::Running, RunState::Stopped, RunState::Done})
        if (codeOf(state) == code)
            return state;
    return std::nullopt;
}

StoredRun runFromRow(Row& row)
{
    StoredRun run{.row = {.id = row.id<RunId>()}};
    run.row.cycle = row.smallInteger();
    run.row.period.start = row.instant();
    run.row.period.end = row.instant();
    run.row.state = row.code<RunState>(runStateFromCode);
    run.row.started = row.instant();
    run.row.finished = row.optionalInstant();
    run.row.startedBy = row.text();
    run.row.policyVersion = row.smallInteger();
    run.membersDone = row.integer();
    run.membersTotal = row.integer();
    run.cursor = row.integer();
    return run;
}

} // namespace

Result<void> RunRepository::add(const StoredRun& run)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/add"_s));
    LAUREL_TRY_VOID(query.bind(u":run"_s, run.row.id)
                        .bind(u":cycle"_s, run.row.cycle)
                        .bind(u":start"_s, run.row.period.start)
                        .bind(u":end"_s, run.row.period.end)
                        .bind(u":total"_s, run.membersTotal)
                        .bind(u":policy_version"_s, run.row.policyVersion)
                        .bind(u":actor"_s, run.row.startedBy)
                        .bind(u":now"_s, run.row.started)
                        .run());
    LAUREL_TRY(auto step, m_connection.prepare(u"runs/add_step"_s));
    for (int number = 1; number <= stepCount; ++number)
        LAUREL_TRY_VOID(step.bind(u":run"_s, run.row.id).bind(u":step"_s, number).run());
    return {};
}

Result<std::optional<StoredRun>> RunRepository::findCycle(int cycle)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/find_cycle"_s));
    return query.bind(u":cycle"_s, cycle).optional(runFromRow);
}

Result<StoredRun> RunRepository::find(RunId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/find"_s));
    return query.bind(u":run"_s, id).one(runFromRow);
}

Result<std::vector<StoredRun>> RunRepository::list()
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/list"_s));
    return query.all(runFromRow);
}

Result<std::array<StepProgress, stepCount>> RunRepository::steps(RunId id)
{
    std::array<StepProgress, stepCount> steps;
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/steps"_s));
    LAUREL_TRY_VOID(query.bind(u":run"_s, id).each([&](Row& row) {
        const int number = row.smallInteger();
        LAUREL_EXPECT(number >= 1 && number <= stepCount); // A CHECK of the table.
        auto& step = steps.at(static_cast<size_t>(number - 1));
        step.step = static_cast<CycleStep>(number);
        step.count = row.integer();
        step.detail = QJsonDocument::fromJson(row.text().toUtf8()).object();
        step.took = row.duration();
        step.isDone = row.flag();
    }));
    return steps;
}

Result<void> RunRepository::saveStep(RunId id, const StepProgress& step)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/save_step"_s));
    return query.bind(u":count"_s, step.count)
        .bind(u":detail"_s,
              QString::fromUtf8(QJsonDocument(step.detail).toJson(QJsonDocument::Compact)))
        .bind(u":took"_s, step.took.count())
        .bind(u":is_done"_s, step.isDone)
        .bind(u":run"_s, id)
        .bind(u":step"_s, static_cast<int>(step.step))
        .run();
}

Result<void> RunRepository::move(RunId id, qint64 cursor, qint64 membersDone)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/move"_s));
    return query.bind(u":cursor"_s, cursor)
        .bind(u":done"_s, membersDone)
        .bind(u":run"_s, id)
        .run();
}

Result<void> RunRepository::setState(RunId id, RunState state, std::optional<Instant> finished)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"runs/set_state"_s));
    return query.bind(u":state"_s, codeOf(state))
        .bind(u":finished"_s, finished)
        .bind(u":run"_s, id)
        .run();
}

} // namespace laurel
