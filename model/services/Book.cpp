#include "model/services/Book.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/storage/GiftRepository.h"
#include "model/storage/LedgerRepository.h"
#include "model/storage/OutboxRepository.h"
#include "model/storage/TierRepository.h"
#include "model/storage/VoucherRepository.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Adds the time since it was made, or since it was last read, to one kind of effect.
class Lap
{
public:
    Lap() { m_timer.start(); }
    void addTo(std::chrono::nanoseconds& sum)
    {
        const std::chrono::nanoseconds now(m_timer.nsecsElapsed());
        sum += now - m_last;
        m_last = now;
    }

private:
    QElapsedTimer m_timer;
    std::chrono::nanoseconds m_last{};
};

bool isCredit(PostingKind kind)
{
    return kind == PostingKind::Earn || kind == PostingKind::Bonus;
}

} // namespace

Book::Book(OpenProgram& program) : m_program(program), m_now(program.clock().now()) {}

Result<Recorded> Book::record(Standing& standing, const Effects& effects, const Occasion& occasion)
{
    Recorded recorded;
    Lap lap;
    for (const auto& posting : effects.postings) {
        LAUREL_TRY_VOID(post(standing, posting, occasion));
        ++recorded.postings;
    }
    lap.addTo(recorded.took.postings);
    if (effects.tier)
        LAUREL_TRY_VOID(moveTier(standing, *effects.tier, occasion));
    if (!effects.postings.empty() || effects.tier)
        LAUREL_TRY_VOID(StandingRepository(m_program.db()).save(standing, m_now));
    lap.addTo(recorded.took.tier);
    if (effects.proposal) {
        LAUREL_TRY(recorded.proposal, propose(standing, effects, *effects.proposal, occasion));
    }
    lap.addTo(recorded.took.proposal);
    for (const auto& voucher : effects.vouchers)
        LAUREL_TRY_VOID(addVoucher(standing, voucher, recorded.proposal, occasion));
    lap.addTo(recorded.took.vouchers);
    for (const auto& gift : effects.gifts) {
        LAUREL_TRY(const bool isReserved, addGift(standing, gift, recorded.proposal, occasion));
        ++(isReserved ? recorded.giftsReserved : recorded.giftsShort);
    }
    lap.addTo(recorded.took.gifts);
    for (const auto& message : effects.messages) {
        LAUREL_TRY_VOID(addMessage(standing, message, recorded.proposal, occasion));
        lap.addTo(message.channel == u"email"_s ? recorded.took.mail : recorded.took.text);
    }
    return recorded;
}

Result<void> Book::post(Standing& standing, const PostingEffect& effect, const Occasion& occasion)
{
    const Posting posting{
        .id = m_program.ids().next<PostingId>(),
        .kind = effect.kind,
        .points = effect.points,
        .debit = isCredit(effect.kind) ? Account::Issued : Account::Active,
        .credit = isCredit(effect.kind) ? Account::Active : Account::ClawedBack,
        .cause = occasion.cause,
        .policyVersion = m_program.policy().version,
        .rule = effect.rule,
        .actor = occasion.actor,
        .reason = effect.exact,
        .occurredAt = effect.occurredAt,
        .expiresAt = effect.expiresAt,
        .key = occasion.key + u':' + effect.rule,
    };
    LAUREL_EXPECT(isCredit(effect.kind) || effect.kind == PostingKind::Clawback);

    const qint64 sequence = standing.lastSequence + 1;
    const ChainHash hash = chainHashOf(standing.lastHash, sequence, posting);
    LAUREL_TRY_VOID(LedgerRepository(m_program.db())
                        .add({.member = standing.member,
                              .sequence = sequence,
                              .previousHash = standing.lastHash,
                              .hash = hash,
                              .businessDate = m_program.calendar().businessDate(effect.occurredAt),
                              .posting = posting},
                             m_now));
    standing.lastSequence = sequence;
    standing.lastHash = hash;
    return isCredit(effect.kind) ? credit(standing, posting) : debit(standing, posting);
}

// A credit first fills what is owed; its lot keeps the rest. docs/program.md 4, vector 7.
Result<void> Book::credit(Standing& standing, const Posting& posting)
{
    const Points owed = std::min(standing.deficit, posting.points);
    const auto active = Points::sum(standing.active, posting.points - owed);
    const auto lifetime = Points::sum(standing.lifetimeEarned, posting.points);
    if (!active || !lifetime)
        return fail(ErrorCode::Overflow, u"The balance would be more than an account can hold."_s);

    LedgerRepository ledger(m_program.db());
    LAUREL_TRY_VOID(ledger.addLot(standing.member, posting.id, posting.points,
                                  posting.points - owed, posting.occurredAt, posting.expiresAt));
    if (!owed.isZero())
        LAUREL_TRY_VOID(ledger.addLotUse(standing.member, posting.id, posting.id, owed));
    standing.active = *active;
    standing.deficit -= owed;
    standing.lifetimeEarned = *lifetime;
    return {};
}

