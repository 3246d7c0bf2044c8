#pragma once

#include "model/domain/Request.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <optional>

namespace laurel::ui {

// One thing a person can do in the window.
struct ActionSpec
{
    QString id; // "approvals.approve"
    QString text; // "Approve"
    QString icon = {}; // Lucide name
    QKeySequence key = {}; // may be a letter ("A") or a chord of letters ("G, M")
    QString context = QStringLiteral("global"); // or a page: "members", "approvals", ...
    std::optional<RequestKind> permission = {};
    std::function<void()> run;
    std::function<bool()> isEnabled = {}; // Empty: always.
    QString whyDisabled = {}; // the tooltip while it is disabled
    // Decides something: a held key does not repeat it, and after it the decisions of the same
    // context rest for 400 ms, so that a key meant for one item does not hit the next.
    bool isDecision = false;
};

} // namespace laurel::ui
