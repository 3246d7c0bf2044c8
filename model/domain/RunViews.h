#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

// The fifteen steps of a cycle as they are kept, shown and printed. docs/program.md 7.
namespace laurel {

constexpr int stepCount = 15;

enum class CycleStep {
    RetrieveProfile = 1,
    RecentTransactions,
    TotalSpend,
    PointsEarned,
    TierEligibility,
    UpdateBalance,
    UpdateTier,
    RewardVoucher,
    ManagerReview,
    GiftDispatch,
    UpgradeEmail,
    PointsSms,
    HealthReport,
    ExpiredVouchers,
    ProgramRoi,
};

// The trade's English name of a step, as the terminal prints it: "Retrieve customer profile".
QString nameOf(CycleStep step);

enum class RunState { Running, Stopped, Done };
QString codeOf(RunState state);

// What one step has done so far. `count` is the headline; `detail` holds the step's own figures,
// named in docs/steps.md; points are whole numbers, money is minor units.
struct StepProgress
{
    CycleStep step = CycleStep::RetrieveProfile;
    qint64 count = 0;
    QJsonObject detail = {};
    Duration took = {}; // working time spent in it
    bool isDone = false;
};

struct RunRow
{
    RunId id;
    int cycle = 0; // from 1
    Period period;
    RunState state = RunState::Running;
    Instant started;
    std::optional<Instant> finished;
    QString startedBy;
    int policyVersion = 0;
};

struct RunDetail
{
    RunRow row;
    std::array<StepProgress, stepCount> steps;
    qint64 membersDone = 0;
    qint64 membersTotal = 0;
};

// Told while cycles are being closed.
struct RunProgress
{
    RunDetail run;
    int cyclesLeft = 0; // after this one
};

// What the calendar says is due.
struct DueCycles
{
    int open = 1; // number of the first cycle that is not closed
    Period openPeriod;
    int dueNow = 0; // ended before now and not closed
};

} // namespace laurel
