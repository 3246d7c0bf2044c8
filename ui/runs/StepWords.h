#pragma once

#include "model/domain/RunViews.h"

#include <QCoreApplication>

namespace laurel::ui {

enum class StepPhase { Waiting, Running, Stopped, Done };

// Members pass through the first twelve steps; the last three are done once for the program.
bool isPerMember(CycleStep step);

// The steps of a piece of members run together, so several can be Running at once.
StepPhase phaseOf(const RunDetail& run, CycleStep step);

// What the fifteen steps are called and what they are for.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::StepWords)

public:
    static QString name(CycleStep step);
    static QString purpose(CycleStep step); // "Tier, balance and consents at the period's end"
    static QString grain(CycleStep step); // "each member"
    static QString phaseName(StepPhase phase);
};

} // namespace laurel::ui
