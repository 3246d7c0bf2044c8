#include "model/services/Profiles.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/storage/ProfileRepository.h"
#include "model/storage/RequestRepository.h"
#include "model/storage/VoucherRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr int expiringDays = 30;
constexpr size_t shownPostings = 500;
constexpr size_t shownTimeline = 200;
constexpr int shownMonths = 13;

TimelineEntry::Kind kindOf(PostingKind kind)
{
    switch (kind) {
    case PostingKind::Earn:
    case PostingKind::Bonus:
        return TimelineEntry::Kind::Earned;
    case PostingKind::Clawback:
        return TimelineEntry::Kind::ClawedBack;
    case PostingKind::Redeem:
        return TimelineEntry::Kind::Redeemed;
    case PostingKind::Expire:
        return TimelineEntry::Kind::Expired;
    default:
        return TimelineEntry::Kind::Adjusted;
    }
}

} // namespace

ProfileRepository Profiles::repository()
{
    return {m_program.db(), m_program.currency(),
            [this](const QString& code) { return m_program.tierMark(code); }};
}

Instant Profiles::now() const
{
    return m_program.clock().now();
}

Result<MemberPage> Profiles::page(const MemberQuery& query)
{
    const Instant soon = m_program.calendar().afterDays(now(), expiringDays);
    return MemberRepository(m_program.db()).page(query, soon, [this](const QString& code) {
        return m_program.tierMark(code);
    });
}

Result<MemberId> Profiles::find(const QString& key)
{
    MemberRepository members(m_program.db());
    LAUREL_TRY(const auto byKey, members.findByKey(key.trimmed()));
    if (byKey)
        return *byKey;
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (isNumber && id > 0) {
        LAUREL_TRY(const bool isThere, members.exists(MemberId(id)));
        if (isThere)
            return MemberId(id);
    }
    return fail(ErrorCode::NotFound, u"There is no member %1."_s.arg(key.left(60)));
}

Result<QString> Profiles::causeText(ProfileRepository& repository, MemberId member,
                                    const Cause& cause, const QString& rule)
{
    switch (cause.kind) {
    case CauseKind::Cycle:
        return u"Cycle %1"_s.arg(cause.id);
    case CauseKind::Event: {
        LAUREL_TRY(const auto label, repository.eventLabel(member, cause.id));
        return label.value_or(rule);
    }
    case CauseKind::Task:
    case CauseKind::Request:
        return rule;
    }
    LAUREL_EXPECT(false);
}

Result<std::vector<StatementLine>> Profiles::statement(MemberId member,
                                                       std::optional<Instant> asOf)
{
    ProfileRepository repository = this->repository();
    LAUREL_TRY(const auto postings, repository.postings(member));
    std::vector<StatementLine> lines;
    Points balance;
    for (const auto& posting : postings) {
        if (asOf && posting.occurredAt > *asOf)
            continue;
        const bool isCredit = posting.credit == Account::Active;
        const Points change = isCredit ? posting.points : -posting.points;
        balance += change;
        LAUREL_TRY(auto cause, causeText(repository, member, posting.cause, posting.rule));
        lines.push_back({.sequence = posting.sequence,
                         .occurredAt = posting.occurredAt,
                         .kind = codeOf(posting.kind),
                         .cause = std::move(cause),
                         .change = change,
                         .balanceAfter = balance,
                         .expiresAt = posting.expiresAt});
    }
    return lines;
}

Result<MemberProfile> Profiles::of(MemberId member)
{
    ProfileRepository repository = this->repository();
    LAUREL_TRY(auto profile, repository.head(member));
    const Calendar& calendar = m_program.calendar();
    LAUREL_TRY(const auto expiring,
               repository.expiring(member, calendar.afterDays(now(), expiringDays)));
    profile.expiringSoon = expiring.first;
    profile.firstExpiry = expiring.second;

    const Instant end = now();
    const Instant start = calendar.afterDays(end, -365);
    LAUREL_TRY(profile.spend12Months, repository.spend(member, {start, end}));
    // A part of a year is nothing to compare with.
    const Instant before = calendar.afterDays(start, -365);
    if (before >= calendar.startOf(calendar.start()) && before >= profile.joinedAt) {
        LAUREL_TRY(profile.spendBefore, repository.spend(member, {before, start}));
    }

    LAUREL_TRY(auto lines, statement(member, std::nullopt));
    addBalances(profile, lines);
    std::ranges::reverse(lines);
    lines.resize(std::min(lines.size(), shownPostings));
    profile.postings = std::move(lines);

    LAUREL_TRY(auto lots, repository.lots(member));
    for (auto& listed : lots) {
        LAUREL_TRY(listed.lot.origin, causeText(repository, member, listed.cause, listed.rule));
        profile.lots.push_back(std::move(listed.lot));
    }
    LAUREL_TRY(profile.vouchers, repository.vouchers(member));
    LAUREL_TRY(profile.tasks, repository.tasks(member));
    LAUREL_TRY(profile.messages, repository.messages(member));
    LAUREL_TRY(profile.consents, repository.consents(member));
    LAUREL_TRY_VOID(addProgress(profile, repository));
    LAUREL_TRY_VOID(addTimeline(profile, repository));
    return profile;
}

