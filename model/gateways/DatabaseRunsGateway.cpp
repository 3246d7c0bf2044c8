#include "model/gateways/DatabaseRunsGateway.h"

#include "model/base/Clock.h"
#include "model/services/Almanac.h"
#include "model/services/Desk.h"
#include "model/storage/RunRepository.h"

using namespace Qt::StringLiterals;

namespace laurel {

Answer<std::vector<RunRow>> DatabaseRunsGateway::list()
{
    return m_reader.submit([](OpenProgram& program) -> Result<std::vector<RunRow>> {
        LAUREL_TRY(const auto runs, RunRepository(program.db()).list());
        std::vector<RunRow> rows;
        for (const auto& run : runs)
            rows.push_back(run.row);
        return rows;
    });
}

Answer<RunDetail> DatabaseRunsGateway::detail(RunId id)
{
    return m_reader.submit([id](OpenProgram& program) -> Result<RunDetail> {
        RunRepository runs(program.db());
        LAUREL_TRY(const auto run, runs.find(id));
        LAUREL_TRY(const auto steps, runs.steps(id));
        return RunDetail{run.row, steps, run.membersDone, run.membersTotal};
    });
}

Result<void> DatabaseRunsGateway::start(QDate asOf, const QString& actor)
{
    if (m_isRunning)
        return fail(ErrorCode::Busy, u"Cycles are being closed already."_s);
    m_isRunning = true;
    m_isStopping = false;
    m_calendar.submit([this, asOf, actor](OpenProgram& program) -> Result<int> {
        const auto close = [&]() -> Result<int> {
            const Instant now = program.clock().now();
            LAUREL_TRY_VOID(Desk(program).submit({program.ids().next<RequestId>(), actor, now, now,
                                                  ask::CloseCycles{asOf}}));
            LAUREL_TRY(const auto closed, Almanac(program).closeDue(
                                              asOf, actor, [&](const RunProgress& progress) {
                QMetaObject::invokeMethod(&m_news, [this, progress] {
                    emit m_news.runProgressed(progress);
                });
                return !m_isStopping && !m_calendar.isStopping();
            }));
            return static_cast<int>(closed.size());
        };
        const auto closed = close();
        QMetaObject::invokeMethod(&m_news, [this, closed] { ended(closed); });
        return closed;
    });
    return {};
}

void DatabaseRunsGateway::ended(const Result<int>& closed)
{
    m_isRunning = false;
    emit m_news.runEnded(closed);
    emit m_news.changed(Topic::Members | Topic::Approvals | Topic::Dispatch | Topic::Runs
                        | Topic::Health | Topic::Program);
}

} // namespace laurel
