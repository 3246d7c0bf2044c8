#include "model/domain/Decide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

struct Decider
{
    const Policy& policy;
    const Calendar& calendar;
    const MemberSnapshot& member;
    Effects effects = {};

    Result<Effects> operator()(const CycleClose& close)
    {
        const Instant at = close.period.end - Duration(1); // The last instant of the period.
        LAUREL_TRY(const Points change, award(close.netSpend, at));
        const auto qualifying = Points::sum(member.qualifying, change);
        if (!qualifying)
            return fail(ErrorCode::Overflow, u"qualifying points"_s);
        if (change > Points())
            announcePoints(change);
        moveTier(*qualifying, close.period.end);
        return std::move(effects);
    }

    Result<Effects> operator()(const MemberEvent& event)
    {
        for (const auto& rule : policy.eventRules) {
            const bool pays = rule.trigger == event.type && !rule.points.isZero()
                && (!rule.perDay || event.paidToday.value(rule.id) < *rule.perDay)
                && (!rule.perMonth || event.paidThisMonth.value(rule.id) < *rule.perMonth);
            if (pays)
                effects.postings.push_back(
                    {.kind = PostingKind::Bonus,
                     .points = rule.points,
                     .rule = rule.id,
                     .occurredAt = event.occurredAt,
                     .expiresAt = calendar.endOfSameDayAfterYears(event.occurredAt,
                                                                  policy.expiryYears)});
        }
        return std::move(effects);
    }

private:
    // Steps 3 and 4: each cycle rule on the exact net spend. A negative net claws back at the same
    // rate, rounded toward zero.
    Result<Points> award(const Money& netSpend, Instant at)
    {
        Points change;
        for (const auto& rule : policy.cycleRules) {
            const Rounding rounding = netSpend.isNegative() ? Rounding::Down : rule.rounding;
            LAUREL_TRY(const Points points, pointsFor(netSpend, rule.rate, rounding));
            if (points.isZero())
                continue;
            PostingEffect posting{.rule = rule.id,
                                  .occurredAt = at,
                                  .exact = exactPointsFor(netSpend, rule.rate)};
            posting.kind = points > Points() ? PostingKind::Earn : PostingKind::Clawback;
            posting.points = points > Points() ? points : -points;
            if (points > Points())
                posting.expiresAt = calendar.endOfSameDayAfterYears(at, policy.expiryYears);
            effects.postings.push_back(std::move(posting));
            const auto sum = Points::sum(change, points);
            if (!sum)
                return fail(ErrorCode::Overflow, rule.id);
            change = *sum;
        }
        return change;
    }

    void announcePoints(Points change)
    {
        if (member.canText)
            effects.messages.push_back(
                {.channel = u"sms"_s, .topic = u"points_added"_s, .points = change});
        else
            effects.smsWithheld = true;
    }

    // Steps 5 and 7 to 11. docs/program.md 6.
    void moveTier(Points qualifying, Instant at)
    {
        if (member.status != MemberStatus::Active)
            return;
        const int reached = policy.rankFor(qualifying);
        int atOnce = reached;
        while (policy.tier(atOnce).needsApproval)
            --atOnce; // The lowest tier never needs approval.

        int held = member.tierRank;
        if (atOnce > member.tierRank) {
            addArrival(effects, policy, member, atOnce, false);
            effects.tier = TierEffect{member.tierRank, atOnce, at,
                                      heldUntil(policy, calendar, atOnce, at), u"upgrade"_s};
            held = atOnce;
        } else {
            reassess(reached, at);
        }

        const bool newEvidence = !member.rejectedAt || qualifying > *member.rejectedAt;
        if (reached > std::max(held, atOnce) && !member.proposalIsOpen && newEvidence) {
            effects.proposal
                = ProposalEffect{held, reached, qualifying, policy.tier(reached).threshold};
            addArrival(effects, policy, member, reached, true);
        }
    }

    // A tier whose period and grace have passed is kept when its threshold is still reached; else
    // the member goes down, by no more steps than the policy allows.
    void reassess(int reached, Instant at)
    {
        if (member.tierRank == 0 || !member.tierUntil)
            return;
        const Instant judged = calendar.afterDays(*member.tierUntil, policy.graceDays);
        if (judged > at)
            return;
        const int lowest = std::max(0, member.tierRank - policy.stepsDownMax);
        const int to = std::clamp(reached, lowest, member.tierRank);
        const Instant since = to == member.tierRank ? *member.tierUntil : judged;
        effects.tier = TierEffect{member.tierRank, to, since,
                                  heldUntil(policy, calendar, to, since),
                                  to == member.tierRank ? u"kept"_s : u"downgrade"_s};
    }
};

} // namespace

Result<Effects> decide(const Policy& policy, const Calendar& calendar,
                       const MemberSnapshot& member, const Trigger& trigger)
{
    return std::visit(Decider{policy, calendar, member}, trigger);
}

void addArrival(Effects& effects, const Policy& policy, const MemberSnapshot& member, int to,
                bool waits)
{
    const auto& tier = policy.tier(to);
    if (tier.voucher)
        effects.vouchers.push_back({to, *tier.voucher, waits});
    if (!tier.gift.isEmpty())
        effects.gifts.push_back({tier.gift, to, waits});
    if (member.canMail)
        effects.messages.push_back(
            {.channel = u"email"_s, .topic = u"tier_upgrade"_s, .tier = to, .waits = waits});
    else
        effects.emailWithheld = true;
}

std::optional<Instant> heldUntil(const Policy& policy, const Calendar& calendar, int rank,
                                 Instant since)
{
    if (rank == 0)
        return std::nullopt;
    return calendar.afterDays(since, policy.heldDays);
}

} // namespace laurel
