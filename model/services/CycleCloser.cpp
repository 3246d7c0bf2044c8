#include "model/services/CycleCloser.h"

#include "model/base/Clock.h"
#include "model/services/OpenProgram.h"
#include "model/services/Reporter.h"
#include "model/storage/EventRepository.h"
#include "model/storage/RequestRepository.h"
#include "model/storage/VoucherRepository.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr size_t pieceSize = 1000; // members in one transaction

Duration since(const QElapsedTimer& timer)
{
    return Duration(timer.nsecsElapsed() / 1000);
}

} // namespace

CycleCloser::CycleCloser(OpenProgram& program, int cycle, int cyclesLeft)
    : m_program(program)
    , m_cycle(cycle)
    , m_cyclesLeft(cyclesLeft)
    , m_run{.row = {.id = program.ids().next<RunId>()}}
{
    for (int i = 0; i < stepCount; ++i)
        m_steps.at(static_cast<size_t>(i)).step = static_cast<CycleStep>(i + 1);
}

Result<RunDetail> CycleCloser::close(const QString& actor, const RunObserver& observer)
{
    LAUREL_TRY_VOID(begin(actor));
    if (m_run.row.state == RunState::Done)
        return detail(); // Another worker was quicker.
    auto closed = closeMembers(observer);
    if (!closed && closed.error().code == ErrorCode::Interrupted)
        LAUREL_TRY_VOID(stop());
    LAUREL_TRY_VOID(std::move(closed));
    LAUREL_TRY_VOID(finishProgram());
    observer({detail(), m_cyclesLeft});
    return detail();
}

// Makes the run, or takes up the one that was not finished.
Result<void> CycleCloser::begin(const QString& actor)
{
    return m_program.db().inTransaction([&](Connection& tx) -> Result<void> {
        RunRepository runs(tx);
        LAUREL_TRY(const auto earlier, runs.findCycle(m_cycle));
        if (earlier) {
            m_run = *earlier;
            LAUREL_TRY(m_steps, runs.steps(m_run.row.id));
            if (m_run.row.state == RunState::Stopped)
                LAUREL_TRY_VOID(runs.setState(m_run.row.id, RunState::Running, std::nullopt));
            if (m_run.row.state != RunState::Done)
                m_run.row.state = RunState::Running;
            return {};
        }
        LAUREL_TRY_VOID(ProgramRepository(tx).openNextCycle(m_cycle));
        m_run.row.cycle = m_cycle;
        m_run.row.period = m_program.calendar().cycle(m_cycle);
        m_run.row.started = m_program.clock().now();
        m_run.row.startedBy = actor;
        m_run.row.policyVersion = m_program.policy().version;
        const Instant judged = m_program.calendar().afterDays(m_run.row.period.end,
                                                              -m_program.policy().graceDays);
        LAUREL_TRY(const auto members, EventRepository(tx).membersOfCycle(m_cycle, judged, 0));
        m_run.membersTotal = static_cast<qint64>(members.size());
        return runs.add(m_run);
    });
}

Result<void> CycleCloser::closeMembers(const RunObserver& observer)
{
    const Instant judged = m_program.calendar().afterDays(m_run.row.period.end,
                                                          -m_program.policy().graceDays);
    LAUREL_TRY(const auto members, EventRepository(m_program.db())
                                       .membersOfCycle(m_cycle, judged, m_run.cursor));
    for (size_t first = 0; first < members.size(); first += pieceSize) {
        if (!observer({detail(), m_cyclesLeft}))
            return fail(ErrorCode::Interrupted, u"Stopped after the last finished piece."_s);
        const size_t last = std::min(first + pieceSize, members.size()) - 1;
        const auto before = m_steps;
        const auto runBefore = m_run;
        LAUREL_TRY_VOID(m_program.db().inTransaction([&](Connection&) {
            m_steps = before; // A retry counts again from the last committed piece.
            m_run = runBefore;
            return closePiece(members, first, last);
        }));
    }
    if (!observer({detail(), m_cyclesLeft}))
        return fail(ErrorCode::Interrupted, u"Stopped after the last finished piece."_s);
    return {};
}

Result<void> CycleCloser::closePiece(const std::vector<MemberId>& members, size_t first,
                                     size_t last)
{
    LAUREL_TRY_VOID(refuseOtherCloser());
    QElapsedTimer timer;
    timer.start();
    const Period window = m_program.qualifyingWindow(m_run.row.period.end);
    LAUREL_TRY(auto counted, StandingRepository(m_program.db())
                                 .counted(members.at(first), members.at(last), m_cycle, window,
                                          m_program.policy(), m_program.currency()));
    // The range holds members whom this cycle does not concern, too.
    size_t next = first;
    std::erase_if(counted, [&](const CountedMember& member) {
        const bool isDue = next <= last && members.at(next) == member.standing.member;
        next += isDue ? 1 : 0;
        return !isDue;
    });
    // One statement reads profiles and what counts of their transactions.
    step(CycleStep::RetrieveProfile).took += since(timer);

    m_times = {};
    for (auto& member : counted)
        LAUREL_TRY_VOID(closeMember(member));
    for (size_t i = 0; i < m_times.size(); ++i)
        m_steps.at(i).took += std::chrono::duration_cast<Duration>(m_times.at(i));

    m_run.cursor = members.at(last).value();
    m_run.membersDone += static_cast<qint64>(last - first + 1);
    LAUREL_TRY_VOID(RunRepository(m_program.db())
                        .move(m_run.row.id, m_run.cursor, m_run.membersDone));
    return saveSteps();
}

