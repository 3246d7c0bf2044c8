#include "tests/ui/SampleData.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::test {
namespace {

constexpr qint64 firstRunId = 7'058;
constexpr qint64 members = 48'210;
constexpr qint64 membersDone = 20'400; // of the run that was stopped

QJsonObject detailOf(CycleStep step, double share)
{
    const auto part = [share](qint64 whole) {
        return static_cast<qint64>(static_cast<double>(whole) * share);
    };
    switch (step) {
    case CycleStep::RecentTransactions:
        return {{u"purchases"_s, part(39'114)}, {u"refunds"_s, part(1'208)}};
    case CycleStep::TotalSpend:
        return {{u"spend_minor"_s, part(412'088'431)}};
    case CycleStep::PointsEarned:
        return {{u"points"_s, part(4'120'884)}};
    case CycleStep::UpdateTier:
        return {{u"upgrades"_s, part(412)}, {u"downgrades"_s, part(57)}, {u"proposed"_s, part(12)}};
    case CycleStep::RewardVoucher:
        return {{u"value_minor"_s, part(512'000)}};
    case CycleStep::ProgramRoi:
        return {{u"ratio"_s, u"2.19"_s}};
    default: // The others have a headline only.
        return {};
    }
}

qint64 countOf(CycleStep step)
{
    constexpr std::array<qint64, stepCount> counts{
        48'210, 40'322, 31'406, 29'880, 48'210, 29'880, 469, 388, 12, 12, 400, 27'410, 1, 46, 1};
    return counts[static_cast<size_t>(step) - 1];
}

std::array<StepProgress, stepCount> stepsOf(const RunRow& row)
{
    std::array<StepProgress, stepCount> steps;
    for (int index = 0; index < stepCount; ++index) {
        StepProgress& progress = steps[static_cast<size_t>(index)];
        progress.step = static_cast<CycleStep>(index + 1);
        const bool isPerMember = progress.step < CycleStep::HealthReport;
        const bool isDone = row.state == RunState::Done;
        const double share = isDone ? 1.0
            : isPerMember           ? static_cast<double>(membersDone) / members
                                    : 0.0;
        progress.count = static_cast<qint64>(static_cast<double>(countOf(progress.step)) * share);
        progress.detail = share > 0 ? detailOf(progress.step, share) : QJsonObject();
        progress.took = share > 0 ? Duration(140ms + index * 37ms) : Duration(0);
        progress.isDone = isDone;
    }
    return steps;
}

} // namespace

std::vector<RunRow> sampleRuns()
{
    std::vector<RunRow> rows;
    Instant end = Instant::parse(u"2025-11-05T00:00:00Z"_s, QTimeZone::utc()).value();
    for (int cycle = 57; cycle > 45; --cycle) {
        const bool isStopped = cycle == 57;
        const Instant started = end + 6h;
        rows.push_back({.id = RunId(firstRunId - (57 - cycle)),
                        .cycle = cycle,
                        .period = {end - 720h, end},
                        .state = isStopped ? RunState::Stopped : RunState::Done,
                        .started = started,
                        .finished = isStopped ? std::nullopt : std::optional(started + 8s + 412ms),
                        .startedBy = cycle % 4 == 0 ? u"worker"_s : u"hana"_s,
                        .policyVersion = cycle > 50 ? 14 : 13});
        end = end - 720h;
    }
    return rows;
}

Result<RunDetail> sampleRunDetail(RunId id)
{
    const std::vector<RunRow> rows = sampleRuns();
    const auto row = std::ranges::find(rows, id, &RunRow::id);
    if (row == rows.end())
        return fail(ErrorCode::NotFound, u"run %1"_s.arg(id.value()));
    return RunDetail{.row = *row,
                     .steps = stepsOf(*row),
                     .membersDone = row->state == RunState::Done ? members : membersDone,
                     .membersTotal = members};
}

} // namespace laurel::test
