#pragma once

#include "model/domain/MemberViews.h"
#include "model/domain/Request.h"

// What screens and the terminal read about tasks.
namespace laurel {

// A decision that somebody pressed and that can still be undone.
struct PendingDecision
{
    RequestId request;
    QString by;
    bool approve = false;
    Instant takesEffect;
};

struct ApprovalRow
{
    TaskId id;
    QString number; // "A-12"
    MemberId member;
    QString memberName;
    QString memberNumber;
    TierMark from;
    TierMark to;
    TaskState state = TaskState::Open;
    Instant created;
    Instant due;
    Money costPerYear;
    QString claimedBy = {};
    std::optional<PendingDecision> pending = {};
    // Where decided:
    QString decidedBy = {};
    std::optional<Instant> decidedAt = {};
    QString decisionReason = {};
};

enum class ApprovalList { Waiting, Decided };

struct MonthAmount
{
    QDate month; // its first day
    Money amount;
};

struct OrderLine
{
    QString reference;
    Instant at;
    Money amount; // negative for a refund
    bool isReturnable = false; // within the policy's return window at the time of asking
};

struct EarlierDecision
{
    QString number;
    bool approved = false;
    QString by;
    Instant at;
    QString reason;
};

// The evidence a manager reads before the decision.
struct ApprovalDetail
{
    ApprovalRow row;
    Points qualifying; // when it was proposed
    Points threshold;
    Period window;
    Money spendInWindow;
    int activeMonths = 0; // of the last 12, with a purchase
    std::vector<MonthAmount> spendByMonth; // 12 months up to the proposal, oldest first
    Money pacePerMonth; // that would reach the threshold, at the policy's rate
    std::vector<OrderLine> orders; // that count, largest first, at most 50
    qint64 ordersTotal = 0;
    Money returnable; // sum of orders that can still come back
    Points qualifyingWithoutReturnable;
    Money voucherValue;
    QString giftName;
    Money giftCost;
    int giftStockFree = 0;
    int policyVersion = 0;
    int cycle = 0; // that proposed it
    QString email;
    bool emailConsent = false;
    std::vector<EarlierDecision> earlier;
};

struct DispatchLine
{
    int line = 1;
    QString sku;
    QString name;
    QString barcode; // EAN-13
    QString bin; // "B-14-03"
    int wanted = 1;
    int picked = 0;
    int inBin = 0; // stock on hand
    bool isShort = false;
};

struct DispatchRow
{
    TaskId id;
    QString number; // "G-7"
    MemberId member;
    QString memberName;
    QString city;
    QString country;
    TaskState state = TaskState::Waiting;
    std::optional<Instant> due; // Nothing while it waits for an approval.
    std::vector<DispatchLine> lines;
};

enum class DispatchQueue { ToPick, ToPack, ToShip, Problems, Shipped, Waiting };

struct DispatchDetail
{
    DispatchRow row;
    QString memberNumber;
    QString recipient;
    QString addressLine;
    QString postcode;
    QString carrier;
    QString trackingNumber;
    std::optional<Instant> packedAt;
    std::optional<Instant> shippedAt;
};

struct DispatchCounts
{
    int toPick = 0;
    int toPack = 0;
    int toShip = 0;
    int problems = 0;
    int waiting = 0;
};

} // namespace laurel
