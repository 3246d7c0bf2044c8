#pragma once

#include "ui/approvals/DecisionDesk.h"

#include <functional>

class QAction;
class QWidget;

namespace laurel::ui {

class ActionRegistry;

// What the actions of the page do, and when they can be done.
struct ApprovalHandlers
{
    std::function<void(Verdict)> decide;
    std::function<void()> writeNote;
    std::function<void()> takeBack;
    std::function<bool()> canDecide;
    std::function<bool()> canTakeBack;
};

struct ApprovalActions
{
    static const QString context; // "approvals"

    QAction* approve;
    QAction* reject;
    QAction* takeBack;
};

// A approves, R rejects, N writes a note. What was decided in this window is undone by its banner
// and Ctrl+Z; takeBack is for what the same person pressed elsewhere.
ApprovalActions addApprovalActions(ActionRegistry& registry, QWidget* scope,
                                   const ApprovalHandlers& handlers);

} // namespace laurel::ui