// Two workers may take up one run; whoever finds that the other has moved it on steps back.
Result<void> CycleCloser::refuseOtherCloser()
{
    LAUREL_TRY(const auto stored, RunRepository(m_program.db()).find(m_run.row.id));
    if (stored.cursor != m_run.cursor || stored.row.state == RunState::Done)
        return fail(ErrorCode::Refused,
                    u"Somebody else is closing cycle %1; see run list."_s.arg(m_cycle));
    return {};
}

Result<void> CycleCloser::closeMember(CountedMember& member)
{
    const CycleClose close{.period = m_run.row.period,
                           .netSpend = member.netSpend};
    QElapsedTimer timer;
    timer.start();
    LAUREL_TRY(const auto effects, decide(m_program.policy(), m_program.calendar(),
                                          member.snapshot, close));
    const std::chrono::nanoseconds deciding(timer.nsecsElapsed());
    const Occasion occasion{
        .cause = {CauseKind::Cycle, m_cycle},
        .key = u"cycle:%1"_s.arg(m_cycle),
        .actor = u"worker"_s,
        .cycle = m_cycle,
    };
    LAUREL_TRY(const auto recorded, Book(m_program).record(member.standing, effects, occasion));
    countEffects(member, effects, recorded);
    addTimes(deciding, recorded.took);
    return {};
}

// Spend, points and eligibility are one decision, whose time stands with the last of them.
void CycleCloser::addTimes(std::chrono::nanoseconds deciding, const Recorded::Times& took)
{
    using enum CycleStep;
    const auto add = [&](CycleStep which, std::chrono::nanoseconds time) {
        m_times.at(static_cast<size_t>(which) - 1) += time;
    };
    add(TierEligibility, deciding);
    add(UpdateBalance, took.postings);
    add(UpdateTier, took.tier);
    add(RewardVoucher, took.vouchers);
    add(ManagerReview, took.proposal);
    add(GiftDispatch, took.gifts);
    add(UpgradeEmail, took.mail);
    add(PointsSms, took.text);
}

void CycleCloser::add(CycleStep which, const QString& figure, qint64 value)
{
    auto& detail = step(which).detail;
    detail[figure] = detail.value(figure).toInteger() + value;
}

void CycleCloser::addByTier(CycleStep which, const QString& figure, int rank)
{
    auto& detail = step(which).detail;
    QJsonObject byTier = detail.value(figure).toObject();
    const QString tier = m_program.policy().tier(rank).mark.code;
    byTier[tier] = byTier.value(tier).toInteger() + 1;
    detail[figure] = byTier;
}

void CycleCloser::countEffects(const CountedMember& member, const Effects& effects,
                               const Recorded& recorded)
{
    using enum CycleStep;
    const bool hasEvents = member.purchases + member.refunds > 0;
    step(RetrieveProfile).count += 1;
    add(RetrieveProfile, u"members"_s, 1);
    step(RecentTransactions).count += hasEvents ? 1 : 0;
    add(RecentTransactions, u"members"_s, hasEvents ? 1 : 0);
    add(RecentTransactions, u"purchases"_s, member.purchases);
    add(RecentTransactions, u"refunds"_s, member.refunds);
    step(TotalSpend).count += hasEvents ? 1 : 0;
    add(TotalSpend, u"minor"_s, member.netSpend.minor());

    Points change;
    for (const auto& posting : effects.postings)
        change += posting.kind == PostingKind::Clawback ? -posting.points : posting.points;
    const bool earns = change > Points();
    const bool loses = change < Points();
    step(PointsEarned).count += earns ? 1 : 0;
    add(PointsEarned, u"earned"_s, earns ? change.count() : 0);
    add(PointsEarned, u"earners"_s, earns ? 1 : 0);
    add(PointsEarned, u"clawed"_s, loses ? -change.count() : 0);
    add(PointsEarned, u"clawed_members"_s, loses ? 1 : 0);

    const bool isEligible = effects.proposal || (effects.tier && effects.tier->to > effects.tier->from);
    step(TierEligibility).count += 1;
    add(TierEligibility, u"examined"_s, 1);
    add(TierEligibility, u"eligible"_s, isEligible ? 1 : 0);
    step(UpdateBalance).count += recorded.postings;
    add(UpdateBalance, u"postings"_s, recorded.postings);
    add(UpdateBalance, u"points"_s, change.count());

    if (effects.tier && effects.tier->to != effects.tier->from) {
        const bool isUp = effects.tier->to > effects.tier->from;
        step(UpdateTier).count += 1;
        addByTier(UpdateTier, isUp ? u"upgrades"_s : u"downgrades"_s, effects.tier->to);
    }
    for (const auto& voucher : effects.vouchers) {
        step(RewardVoucher).count += 1;
        add(RewardVoucher, voucher.waits ? u"reserved"_s : u"valid"_s, 1);
        add(RewardVoucher, u"minor"_s, voucher.value.minor());
    }
    if (effects.proposal) {
        step(ManagerReview).count += 1;
        addByTier(ManagerReview, u"proposed"_s, effects.proposal->to);
    }
    for (const auto& gift : effects.gifts) {
        step(GiftDispatch).count += 1;
        add(GiftDispatch, u"gifts"_s, 1);
        add(GiftDispatch, gift.waits ? u"waiting"_s : u"ready"_s, 1);
    }
    add(GiftDispatch, u"short"_s, recorded.giftsShort);
    countMessages(effects);
}

