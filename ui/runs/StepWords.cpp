#include "ui/runs/StepWords.h"

#include <algorithm>

namespace laurel::ui {

bool isPerMember(CycleStep step)
{
    return step < CycleStep::HealthReport;
}

StepPhase phaseOf(const RunDetail& run, CycleStep step)
{
    const StepProgress& progress = run.steps[static_cast<size_t>(step) - 1];
    if (progress.isDone)
        return StepPhase::Done;
    const auto firstOpen = std::ranges::find(run.steps, false, &StepProgress::isDone);
    const bool isTouched = progress.count > 0 || progress.took.count() > 0;
    if (!isTouched && firstOpen->step != step)
        return StepPhase::Waiting;
    return run.row.state == RunState::Running ? StepPhase::Running : StepPhase::Stopped;
}

QString StepWords::name(CycleStep step)
{
    switch (step) {
    case CycleStep::RetrieveProfile:
        return tr("Retrieve customer profile");
    case CycleStep::RecentTransactions:
        return tr("Get recent transactions");
    case CycleStep::TotalSpend:
        return tr("Total monthly spend");
    case CycleStep::PointsEarned:
        return tr("Points earned");
    case CycleStep::TierEligibility:
        return tr("Tier eligibility");
    case CycleStep::UpdateBalance:
        return tr("Update points balance");
    case CycleStep::UpdateTier:
        return tr("Update tier");
    case CycleStep::RewardVoucher:
        return tr("Create reward voucher");
    case CycleStep::ManagerReview:
        return tr("Manager review");
    case CycleStep::GiftDispatch:
        return tr("Physical gift dispatch");
    case CycleStep::UpgradeEmail:
        return tr("Tier upgrade e-mail");
    case CycleStep::PointsSms:
        return tr("Points SMS");
    case CycleStep::HealthReport:
        return tr("Monthly health report");
    case CycleStep::ExpiredVouchers:
        return tr("Remove expired vouchers");
    case CycleStep::ProgramRoi:
        return tr("Program ROI");
    }
    LAUREL_EXPECT(false);
}

QString StepWords::purpose(CycleStep step)
{
    switch (step) {
    case CycleStep::RetrieveProfile:
        return tr("Tier, balance and consents at the end of the period");
    case CycleStep::RecentTransactions:
        return tr("Purchases and refunds that no cycle has counted");
    case CycleStep::TotalSpend:
        return tr("The exact sum, net of refunds");
    case CycleStep::PointsEarned:
        return tr("What the rules give for it");
    case CycleStep::TierEligibility:
        return tr("Who has reached a step of the ladder");
    case CycleStep::UpdateBalance:
        return tr("Postings, lots and balances");
    case CycleStep::UpdateTier:
        return tr("At once, or proposed to a manager");
    case CycleStep::RewardVoucher:
        return tr("A code nobody can guess; reserved while the upgrade waits");
    case CycleStep::ManagerReview:
        return tr("A task with its evidence for each upgrade that needs a yes");
    case CycleStep::GiftDispatch:
        return tr("Pick lists, with stock set aside");
    case CycleStep::UpgradeEmail:
        return tr("Into the outbox, by consent and language");
    case CycleStep::PointsSms:
        return tr("Into the outbox, by consent");
    case CycleStep::HealthReport:
        return tr("Kept as issued");
    case CycleStep::ExpiredVouchers:
        return tr("The code goes, the history stays");
    case CycleStep::ProgramRoi:
        return tr("Average spend of Gold against Silver");
    }
    LAUREL_EXPECT(false);
}

QString StepWords::grain(CycleStep step)
{
    return isPerMember(step) ? tr("each member", "grain of a step")
                             : tr("program", "grain of a step");
}

QString StepWords::phaseName(StepPhase phase)
{
    switch (phase) {
    case StepPhase::Waiting:
        return tr("waiting");
    case StepPhase::Running:
        return tr("running");
    case StepPhase::Stopped:
        return tr("stopped");
    case StepPhase::Done:
        return tr("done");
    }
    LAUREL_EXPECT(false);
}

} // namespace laurel::ui
