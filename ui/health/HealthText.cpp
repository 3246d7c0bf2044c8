#include "ui/health/HealthText.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace laurel::ui {

qint64 rollForwardGap(const PointsRollForward& rollForward)
{
    // In plain counts: a wrong row may well leave the bounds of Points.
    return rollForward.closing.count()
        - (rollForward.opening.count() + rollForward.earned.count() - rollForward.redeemed.count()
           - rollForward.expired.count() - rollForward.clawedBack.count()
           + rollForward.adjusted.count());
}

const TierFigures* comparedTier(const RoiFigures& roi, const TierMark& tier)
{
    const auto found =
        std::find_if(roi.tiers.begin(), roi.tiers.end(), [&](const TierFigures& each) {
            return each.tier.code == tier.code && each.members > 0;
        });
    return found == roi.tiers.end() ? nullptr : &*found;
}

FigureText HealthText::activeMembers(const HealthFigures& figures) const
{
    const QString value = m_formats.number(figures.activeMembers);
    if (figures.activeBefore == 0)
        return {value, tr("no earlier period to compare with")};
    if (figures.activeMembers == figures.activeBefore)
        return {value, tr("as many as the period before")};
    const double change = static_cast<double>(figures.activeMembers - figures.activeBefore)
        / static_cast<double>(figures.activeBefore);
    if (change > 0)
        return {value, tr("%1 up on the period before").arg(m_formats.percent(change, 1)),
                TextTone::Success, u"trending-up"_s};
    return {value, tr("%1 down on the period before").arg(m_formats.percent(-change, 1)),
            TextTone::Warning, u"trending-down"_s};
}

FigureText HealthText::liability(const HealthFigures& figures) const
{
    const qint64 points = figures.total.closing.count();
    const QString shown = points >= 1'000'000 ? m_formats.numberShort(static_cast<double>(points))
                                              : m_formats.number(points);
    return {
        m_formats.moneyShort(figures.liability),
        tr("%1 points, %2 likely used").arg(shown, m_formats.percent(figures.expectedRedemption))};
}

FigureText HealthText::redemption(const HealthFigures& figures, bool sinceStart) const
{
    const PointsRollForward& total = figures.total;
    if (total.redeemed.isZero())
        return {tr("None"),
                sinceStart ? tr("Nothing redeemed yet") : tr("Nothing redeemed in this period")};
    const QString redeemed = m_formats.numberShort(static_cast<double>(total.redeemed.count()));
    if (!figures.redemptionRate || total.earned.isZero())
        return {tr("No rate"), tr("%1 redeemed, nothing earned").arg(redeemed)};
    return {m_formats.percent(*figures.redemptionRate, 1),
            tr("%1 of %2 earned")
                .arg(redeemed, m_formats.numberShort(static_cast<double>(total.earned.count())))};
}

FigureText HealthText::tierSpend(const HealthFigures& figures) const
{
    const RoiFigures& roi = figures.roi;
    const TierFigures* upper = comparedTier(roi, roi.upper);
    const TierFigures* lower = comparedTier(roi, roi.lower);
    if (!upper || !lower) {
        const TierMark& missing = upper ? roi.lower : roi.upper;
        return {tr("No figure"), tr("No %1 members yet").arg(missing.name)};
    }
    const QString value = tr("%1 / %2", "average spend of the upper and of the lower tier")
                              .arg(m_formats.moneyRounded(upper->averageSpend),
                                   m_formats.moneyRounded(lower->averageSpend));
    if (!roi.ratio)
        return {value, tr("%1 spent nothing, so no ratio").arg(roi.lower.name)};
    return {value, tr("%1× as much per member").arg(m_formats.decimal(*roi.ratio, 1))};
}

FigureText HealthText::newMembers(const HealthFigures& figures) const
{
    return {m_formats.number(figures.newMembers),
            tr("%1 quiet for 90 days").arg(m_formats.number(figures.dormantMembers))};
}

FigureMeaning HealthText::activeMembersMeaning() const
{
    return {tr("Active members"),
            tr("Members with a purchase, a refund or another event in the last 90 days of the "
               "period. The period before is as long and ends where this one begins."),
            tr("change = (active − active before) ÷ active before")};
}

FigureMeaning HealthText::liabilityMeaning(const HealthFigures& figures) const
{
    return {tr("Points liability"),
            tr("What the points that members hold at the end of the period will probably cost. "
               "A thousand points cost %1.")
                .arg(m_formats.money(figures.costPerThousandPoints)),
            tr("points outstanding × expected redemption × cost per point")};
}

FigureMeaning HealthText::redemptionMeaning() const
{
    return {tr("Redemption rate"),
            tr("The share of points that members spent, of those they earned in the same period. "
               "It can pass 100% when people spend what they saved up."),
            tr("points redeemed ÷ points earned")};
}

FigureMeaning HealthText::tierSpendMeaning(const HealthFigures& figures) const
{
    return {tierSpendTitle(figures),
            tr("Net spend in the period per member of the tier, whether or not they bought. %1")
                .arg(descriptiveOnly()),
            tr("spend of the tier's members ÷ number of its members")};
}

FigureMeaning HealthText::newMembersMeaning() const
{
    return {tr("New members"),
            tr("Members who joined in the period. Below it: members without an event in the last "
               "90 days of the period."),
            tr("members joined from the period's first day to its last")};
}

QString HealthText::tierSpendTitle(const HealthFigures& figures) const
{
    return tr("%1 vs %2 spend").arg(figures.roi.upper.name, figures.roi.lower.name);
}

QString HealthText::descriptiveOnly() const
{
    return tr("Descriptive: it does not show that the tier caused the difference.");
}

QString HealthText::missingMovements(const PointsRollForward& total) const
{
    if (total.earned.isZero())
        return tr("Nothing was earned in this period.");
    if (total.redeemed.isZero() && total.expired.isZero())
        return tr("Nothing was redeemed or expired in this period.");
    if (total.redeemed.isZero())
        return tr("Nothing was redeemed in this period.");
    if (total.expired.isZero())
        return tr("Nothing expired in this period.");
    return {};
}

FigureText HealthText::rollForwardCheck(const PointsRollForward& total) const
{
    const qint64 gap = rollForwardGap(total);
    if (gap == 0)
        return {{},
                tr("It closes: every point is accounted for."),
                TextTone::Success,
                u"circle-check"_s};
    return {{},
            tr("It does not close: %1 points are unexplained. Check the books with "
               "“laurelctl verify”.")
                .arg(m_formats.number(std::abs(gap))),
            TextTone::Danger,
            u"circle-alert"_s};
}

} // namespace laurel::ui