// A debit takes from the lots in spending order; what they do not hold is owed.
Result<void> Book::debit(Standing& standing, const Posting& posting)
{
    LedgerRepository ledger(m_program.db());
    LAUREL_TRY(const auto lots, ledger.openLots(standing.member));
    Points left = posting.points;
    for (const auto& lot : lots) {
        if (left.isZero())
            break;
        const Points taken = std::min(left, lot.remaining);
        LAUREL_TRY_VOID(ledger.takeFromLot(standing.member, lot.id, taken));
        LAUREL_TRY_VOID(ledger.addLotUse(standing.member, posting.id, lot.id, taken));
        standing.active -= taken;
        left -= taken;
    }
    const auto deficit = Points::sum(standing.deficit, left);
    if (!deficit)
        return fail(ErrorCode::Overflow, u"The deficit would be more than an account can hold."_s);
    standing.deficit = *deficit;
    return {};
}

Result<void> Book::moveTier(Standing& standing, const TierEffect& effect, const Occasion& occasion)
{
    const QString code = m_program.policy().tier(effect.to).mark.code;
    // A change never begins before the one it follows: a member who was enrolled after the events
    // that count, or a clock that was set back, must leave one answer to "which tier when".
    const Instant since = std::max(effect.since, standing.tierSince + Duration(1));
    LAUREL_TRY_VOID(TierRepository(m_program.db())
                        .addChange({.member = standing.member,
                                    .from = since,
                                    .id = standing.lastSequence,
                                    .tier = code,
                                    .rank = effect.to,
                                    .previousRank = effect.from,
                                    .until = effect.until,
                                    .reason = effect.reason,
                                    .cause = occasion.cause,
                                    .actor = occasion.actor},
                                   m_now));
    standing.tier = code;
    standing.tierRank = effect.to;
    standing.tierSince = since;
    standing.tierUntil = effect.until;
    return {};
}

Result<TaskId> Book::propose(const Standing& standing, const Effects& effects,
                             const ProposalEffect& proposal, const Occasion& occasion)
{
    const Policy& policy = m_program.policy();
    LAUREL_TRY(const int number, ProgramRepository(m_program.db()).nextNumber(u"approval"_s));
    LAUREL_TRY(const qint64 cost, yearlyCost(effects));
    const TaskRecord task{
        .member = standing.member,
        .id = m_program.ids().next<TaskId>(),
        .kind = TaskKind::Approval,
        .number = number,
        .state = TaskState::Open,
        .created = m_now,
        .due = m_now + std::chrono::hours(policy.approvalHours),
        .requestedBy = occasion.actor,
        .cycle = occasion.cycle,
        .policyVersion = policy.version,
        .tierFrom = policy.tier(proposal.from).mark.code,
        .tierTo = policy.tier(proposal.to).mark.code,
        .qualifying = proposal.qualifying,
        .threshold = proposal.threshold,
        .costMinor = cost,
    };
    LAUREL_TRY_VOID(TaskRepository(m_program.db()).add(task));
    return task.id;
}

// What the tier costs the program in a year: what arriving there brings.
Result<qint64> Book::yearlyCost(const Effects& effects)
{
    qint64 cost = 0;
    for (const auto& voucher : effects.vouchers)
        cost += voucher.waits ? voucher.value.minor() : 0;
    for (const auto& effect : effects.gifts) {
        LAUREL_TRY(const auto gift,
                   GiftRepository(m_program.db()).find(effect.sku, m_program.currency()));
        cost += effect.waits && gift ? gift->cost.minor() : 0;
    }
    return cost;
}

Result<void> Book::addVoucher(const Standing& standing, const VoucherEffect& effect,
                              std::optional<TaskId> proposal, const Occasion& occasion)
{
    const auto id = m_program.ids().next<VoucherId>();
    const QString code = m_program.codes().code(id);
    const Instant issued = effect.waits ? m_now : standing.tierSince;
    return VoucherRepository(m_program.db())
        .add({.member = standing.member,
              .id = id,
              .tier = m_program.policy().tier(effect.tier).mark.code,
              .value = effect.value,
              .state = effect.waits ? VoucherState::Reserved : VoucherState::Valid,
              .codeMac = m_program.codes().mac(code),
              .lastFour = VoucherCodes::lastFour(code),
              .issuedAt = issued,
              .expiresAt = m_program.calendar().afterDays(issued, m_program.policy().voucherDays),
              .cycle = occasion.cycle,
              .waitsFor = effect.waits ? proposal : std::nullopt});
}