void CycleCloser::countMessages(const Effects& effects)
{
    using enum CycleStep;
    for (const auto& message : effects.messages) {
        const auto which = message.channel == u"email"_s ? UpgradeEmail : PointsSms;
        step(which).count += 1;
        add(which, message.waits ? u"held"_s : u"queued"_s, 1);
    }
    add(UpgradeEmail, u"withheld"_s, effects.emailWithheld ? 1 : 0);
    add(PointsSms, u"withheld"_s, effects.smsWithheld ? 1 : 0);
}

Result<void> CycleCloser::saveSteps()
{
    RunRepository runs(m_program.db());
    for (const auto& progress : m_steps)
        LAUREL_TRY_VOID(runs.saveStep(m_run.row.id, progress));
    return {};
}

// Steps 13 to 15 and the end of the run, in one transaction: a report that is issued belongs to a
// closed cycle.
Result<void> CycleCloser::finishProgram()
{
    using enum CycleStep;
    const auto before = m_steps;
    return m_program.db().inTransaction([&](Connection& tx) -> Result<void> {
        m_steps = before;
        LAUREL_TRY_VOID(refuseOtherCloser());
        QElapsedTimer timer;
        timer.start();
        LAUREL_TRY(const qint64 removed,
                   VoucherRepository(tx).removeExpired(m_run.row.period.end, m_cycle));
        step(ExpiredVouchers).count = removed;
        step(ExpiredVouchers).detail[u"removed"_s] = removed;
        LAUREL_TRY_VOID(auditRemoval(removed));
        step(ExpiredVouchers).took = since(timer);

        timer.restart();
        Reporter reporter(m_program);
        LAUREL_TRY(const auto roi, reporter.roiOf(m_run.row.period));
        LAUREL_TRY_VOID(reporter.issueRoi(m_cycle, roi));
        step(ProgramRoi).count = static_cast<qint64>(roi.tiers.size());
        step(ProgramRoi).detail = Reporter::roiSummary(roi);
        step(ProgramRoi).took = since(timer);

        timer.restart();
        LAUREL_TRY(const auto report, reporter.issueHealth(m_cycle, m_run.row.period));
        step(HealthReport).count = 1;
        step(HealthReport).detail[u"report"_s] = QString::number(report.value());
        step(HealthReport).took = since(timer);

        for (auto& progress : m_steps)
            progress.isDone = true;
        m_run.row.state = RunState::Done;
        m_run.row.finished = m_program.clock().now();
        LAUREL_TRY_VOID(saveSteps());
        return RunRepository(tx).setState(m_run.row.id, RunState::Done, m_run.row.finished);
    });
}

// What the calendar takes away is on record, as the acts of people are.
Result<void> CycleCloser::auditRemoval(qint64 vouchers)
{
    const QJsonObject detail{{u"cycle"_s, m_cycle}, {u"vouchers"_s, vouchers}};
    return RequestRepository(m_program.db())
        .addAudit(std::nullopt, m_program.ids().next<RequestId>().value(), u"worker"_s,
                  u"remove_expired_vouchers"_s,
                  QJsonDocument(detail).toJson(QJsonDocument::Compact), m_program.clock().now());
}

Result<void> CycleCloser::stop()
{
    return m_program.db().inTransaction([&](Connection& tx) -> Result<void> {
        LAUREL_TRY_VOID(refuseOtherCloser());
        m_run.row.state = RunState::Stopped;
        return RunRepository(tx).setState(m_run.row.id, RunState::Stopped, std::nullopt);
    });
}

RunDetail CycleCloser::detail() const
{
    return {m_run.row, m_steps, m_run.membersDone, m_run.membersTotal};
}

} // namespace laurel
