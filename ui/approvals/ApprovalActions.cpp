#include "ui/approvals/ApprovalActions.h"

#include "ui/common/ActionRegistry.h"

#include <QCoreApplication>

namespace laurel::ui {

using namespace Qt::StringLiterals;

const QString ApprovalActions::context = u"approvals"_s;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::ApprovalActions)
};

QAction* addDecision(ActionRegistry& registry, QWidget* scope, const ApprovalHandlers& handlers,
                     Verdict verdict)
{
    const bool isApproval = verdict == Verdict::Approve;
    return registry.add(
        {.id = isApproval ? u"approvals.approve"_s : u"approvals.reject"_s,
         .text = isApproval ? Words::tr("Approve") : Words::tr("Reject"),
         .icon = isApproval ? u"check"_s : u"x"_s,
         .key = QKeySequence(isApproval ? Qt::Key_A : Qt::Key_R),
         .context = ApprovalActions::context,
         .permission = isApproval ? RequestKind::ApproveTask : RequestKind::RejectTask,
         .run = [decide = handlers.decide, verdict] { decide(verdict); },
         .isEnabled = handlers.canDecide,
         .whyDisabled = Words::tr("Choose an approval that still waits."),
         .isDecision = true},
        scope);
}

} // namespace

ApprovalActions addApprovalActions(ActionRegistry& registry, QWidget* scope,
                                   const ApprovalHandlers& handlers)
{
    ApprovalActions actions{};
    actions.approve = addDecision(registry, scope, handlers, Verdict::Approve);
    actions.reject = addDecision(registry, scope, handlers, Verdict::Reject);
    registry.add({.id = u"approvals.note"_s,
                  .text = Words::tr("Write a note"),
                  .icon = u"file-text"_s,
                  .key = QKeySequence(Qt::Key_N),
                  .context = ApprovalActions::context,
                  .permission = RequestKind::ApproveTask,
                  .run = handlers.writeNote,
                  .isEnabled = handlers.canDecide,
                  .whyDisabled = Words::tr("Choose an approval that still waits.")},
                 scope);
    actions.takeBack = registry.add(
        {.id = u"approvals.takeBack"_s,
         .text = Words::tr("Take my decision back"),
         .icon = u"undo-2"_s,
         .context = ApprovalActions::context,
         .permission = RequestKind::Withdraw,
         .run = handlers.takeBack,
         .isEnabled = handlers.canTakeBack,
         .whyDisabled = Words::tr("You have decided nothing here that can still be undone.")},
        scope);
    return actions;
}

} // namespace laurel::ui