// False where the stock is gone: the task is there all the same, as a problem for the warehouse.
Result<bool> Book::addGift(const Standing& standing, const GiftEffect& effect,
                           std::optional<TaskId> proposal, const Occasion& occasion)
{
    LAUREL_TRY(const bool isReserved, GiftRepository(m_program.db()).reserve(effect.sku, 1));
    LAUREL_TRY(const int number, ProgramRepository(m_program.db()).nextNumber(u"dispatch"_s));
    const auto readyState = isReserved ? TaskState::Ready : TaskState::Short;
    TaskRecord task{
        .member = standing.member,
        .id = m_program.ids().next<TaskId>(),
        .kind = TaskKind::Dispatch,
        .number = number,
        .state = effect.waits ? TaskState::Waiting : readyState,
        .created = m_now,
        .requestedBy = occasion.actor,
        .cycle = occasion.cycle,
        .policyVersion = m_program.policy().version,
        .tierTo = m_program.policy().tier(effect.tier).mark.code,
        .waitsFor = effect.waits ? proposal : std::nullopt,
    };
    if (!effect.waits)
        task.due = m_now + std::chrono::hours(m_program.policy().dispatchHours);
    TaskRepository tasks(m_program.db());
    LAUREL_TRY_VOID(tasks.add(task));
    LAUREL_TRY_VOID(tasks.addLine(task, 1, effect.sku, 1, !isReserved));
    return isReserved;
}

Result<void> Book::addMessage(const Standing& standing, const MessageEffect& effect,
                              std::optional<TaskId> proposal, const Occasion& occasion)
{
    QJsonObject variables;
    if (effect.topic == u"tier_upgrade"_s)
        variables[u"tier"_s] = m_program.policy().tier(effect.tier).mark.code;
    else
        variables[u"points"_s] = QString::number(effect.points.count());
    return OutboxRepository(m_program.db())
        .add({.member = standing.member,
              .id = m_program.ids().next<MessageId>(),
              .channel = effect.channel,
              .topic = effect.topic,
              .variables = variables,
              .waitsFor = effect.waits ? proposal : std::nullopt,
              .cycle = occasion.cycle,
              .key = u"%1:%2:%3"_s.arg(occasion.key, effect.topic).arg(effect.tier)},
             m_now);
}

Result<void> Book::grant(Standing& standing, const TaskRecord& approval, const Occasion& occasion)
{
    const Policy& policy = m_program.policy();
    const int to = policy.rankOf(approval.tierTo);
    if (to < 0)
        return fail(ErrorCode::Refused,
                    u"The policy in force has no tier %1 any more."_s.arg(approval.tierTo));
    if (to > standing.tierRank)
        LAUREL_TRY_VOID(moveTier(standing,
                                 {.from = standing.tierRank,
                                  .to = to,
                                  .since = m_now,
                                  .until = heldUntil(policy, m_program.calendar(), to, m_now),
                                  .reason = u"approved"_s},
                                 occasion));
    standing.rejectedAt.reset();
    const Instant expires = m_program.calendar().afterDays(m_now, policy.voucherDays);
    LAUREL_TRY_VOID(VoucherRepository(m_program.db())
                        .makeValid(standing.member, approval.id, m_now, expires));
    LAUREL_TRY_VOID(OutboxRepository(m_program.db()).release(standing.member, approval.id, m_now));

    TaskRepository tasks(m_program.db());
    LAUREL_TRY(const auto gifts, tasks.giftsWaitingFor(approval));
    for (const auto& gift : gifts) {
        LAUREL_TRY(const auto lines, tasks.lines(gift.member, gift.id));
        const bool isShort = std::ranges::any_of(lines, &DispatchLine::isShort);
        LAUREL_TRY_VOID(tasks.setState(gift, isShort ? TaskState::Short : TaskState::Ready,
                                       m_now + std::chrono::hours(policy.dispatchHours)));
    }
    return StandingRepository(m_program.db()).save(standing, m_now);
}

Result<void> Book::refuse(Standing& standing, const TaskRecord& approval)
{
    LAUREL_TRY_VOID(VoucherRepository(m_program.db())
                        .cancelWaiting(standing.member, approval.id, m_now));
    LAUREL_TRY_VOID(OutboxRepository(m_program.db()).cancel(standing.member, approval.id));

    TaskRepository tasks(m_program.db());
    GiftRepository gifts(m_program.db());
    LAUREL_TRY(const auto waiting, tasks.giftsWaitingFor(approval));
    for (const auto& gift : waiting) {
        LAUREL_TRY(const auto lines, tasks.lines(gift.member, gift.id));
        for (const auto& line : lines)
            if (!line.isShort)
                LAUREL_TRY_VOID(gifts.release(line.sku, line.wanted));
        LAUREL_TRY_VOID(tasks.setState(gift, TaskState::Cancelled, std::nullopt));
    }
    standing.rejectedAt = approval.qualifying;
    return StandingRepository(m_program.db()).save(standing, m_now);
}

} // namespace laurel
