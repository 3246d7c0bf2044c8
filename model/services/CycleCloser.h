#pragma once

#include "model/base/Result.h"
#include "model/domain/Decide.h"
#include "model/services/Almanac.h"
#include "model/services/Book.h"
#include "model/storage/RunRepository.h"

namespace laurel {

// Closes one cycle: members in pieces, each piece one transaction with the run's own progress, then
// the program's steps. Whatever instant it is killed at, the next one goes on after the last piece
// that was committed.
class CycleCloser
{
public:
    CycleCloser(OpenProgram& program, int cycle, int cyclesLeft);

    // Errors: Interrupted.
    Result<RunDetail> close(const QString& actor, const RunObserver& observer);

private:
    Result<void> begin(const QString& actor);
    Result<void> closeMembers(const RunObserver& observer);
    Result<void> closePiece(const std::vector<MemberId>& members, size_t first, size_t last);
    Result<void> closeMember(CountedMember& member);
    Result<void> finishProgram();
    Result<void> stop();
    Result<void> refuseOtherCloser();
    Result<void> auditRemoval(qint64 vouchers);

    StepProgress& step(CycleStep step) { return m_steps.at(static_cast<size_t>(step) - 1); }
    // Adds to a figure of a step's detail.
    void add(CycleStep step, const QString& figure, qint64 value);
    void addByTier(CycleStep step, const QString& figure, int rank);
    void countEffects(const CountedMember& member, const Effects& effects,
                      const Recorded& recorded);
    void countMessages(const Effects& effects);
    void addTimes(std::chrono::nanoseconds deciding, const Recorded::Times& took);
    Result<void> saveSteps();
    RunDetail detail() const;

    OpenProgram& m_program;
    int m_cycle;
    int m_cyclesLeft;
    StoredRun m_run;
    std::array<StepProgress, stepCount> m_steps;
    // Steps of one member take less than a microsecond: they are added up before they are rounded.
    std::array<std::chrono::nanoseconds, stepCount> m_times{};
};

} // namespace laurel
