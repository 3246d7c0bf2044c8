#pragma once

#include "model/base/Money.h"
#include "model/base/Rate.h"
#include "model/domain/Tier.h"

#include <QHash>

#include <optional>
#include <vector>

namespace laurel {

// One version of a program's rules, read from its document; immutable. docs/program.md 5, 6 and 11.

struct CycleRule
{
    QString id;
    QString name;
    Rate rate; // points for each unit of money of the cycle's net spend
    Rounding rounding = Rounding::Down;
};

// A fixed award for something a member did, within limits over calendar days and months.
struct EventRule
{
    QString id;
    QString name;
    QString trigger; // an event type
    Points points;
    std::optional<int> perDay; // awards, of one member
    std::optional<int> perMonth;
};

struct TierRule
{
    TierMark mark;
    Points threshold; // reached by >=
    std::optional<Money> voucher; // for arriving here
    QString gift; // SKU for arriving here; empty: none
    bool needsApproval = false;
};

struct Policy
{
    int version = 1;
    QString name;
    int cycleDays = 30;
    std::vector<CycleRule> cycleRules;
    std::vector<EventRule> eventRules;

    std::vector<TierRule> ladder; // lowest first; the first has threshold 0
    int windowDays = 365; // points earned, less clawed back, in the days that end with the cycle
    int heldDays = 365;
    int graceDays = 30;
    int stepsDownMax = 1;

    int expiryYears = 1;
    int voucherDays = 90;
    int approvalHours = 48; // until an approval is due
    int dispatchHours = 72; // until a gift is due
    int returnDays = 30; // how long an order can come back
    int activeDays = 90; // a member with an event in these is active
    Points supportAlone; // largest adjustment without an approval
    Money pointValue; // what 1,000 points cost the program when they are redeemed
    int quietFrom = 21; // hours of the member's day without messages
    int quietTo = 8;

    const TierRule& tier(int rank) const { return ladder.at(static_cast<size_t>(rank)); }
    int rankOf(const QString& tierCode) const; // -1 for a code that is not on the ladder.
    int rankFor(Points qualifying) const; // The highest tier whose threshold is reached.
};

} // namespace laurel
