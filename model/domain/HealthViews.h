#pragma once

#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"
#include "model/domain/Tier.h"

#include <QDate>

#include <optional>
#include <vector>

// The figures of program health; each has one definition, in docs/figures.md. docs/program.md 9.
namespace laurel {

// One month, or one cycle, of the program's points. opening + earned − redeemed − expired −
// clawedBack + adjusted = closing.
struct PointsRollForward
{
    QDate from;
    Points opening;
    Points earned;
    Points redeemed;
    Points expired;
    Points clawedBack;
    Points adjusted; // may be negative
    Points closing;
};

struct TierFigures
{
    TierMark tier;
    qint64 members = 0;
    qint64 buyers = 0; // with a purchase or refund in the period
    Money spend; // of all its members in the period, net
    Money averageSpend; // per member of the tier, rounded half even
    Money medianSpend; // over members of the tier
    Money lowerQuartile;
    Money upperQuartile;
    Money standardDeviation;
    Money cost; // points × cost per point + vouchers + gifts given in the period
};

// Gold against Silver, descriptive: no claim that the tier caused the difference.
struct RoiFigures
{
    Period period;
    std::vector<TierFigures> tiers; // lowest first
    std::optional<double> ratio; // average spend of the upper over the lower
    TierMark lower;
    TierMark upper;
};

struct HealthFigures
{
    Period period; // what was asked for
    Instant dataTo; // the latest closed cycle's end, else the latest event
    qint64 members = 0;
    qint64 activeMembers = 0; // an event in the last 90 days of the period
    qint64 activeBefore = 0; // the same, one period earlier
    qint64 newMembers = 0;
    qint64 dormantMembers = 0; // members without an event in the last 90 days
    PointsRollForward total;
    std::vector<PointsRollForward> months; // oldest first
    std::vector<TierFigures> tiers;
    RoiFigures roi;
    Money liability; // closing points × expected redemption × cost per point
    Money costPerThousandPoints;
    double expectedRedemption = 1.0; // 0 to 1
    std::optional<double> redemptionRate; // redeemed ÷ earned; nothing where nothing was earned
    qint64 upgrades = 0;
    qint64 downgrades = 0;
    qint64 vouchersIssued = 0;
    qint64 vouchersExpired = 0;
    qint64 vouchersValid = 0;
    qint64 approvalsOpen = 0;
    qint64 approvalsOverdue = 0;
    qint64 giftsWaiting = 0;
    qint64 giftsShipped = 0;
    qint64 messagesWaiting = 0;
    qint64 messagesWithheld = 0;
    std::vector<QString> notes; // what a reader has to know, e.g. an unusual event
};

} // namespace laurel