Result<void> Profiles::addProgress(MemberProfile& profile, ProfileRepository& repository)
{
    const Policy& policy = m_program.policy();
    // As the next cycle will see it: the window that ends with the last closed or the running one.
    const int cycle = m_program.calendar().cycleAt(
        profile.postings.empty() ? now() : profile.postings.front().occurredAt);
    const Instant end = m_program.calendar().cycle(cycle).end;
    LAUREL_TRY(profile.progress.qualifying,
               repository.qualifying(profile.head.id, m_program.qualifyingWindow(end)));
    const int rank = profile.head.tier.rank;
    profile.progress.floor = policy.tier(rank).threshold;
    profile.progress.goal = profile.progress.floor;
    if (static_cast<size_t>(rank) + 1 < policy.ladder.size()) {
        const auto& next = policy.tier(rank + 1);
        profile.progress.next = next.mark;
        profile.progress.goal = next.threshold;
        profile.progress.nextNeedsApproval = next.needsApproval;
    }
    profile.progress.proposalIsOpen
        = std::ranges::any_of(profile.tasks, [](const TaskBrief& task) {
              return task.kind == TaskKind::Approval && !isFinished(task.state);
          });
    return {};
}

// The balance at the end of each of the last months that have postings.
void Profiles::addBalances(MemberProfile& profile, const std::vector<StatementLine>& lines)
{
    if (lines.empty())
        return;
    const QDate last = m_program.calendar().dayOf(lines.back().occurredAt);
    QDate month = QDate(last.year(), last.month(), 1).addMonths(1 - shownMonths);
    size_t next = 0;
    Points balance;
    for (int i = 0; i < shownMonths; ++i, month = month.addMonths(1)) {
        const Instant end = m_program.calendar().startOf(month.addMonths(1));
        for (; next < lines.size() && lines[next].occurredAt < end; ++next)
            balance = lines[next].balanceAfter;
        profile.balanceByMonth.push_back({month.addMonths(1).addDays(-1), balance});
    }
}

Result<void> Profiles::addTimeline(MemberProfile& profile, ProfileRepository& repository)
{
    using Kind = TimelineEntry::Kind;
    auto& timeline = profile.timeline;
    LAUREL_TRY(const auto events, repository.events(profile.head.id));
    for (const auto& event : events) {
        const Kind kind = event.type == u"purchase"_s ? Kind::Purchase
            : event.type == u"refund"_s               ? Kind::Refund
                                                      : Kind::Other;
        timeline.push_back({.kind = kind,
                            .at = event.occurredAt,
                            .reference = kind == Kind::Other ? event.type + u' ' + event.externalId
                                                             : event.externalId,
                            .amount = event.amount});
    }
    for (const auto& line : profile.postings)
        timeline.push_back(
            {.kind = kindOf(postingKindFromCode(line.kind).value_or(PostingKind::Adjust)),
             .at = line.occurredAt,
             .reference = line.cause,
             .points = line.change});
    LAUREL_TRY(const auto changes, repository.tierChanges(profile.head.id));
    for (const auto& change : changes)
        timeline.push_back({.kind = change.reason == u"enrolled"_s ? Kind::Joined
                                                                   : Kind::TierChanged,
                            .at = change.from,
                            .reference = m_program.tierMark(change.tier).name,
                            .by = change.actor == u"worker"_s ? QString() : change.actor});
    for (const auto& voucher : profile.vouchers)
        timeline.push_back({.kind = Kind::VoucherIssued,
                            .at = voucher.issuedAt,
                            .reference = voucher.tier.name,
                            .amount = voucher.value});
    std::ranges::stable_sort(timeline, std::ranges::greater(), &TimelineEntry::at);
    if (timeline.size() > shownTimeline)
        timeline.erase(timeline.begin() + shownTimeline, timeline.end());
    return {};
}

Result<QString> Profiles::voucherCode(MemberId member, VoucherId voucher, const QString& actor)
{
    LAUREL_TRY(const auto person, ProgramRepository(m_program.db()).person(actor));
    const bool mayLook = person && person->isActive
        && (person->role == Role::Manager || person->role == Role::Support
            || person->role == Role::Admin);
    if (!mayLook)
        return fail(ErrorCode::NotPermitted, u"Voucher codes are for managers and support."_s);
    return m_program.db().inTransaction([&](Connection& tx) -> Result<QString> {
        LAUREL_TRY(const auto state, VoucherRepository(tx).state(member, voucher));
        if (!state || *state == VoucherState::Reserved)
            return fail(ErrorCode::NotFound, u"There is no valid voucher of that number."_s);
        const QJsonObject detail{{u"voucher"_s, QString::number(voucher.value())}};
        LAUREL_TRY_VOID(RequestRepository(tx).addAudit(
            member, m_program.ids().next<RequestId>().value(), actor, u"reveal_voucher_code"_s,
            QJsonDocument(detail).toJson(QJsonDocument::Compact), now()));
        return m_program.codes().code(voucher);
    });
}

} // namespace laurel
