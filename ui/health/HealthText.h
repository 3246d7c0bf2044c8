#pragma once

#include "model/domain/HealthViews.h"
#include "ui/common/Formats.h"
#include "ui/common/TextTone.h"

#include <QCoreApplication>

namespace laurel::ui {

// A figure in words: its value and what stands below it.
struct FigureText
{
    QString value;
    QString note;
    TextTone tone = TextTone::Secondary;
    QString icon = {};
};

// What a figure means: for the popover behind its (i).
struct FigureMeaning
{
    QString title;
    QString definition;
    QString formula;
};

// The figures of program health in sentences. Where there is nothing to divide by, it says so
// instead of showing a zero that nobody measured.
class HealthText
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::HealthText)

public:
    explicit HealthText(const Formats& formats) : m_formats(formats) {}

    FigureText activeMembers(const HealthFigures& figures) const;
    FigureText liability(const HealthFigures& figures) const;
    // sinceStart: the period begins with the program.
    FigureText redemption(const HealthFigures& figures, bool sinceStart) const;
    FigureText tierSpend(const HealthFigures& figures) const;
    FigureText newMembers(const HealthFigures& figures) const;

    FigureMeaning activeMembersMeaning() const;
    FigureMeaning liabilityMeaning(const HealthFigures& figures) const;
    FigureMeaning redemptionMeaning() const;
    FigureMeaning tierSpendMeaning(const HealthFigures& figures) const;
    FigureMeaning newMembersMeaning() const;

    QString tierSpendTitle(const HealthFigures& figures) const; // "Gold vs Silver spend"
    QString descriptiveOnly() const;
    // "Nothing was redeemed or expired in this period."; empty where there was something of each.
    QString missingMovements(const PointsRollForward& total) const;
    FigureText rollForwardCheck(const PointsRollForward& total) const; // value is not used

private:
    const Formats& m_formats;
};

// What is missing from opening + movements = closing; 0 where it closes.
qint64 rollForwardGap(const PointsRollForward& rollForward);
// The figures of one side of the comparison; nothing where that tier has no members.
const TierFigures* comparedTier(const RoiFigures& roi, const TierMark& tier);

} // namespace laurel::ui
