#pragma once

#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"
#include "model/domain/Ledger.h"

#include <QString>

#include <optional>
#include <vector>

// What decide() answers: effects by name, as values. The Book gives them ids and writes them.
namespace laurel {

struct PostingEffect
{
    PostingKind kind = PostingKind::Earn;
    Points points; // above zero
    QString rule;
    Instant occurredAt;
    std::optional<Instant> expiresAt = {};
    QString exact = {}; // the product before rounding
};

struct TierEffect
{
    int from = 0; // ranks on the policy's ladder
    int to = 0;
    Instant since;
    std::optional<Instant> until; // Nothing on the lowest tier.
    QString reason; // "upgrade", "kept", "downgrade"
};

// An upgrade that a manager has to decide.
struct ProposalEffect
{
    int from = 0; // the tier that the member holds while it waits
    int to = 0;
    Points qualifying;
    Points threshold;
};

struct VoucherEffect
{
    int tier = 0;
    Money value;
    bool waits = false; // for the approval of the proposal in the same effects
};

struct GiftEffect
{
    QString sku;
    int tier = 0;
    bool waits = false;
};

struct MessageEffect
{
    QString channel; // "email", "sms"
    QString topic; // "tier_upgrade", "points_added"
    int tier = 0; // of an upgrade
    Points points = {}; // of points added
    bool waits = false;
};

struct Effects
{
    std::vector<PostingEffect> postings;
    std::optional<TierEffect> tier;
    std::optional<ProposalEffect> proposal;
    std::vector<VoucherEffect> vouchers;
    std::vector<GiftEffect> gifts;
    std::vector<MessageEffect> messages;
    bool emailWithheld = false;
    bool smsWithheld = false;

    bool isEmpty() const
    {
        return postings.empty() && !tier && !proposal && vouchers.empty() && gifts.empty()
            && messages.empty();
    }
};

} // namespace laurel
