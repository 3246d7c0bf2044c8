#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"
#include "model/domain/Task.h"
#include "model/domain/Tier.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// What screens, the terminal and reports read about members.
namespace laurel {

enum class MemberStatus { Active, Locked, Closed };
QString codeOf(MemberStatus status);
std::optional<MemberStatus> memberStatusFromCode(const QString& code);

struct MemberRow
{
    MemberId id;
    QString number; // The card number that people read and scan: "M-104882".
    QString name;
    QString email; // May be empty.
    TierMark tier;
    Points balance; // Active points; negative where a deficit is owed.
    std::optional<Instant> lastActivity; // The latest event.
    MemberStatus status = MemberStatus::Active;
};

enum class MemberOrder { Name, BalanceFirst, LatestFirst };

// Where the next page starts: the sort value and the id of the last row seen.
struct MemberCursor
{
    QString text; // for MemberOrder::Name
    qint64 number = 0; // for the others
    MemberId id;
};

struct MemberQuery
{
    // Digits find card and phone numbers, a text with @ an e-mail, anything else names: accents and
    // case do not matter, words in any order.
    QString search = {};
    std::optional<int> lowestRank = {}; // "Gold and up"
    bool onlyExpiringSoon = false; // points that expire within 30 days
    MemberOrder order = MemberOrder::Name;
    std::optional<MemberCursor> after = {};
    int limit = 200;
};

struct MemberPage
{
    std::vector<MemberRow> rows;
    std::optional<MemberCursor> next; // Nothing where this is the last page.
    qint64 total = 0; // of the whole query
};

struct LotView
{
    LotId id;
    QString origin; // "Cycle 3", "Review", ...
    Points points;
    Points remaining;
    Instant earnedAt;
    std::optional<Instant> expiresAt; // Nothing: never.
};

enum class VoucherState { Reserved, Valid, Used, Expired, Cancelled };
QString codeOf(VoucherState state);
std::optional<VoucherState> voucherStateFromCode(const QString& code);

struct VoucherView
{
    VoucherId id;
    VoucherState state = VoucherState::Reserved;
    Money value;
    TierMark tier; // the tier arrived at
    QString lastFour; // of the code; the code itself is shown once, by mail
    Instant issuedAt;
    Instant expiresAt;
};

struct TaskBrief
{
    TaskId id;
    TaskKind kind = TaskKind::Approval;
    QString number; // "A-12", "G-7"
    TaskState state = TaskState::Open;
    std::optional<Instant> due;
};

struct MessageBrief
{
    MessageId id;
    QString channel; // "email", "sms"
    QString topic; // "tier_upgrade", "points_added"
    QString state; // "waiting", "held", "withheld", "sent", "failed"
    QString why; // Where withheld: "no consent", ...
    Instant at;
};

// One line of a member's story.
struct TimelineEntry
{
    enum class Kind { Purchase, Refund, Earned, ClawedBack, Redeemed, Expired, Adjusted, TierChanged,
                      UpgradeProposed, UpgradeRejected, GiftShipped, VoucherIssued, Joined, Other };

    Kind kind = Kind::Other;
    Instant at;
    QString reference; // an order number, a tier's name, a cycle's number, a gift's name
    std::optional<Money> amount = {};
    std::optional<Points> points = {};
    QString by = {}; // who, where a person did it
};

// One posting as a statement shows it.
struct StatementLine
{
    qint64 sequence = 0;
    Instant occurredAt;
    QString kind; // "earn", "clawback", ...
    QString cause; // "cycle 3", "order 536365", ...
    Points change;
    Points balanceAfter;
    std::optional<Instant> expiresAt;
};

struct TierProgress
{
    std::optional<TierMark> next; // Nothing at the top of the ladder.
    Points qualifying; // in the window that ends now
    Points floor; // threshold of the current tier
    Points goal; // threshold of the next
    bool nextNeedsApproval = false;
    bool proposalIsOpen = false;
};

struct BalancePoint
{
    QDate day;
    Points balance;
};

struct ConsentView
{
    QString channel; // "email", "sms"
    bool granted = false;
    Instant since;
};

// Everything that the profile of one member shows.
struct MemberProfile
{
    MemberRow head;
    QString externalId;
    QString phone;
    QString addressLine;
    QString postcode;
    QString city;
    QString country;
    QString locale; // "en_GB"
    std::optional<QDate> birthday;
    Instant joinedAt;
    Instant tierSince;
    std::optional<Instant> tierUntil;

    Points pending;
    Points held;
    Points deficit;
    Points lifetimeEarned;
    Points expiringSoon; // within 30 days
    std::optional<Instant> firstExpiry;

    Money spend12Months;
    Money spendBefore; // the 12 months before those
    TierProgress progress;
    std::vector<BalancePoint> balanceByMonth; // the last 13 month ends, oldest first
    std::vector<TimelineEntry> timeline; // latest first, at most 200
    std::vector<StatementLine> postings; // latest first, at most 500
    std::vector<LotView> lots; // in spending order; spent ones last
    std::vector<VoucherView> vouchers;
    std::vector<TaskBrief> tasks;
    std::vector<MessageBrief> messages;
    std::vector<ConsentView> consents;
};

} // namespace laurel
