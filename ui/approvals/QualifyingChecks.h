#pragma once

#include "model/domain/TaskViews.h"

#include <QString>

#include <vector>

namespace laurel::ui {

class Formats;

// One line of "Why this member qualifies": a fact, and whether it speaks for the upgrade.
struct QualifyingCheck
{
    enum class Verdict { Holds, NeedsALook, Fails };

    Verdict verdict = Verdict::Holds;
    QString title;
    QString reason;
};

std::vector<QualifyingCheck> qualifyingChecks(const ApprovalDetail& detail, const Formats& formats);

} // namespace laurel::ui
