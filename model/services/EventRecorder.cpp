#include "model/services/EventRecorder.h"

#include "model/base/Clock.h"
#include "model/services/Book.h"
#include "model/services/OpenProgram.h"
#include "model/storage/EventRepository.h"
#include "model/storage/LedgerRepository.h"
#include "model/storage/MemberRepository.h"
#include "model/storage/TierRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Nobody reads a card number that is longer, and an id makes one that is unique.
QString cardNumberFrom(MemberId id)
{
    return u"M-%1"_s.arg(id.value());
}

// The source ends at the first colon of a posting's key.
QString escaped(QString source)
{
    return source.replace(u'%', u"%25"_s).replace(u':', u"%3A"_s);
}

RecordResult refused(QuarantineReason reason, const QString& detail)
{
    return RecordRefusal{reason, detail};
}

} // namespace

EventRecorder::EventRecorder(OpenProgram& program, int openCycle)
    : m_program(program)
    , m_openCycle(openCycle)
{
}

Result<EventRecorder> EventRecorder::inTransaction(OpenProgram& program)
{
    LAUREL_EXPECT(program.db().isInTransaction());
    LAUREL_TRY(const auto facts, ProgramRepository(program.db()).find());
    return EventRecorder(program, facts.openCycle);
}

Result<RecordResult> EventRecorder::record(const EventRecord& event, const QByteArray& contentHash)
{
    EventRepository events(m_program.db());
    LAUREL_TRY(const auto earlier, events.find(event.source, event.externalId));
    if (earlier && earlier->contentHash == contentHash)
        return RecordResult(RecordOutcome::Duplicate);
    if (earlier)
        return refused(QuarantineReason::Conflict,
                       u"%1 was recorded before with other content"_s.arg(event.externalId));

    LAUREL_TRY(const auto member, MemberRepository(m_program.db()).findByKey(event.member));
    if (!member)
        return refused(QuarantineReason::UnknownMember,
                       u"no member has the id or card number \"%1\""_s.arg(event.member.left(60)));
    if (!event.refundOf.isEmpty()) {
        LAUREL_TRY(const auto left, events.refundable(*member, event.source, event.refundOf));
        if (!left)
            return refused(QuarantineReason::UnknownPurchase,
                           u"this member has no purchase \"%1\""_s.arg(event.refundOf.left(60)));
        if (event.amount && event.amount->minor() > *left)
            return refused(QuarantineReason::BadAmount,
                           u"more is refunded than is left of purchase \"%1\""_s.arg(
                               event.refundOf.left(60)));
    }

    const Instant now = m_program.clock().now();
    const NewEvent stored{
        .member = *member,
        .id = m_program.ids().next<EventId>(),
        .record = event,
        .businessDate = m_program.calendar().businessDate(event.occurredAt),
        // A late event counts in the first cycle that is still open, so that it counts just once.
        .cycle = std::max(m_program.calendar().cycleAt(event.occurredAt), m_openCycle),
        .contentHash = contentHash,
    };
    LAUREL_TRY_VOID(StandingRepository(m_program.db()).touchEvent(*member, event.occurredAt, now));
    LAUREL_TRY_VOID(events.add(stored, now));
    LAUREL_TRY_VOID(decideEvent(*member, stored.id, event));
    return RecordResult(RecordOutcome::Accepted);
}

Result<void> EventRecorder::decideEvent(MemberId member, EventId id, const EventRecord& event)
{
    const Policy& policy = m_program.policy();
    const bool isPaid = std::ranges::any_of(policy.eventRules, [&](const EventRule& rule) {
        return rule.trigger == event.type && !rule.points.isZero();
    });
    const Instant at = event.occurredAt;
    const Instant start = m_program.calendar().startOf(m_program.calendar().start());
    // Purchases count when their cycle is closed; what happened before the program is history.
    if (!isPaid || at < start)
        return {};

    StandingRepository standings(m_program.db());
    LAUREL_TRY(auto counted, standings.counted(member, member, 0, m_program.qualifyingWindow(at),
                                               policy, m_program.currency()));
    LAUREL_EXPECT(counted.size() == 1);
    const int day = m_program.calendar().businessDate(at);
    LAUREL_TRY(const auto paid, LedgerRepository(m_program.db()).ruleCounts(member, day));
    LAUREL_TRY(const auto effects,
               decide(policy, m_program.calendar(), counted.front().snapshot,
                      MemberEvent{event.type, at, paid.onDay, paid.inMonth}));
    const Occasion occasion{
        .cause = {CauseKind::Event, id.value()},
        .key = u"event:%1:%2"_s.arg(escaped(event.source), event.externalId),
        .actor = u"worker"_s,
    };
    LAUREL_TRY([[maybe_unused]] const auto recorded,
               Book(m_program).record(counted.front().standing, effects, occasion));
    return {};
}

Result<RecordResult> EventRecorder::enrol(const MemberRecord& member, const QByteArray& contentHash)
{
    MemberRepository members(m_program.db());
    LAUREL_TRY(const auto earlier, members.findExternal(member.externalId));
    if (earlier && earlier->contentHash == contentHash)
        return RecordResult(RecordOutcome::Duplicate);
    if (earlier)
        return refused(QuarantineReason::Conflict,
                       u"%1 was recorded before with other content"_s.arg(member.externalId));
    // Both name a member in files and at the till, so neither may stand for two of them.
    for (const auto& key : {member.externalId, member.cardNumber}) {
        LAUREL_TRY(const auto owner, members.findByKey(key));
        if (!key.isEmpty() && owner)
            return refused(QuarantineReason::Conflict,
                           u"\"%1\" names another member already"_s.arg(key.left(60)));
    }

    const Instant now = m_program.clock().now();
    NewMember stored{.id = m_program.ids().next<MemberId>(),
                     .record = member,
                     .joinedAt = member.joinedAt.value_or(now),
                     .contentHash = contentHash,
                     .lowestTier = m_program.policy().tier(0).mark.code};
    if (stored.record.cardNumber.isEmpty())
        stored.record.cardNumber = cardNumberFrom(stored.id);
    LAUREL_TRY_VOID(members.add(stored, now));
    LAUREL_TRY_VOID(TierRepository(m_program.db())
                        .addChange({.member = stored.id,
                                    .from = stored.joinedAt,
                                    .tier = stored.lowestTier,
                                    .reason = u"enrolled"_s,
                                    .actor = u"worker"_s},
                                   now));
    return RecordResult(RecordOutcome::Accepted);
}

} // namespace laurel
