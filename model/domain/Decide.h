#pragma once

#include "model/base/Result.h"
#include "model/domain/Calendar.h"
#include "model/domain/Effects.h"
#include "model/domain/MemberViews.h"
#include "model/domain/Policy.h"

#include <variant>

namespace laurel {

// What a policy reads of a member, as of the instant of the trigger.
struct MemberSnapshot
{
    int tierRank = 0;
    Instant tierSince;
    std::optional<Instant> tierUntil = {};
    Points qualifying = {}; // in the policy's window, before this trigger
    bool proposalIsOpen = false;
    std::optional<Points> rejectedAt = {}; // qualifying points of the last rejected proposal
    MemberStatus status = MemberStatus::Active;
    bool canMail = false; // consent and an address
    bool canText = false; // consent and a number
};

// A period has ended for a member.
struct CycleClose
{
    Period period;
    Money netSpend; // the period's uncounted purchases less refunds
};

// Something a member did.
struct MemberEvent
{
    QString type;
    Instant occurredAt;
    // How often each rule of this type paid before, on the event's day and in its month.
    QHash<QString, int> paidToday = {};
    QHash<QString, int> paidThisMonth = {};
};

using Trigger = std::variant<CycleClose, MemberEvent>;

// The one place where a program's rules are applied: live, in a cycle over millions, in a
// simulation and in an explanation. Reads no clock, no database and no random number.
// Errors: Overflow.
Result<Effects> decide(const Policy& policy, const Calendar& calendar,
                       const MemberSnapshot& member, const Trigger& trigger);

// What arriving at a tier brings: tier, voucher, gift and mail.
void addArrival(Effects& effects, const Policy& policy, const MemberSnapshot& member, int to,
                bool waits);
// How long a tier that was reached at an instant is held; nothing for the lowest.
std::optional<Instant> heldUntil(const Policy& policy, const Calendar& calendar, int rank,
                                 Instant since);

} // namespace laurel
