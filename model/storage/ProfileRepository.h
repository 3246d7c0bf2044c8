#pragma once

#include "model/base/Result.h"
#include "model/domain/Ledger.h"
#include "model/domain/TaskViews.h"
#include "model/storage/MemberRepository.h"

namespace laurel {

class Connection;

struct ListedPosting
{
    qint64 sequence = 0;
    Instant occurredAt;
    PostingKind kind = PostingKind::Earn;
    Cause cause;
    Points points;
    Account debit = Account::Issued;
    Account credit = Account::Active;
    std::optional<Instant> expiresAt;
    QString rule;
    QString actor;
};

struct ListedEvent
{
    QString type;
    QString externalId;
    Instant occurredAt;
    std::optional<Money> amount;
};

struct ListedTierChange
{
    Instant from;
    QString tier;
    QString reason;
    QString actor;
};

struct ListedLot
{
    LotView lot;
    Cause cause;
    QString rule;
};

struct MonthSpend
{
    int month = 0; // yyyymm
    Money amount;
    int purchases = 0;
};

// What is read of one member.
class ProfileRepository
{
public:
    ProfileRepository(Connection& connection, const Currency& currency, TierLookup tiers)
        : m_connection(connection)
        , m_currency(currency)
        , m_tiers(std::move(tiers))
    {
    }

    // Identity, address and standing; the rest of the profile is left empty. Errors: NotFound.
    Result<MemberProfile> head(MemberId member);
    // Points that expire by `soon`, and when the first lot does.
    Result<std::pair<Points, std::optional<Instant>>> expiring(MemberId member, Instant soon);
    Result<Money> spend(MemberId member, const Period& period);
    Result<std::vector<MonthSpend>> spendByMonth(MemberId member, const Period& period);
    // Largest first, at most 50; `total` is how many there are.
    Result<std::vector<OrderLine>> orders(MemberId member, const Period& period, qint64* total);
    Result<Money> returnable(MemberId member, Instant since, Instant end);
    Result<Points> qualifying(MemberId member, const Period& window);
    Result<std::vector<ListedPosting>> postings(MemberId member); // oldest first
    // "refund 536365"; nothing for an event that is not there.
    Result<std::optional<QString>> eventLabel(MemberId member, qint64 event);
    Result<std::vector<ListedLot>> lots(MemberId member);
    Result<std::vector<ListedEvent>> events(MemberId member); // latest first, at most 200
    Result<std::vector<ListedTierChange>> tierChanges(MemberId member); // latest first
    Result<std::vector<VoucherView>> vouchers(MemberId member);
    Result<std::vector<TaskBrief>> tasks(MemberId member);
    Result<std::vector<MessageBrief>> messages(MemberId member);
    Result<std::vector<ConsentView>> consents(MemberId member);

private:
    Connection& m_connection;
    Currency m_currency;
    TierLookup m_tiers;
};

} // namespace laurel
