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

// Named as in docs/steps.md; share is how much of the cycle is done.
QJsonObject detailOf(CycleStep step, double share)
{
    const auto part = [share](qint64 whole) {
        return static_cast<qint64>(static_cast<double>(whole) * share);
    };
    switch (step) {
    case CycleStep::RetrieveProfile:
        return {{u"members"_s, part(members)}};
    case CycleStep::RecentTransactions:
        return {{u"members"_s, part(31'406)},
                {u"purchases"_s, part(39'114)},
                {u"refunds"_s, part(1'208)}};
    case CycleStep::TotalSpend:
        return {{u"minor"_s, part(412'088'431)}};
    case CycleStep::PointsEarned:
        return {{u"earned"_s, part(4'120'884)},
                {u"earners"_s, part(29'880)},
                {u"clawed"_s, part(57'200)},
                {u"clawed_members"_s, part(402)}};
    case CycleStep::TierEligibility:
        return {{u"examined"_s, part(members)}, {u"eligible"_s, part(424)}};
    case CycleStep::UpdateBalance:
        return {{u"postings"_s, part(30'282)}, {u"points"_s, part(4'063'684)}};
    case CycleStep::UpdateTier:
        return {{u"upgrades"_s, QJsonObject{{u"silver"_s, part(301)}, {u"gold"_s, part(99)}}},
                {u"downgrades"_s, QJsonObject{{u"bronze"_s, part(57)}}}};
    case CycleStep::RewardVoucher:
        return {{u"valid"_s, part(400)}, {u"reserved"_s, part(12)}, {u"minor"_s, part(359'000)}};
    case CycleStep::ManagerReview:
        return {{u"proposed"_s, QJsonObject{{u"platinum"_s, part(12)}}}};
    case CycleStep::GiftDispatch:
        return {{u"gifts"_s, part(12)}, {u"waiting"_s, part(12)}, {u"ready"_s, 0}, {u"short"_s, 0}};
    case CycleStep::UpgradeEmail:
        return {{u"queued"_s, part(371)}, {u"held"_s, part(12)}, {u"withheld"_s, part(29)}};
    case CycleStep::PointsSms:
        return {{u"queued"_s, part(21'204)}, {u"withheld"_s, part(8'676)}};
    case CycleStep::HealthReport:
        return {{u"report"_s, u"4411"_s}};
    case CycleStep::ExpiredVouchers:
        return {{u"removed"_s, part(46)}};
    case CycleStep::ProgramRoi:
        return {{u"upper"_s, u"gold"_s},
                {u"lower"_s, u"silver"_s},
                {u"upper_minor"_s, 21'200},
                {u"lower_minor"_s, 9'700},
                {u"ratio"_s, 2.19}};
    }
    return {};
}

qint64 countOf(CycleStep step)
{
    constexpr std::array<qint64, stepCount> counts{
        48'210, 31'406, 31'406, 29'880, 48'210, 30'282, 457, 412, 12, 12, 383, 21'204, 1, 46, 2};
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
