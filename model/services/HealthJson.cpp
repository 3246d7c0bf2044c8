#include "model/services/HealthJson.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

QString number(Points points)
{
    return QString::number(points.count());
}

QJsonObject jsonOf(const Period& period)
{
    return {{u"start"_s, period.start.toIso()}, {u"end"_s, period.end.toIso()}};
}

QJsonObject jsonOf(const PointsRollForward& roll)
{
    return {
        {u"from"_s, roll.from.toString(Qt::ISODate)}, {u"opening"_s, number(roll.opening)},
        {u"earned"_s, number(roll.earned)},           {u"redeemed"_s, number(roll.redeemed)},
        {u"expired"_s, number(roll.expired)},         {u"clawed_back"_s, number(roll.clawedBack)},
        {u"adjusted"_s, number(roll.adjusted)},       {u"closing"_s, number(roll.closing)},
    };
}

QJsonObject jsonOf(const TierFigures& tier)
{
    return {
        {u"tier"_s, tier.tier.code},
        {u"name"_s, tier.tier.name},
        {u"members"_s, number(tier.members)},
        {u"buyers"_s, number(tier.buyers)},
        {u"spend"_s, laurel::jsonOf(tier.spend)},
        {u"average_spend"_s, laurel::jsonOf(tier.averageSpend)},
        {u"lower_quartile"_s, laurel::jsonOf(tier.lowerQuartile)},
        {u"median"_s, laurel::jsonOf(tier.medianSpend)},
        {u"upper_quartile"_s, laurel::jsonOf(tier.upperQuartile)},
        {u"standard_deviation"_s, laurel::jsonOf(tier.standardDeviation)},
        {u"cost"_s, laurel::jsonOf(tier.cost)},
    };
}

// Ratios leave as text with four decimals, so that the document's bytes do not depend on how a
// library prints a double.
QJsonValue ratio(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QJsonValue(QString::number(*value, 'f', 4))
                                          : QJsonValue();
}

template <class Range>
QJsonArray list(const Range& range)
{
    QJsonArray array;
    for (const auto& item : range)
        array.append(jsonOf(item));
    return array;
}

} // namespace

QJsonObject jsonOf(const Money& money)
{
    return {{u"minor"_s, QString::number(money.minor())},
            {u"currency"_s, money.currency().code()}};
}

QJsonObject jsonOf(const RoiFigures& roi)
{
    return {
        {u"period"_s, jsonOf(roi.period)},
        {u"tiers"_s, list(roi.tiers)},
        {u"upper"_s, roi.upper.code},
        {u"lower"_s, roi.lower.code},
        {u"ratio"_s, ratio(roi.ratio)},
        {u"reading"_s,
         u"Descriptive: it does not show that the tier caused the difference."_s},
    };
}

QJsonObject jsonOf(const HealthFigures& figures)
{
    QJsonArray notes;
    for (const auto& note : figures.notes)
        notes.append(note);
    return {
        {u"period"_s, jsonOf(figures.period)},
        {u"data_to"_s, figures.dataTo.toIso()},
        {u"members"_s, number(figures.members)},
        {u"active_members"_s, number(figures.activeMembers)},
        {u"active_before"_s, number(figures.activeBefore)},
        {u"new_members"_s, number(figures.newMembers)},
        {u"dormant_members"_s, number(figures.dormantMembers)},
        {u"points"_s, jsonOf(figures.total)},
        {u"months"_s, list(figures.months)},
        {u"tiers"_s, list(figures.tiers)},
        {u"roi"_s, jsonOf(figures.roi)},
        {u"liability"_s, jsonOf(figures.liability)},
        {u"cost_per_thousand_points"_s, jsonOf(figures.costPerThousandPoints)},
        {u"expected_redemption"_s, ratio(figures.expectedRedemption)},
        {u"redemption_rate"_s, ratio(figures.redemptionRate)},
        {u"upgrades"_s, number(figures.upgrades)},
        {u"downgrades"_s, number(figures.downgrades)},
        {u"vouchers_issued"_s, number(figures.vouchersIssued)},
        {u"vouchers_expired"_s, number(figures.vouchersExpired)},
        {u"vouchers_valid"_s, number(figures.vouchersValid)},
        {u"approvals_open"_s, number(figures.approvalsOpen)},
        {u"approvals_overdue"_s, number(figures.approvalsOverdue)},
        {u"gifts_waiting"_s, number(figures.giftsWaiting)},
        {u"gifts_shipped"_s, number(figures.giftsShipped)},
        {u"messages_waiting"_s, number(figures.messagesWaiting)},
        {u"messages_withheld"_s, number(figures.messagesWithheld)},
        {u"notes"_s, notes},
    };
}

} // namespace laurel
