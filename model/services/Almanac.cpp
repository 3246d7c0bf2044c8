#include "model/services/Almanac.h"

#include "model/services/CycleCloser.h"
#include "model/services/OpenProgram.h"

#include <algorithm>

namespace laurel {

Result<DueCycles> Almanac::due(QDate asOf)
{
    // A cycle whose closing has begun is open until its run is done.
    LAUREL_TRY(const auto runs, RunRepository(m_program.db()).list());
    int closed = 0;
    for (const auto& run : runs)
        if (run.row.state == RunState::Done)
            closed = std::max(closed, run.row.cycle);

    DueCycles due;
    due.open = closed + 1;
    due.openPeriod = m_program.calendar().cycle(due.open);
    due.dueNow = std::max(0, m_program.calendar().lastEndedBy(asOf) - closed);
    return due;
}

Result<std::vector<RunDetail>> Almanac::closeDue(QDate asOf, const QString& actor,
                                                 const RunObserver& observer)
{
    LAUREL_TRY(const auto due, this->due(asOf));
    std::vector<RunDetail> closed;
    for (int i = 0; i < due.dueNow; ++i) {
        CycleCloser closer(m_program, due.open + i, due.dueNow - i - 1);
        LAUREL_TRY(auto run, closer.close(actor, observer));
        closed.push_back(std::move(run));
    }
    return closed;
}

} // namespace laurel
