#include "model/services/Desk.h"
#include "model/services/Queues.h"
#include "model/storage/TaskRepository.h"
#include "tests/services/core/ProgramFixture.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Approve, reject and undo: docs/program.md 6 and 8.
class tst_DeskDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void approve_grantsEverythingTogether();
    void approve_isOneTransaction();
    void secondApproval_isToldWhoAndWhen();
    void secondApproval_whileTheFirstCanBeUndone();
    void twoConnections_decideOnce();
    void reject_needsAReason_data();
    void reject_needsAReason();
    void reject_takesBackWhatWaited();
    void reject_sameEvidenceIsNotRaisedAgain();
    void reject_moreEvidenceIs();
    void undo_beforeTheTime_leavesNothing();
    void undo_afterTheTime_isTooLate();
    void undo_isTheAskersAlone();
    void delayed_takesEffectWhenItsTimeHasCome();
    void delayed_fromSomebodyWhoLeft_isRefused();
    void sameRequestTwice_doesNothingMore();
    void sameIdForAnotherRequest_isRefused_data();
    void sameIdForAnotherRequest_isRefused();
    void refusedRequestAgain_isRefusedAgain();
    void asker_doesNotDecide();
    void claim_isOnePersons();

private:
    TaskState stateOf(TaskId task) { return must(TaskRepository(m_fixture->db()).find(task)).state; }
    QString voucherState() { return text(u"SELECT state FROM voucher WHERE tier = 'platinum'"_s); }
    QString text(const QString& statement) { return m_fixture->ask(statement).toString(); }
    Result<void> submit(const Request& request) { return Desk(m_fixture->program()).submit(request); }

    std::unique_ptr<ProgramFixture> m_fixture;
    MemberId m_ada{1};
    TaskId m_task{1};
    TaskId m_gift{1};
};

void tst_DeskDecisions::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    m_ada = m_fixture->candidate();
    m_task = m_fixture->openApproval(m_ada);
    m_gift = m_fixture->giftOf(m_ada);
}

void tst_DeskDecisions::cleanup()
{
    const auto found = m_fixture->verify();
    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    m_fixture.reset();
}

void tst_DeskDecisions::approve_grantsEverythingTogether()
{
    QCOMPARE(m_fixture->standing(m_ada).tier, u"gold"_s);
    QCOMPARE(voucherState(), u"reserved"_s);
    QCOMPARE(stateOf(m_gift), TaskState::Waiting);
    const Instant now = m_fixture->clock().now();

    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task, u"long a good customer"_s}));

    QCOMPARE(stateOf(m_task), TaskState::Approved);
    const Standing standing = m_fixture->standing(m_ada);
    QCOMPARE(standing.tier, u"platinum"_s);
    QCOMPARE(standing.tierSince, now);
    QCOMPARE(standing.tierUntil, m_fixture->program().calendar().afterDays(now, 365));
    QCOMPARE(voucherState(), u"valid"_s);
    QCOMPARE(m_fixture->count(u"SELECT expires_us FROM voucher WHERE tier = 'platinum'"_s),
             m_fixture->program().calendar().afterDays(now, 90).us());
    QCOMPARE(stateOf(m_gift), TaskState::Ready);
    QCOMPARE(must(TaskRepository(m_fixture->db()).find(m_gift)).due, now + 72h);
    QCOMPARE(text(u"SELECT group_concat(state) FROM outbox WHERE topic = 'tier_upgrade' "
                  "AND variables LIKE '%platinum%'"_s),
             u"waiting"_s);
    QCOMPARE(text(u"SELECT decided_by || ' ' || outcome || ' ' || reason FROM decision"_s),
             u"hana approved long a good customer"_s);
    QCOMPARE(text(u"SELECT outcome FROM request_outcome"_s), u"applied"_s);
    QCOMPARE(text(u"SELECT detail ->> 'tier_after' FROM request_outcome"_s), u"platinum"_s);
}

// A fault half way leaves nothing behind: here the letter cannot be released.
void tst_DeskDecisions::approve_isOneTransaction()
{
    m_fixture->execute(u"CREATE TRIGGER broken BEFORE UPDATE ON outbox "
                       "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s);
    const QString before = m_fixture->verify().digest;

    const auto outcome = m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task});

    QVERIFY(!outcome);
    QCOMPARE(m_fixture->verify().digest, before);
    QCOMPARE(stateOf(m_task), TaskState::Open);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM decision"_s), 0);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request"_s), 0); // It may be asked again.
    m_fixture->execute(u"DROP TRIGGER broken"_s);
    QVERIFY(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}));
}

void tst_DeskDecisions::secondApproval_isToldWhoAndWhen()
{
    const QString when = m_fixture->clock().now().toIso();
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}));
    m_fixture->clock().advance(1h);
    const QString digest = m_fixture->verify().digest;

    for (const RequestBody& body : {RequestBody(ask::ApproveTask{m_task}),
                                    RequestBody(ask::RejectTask{m_task, u"changed my mind"_s})}) {
        const auto outcome = m_fixture->submit(u"mateo"_s, body);

        QCOMPARE(laurel::test::codeOf(outcome), ErrorCode::AlreadyDecided);
        QCOMPARE(outcome.error().detail, u"A-1 was approved by hana on %1."_s.arg(when));
    }
    QCOMPARE(m_fixture->verify().digest, digest);
    // Refused requests are on record as well.
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request_outcome WHERE outcome = 'refused'"_s), 2);
    QCOMPARE(text(u"SELECT detail FROM request_outcome WHERE outcome = 'refused' LIMIT 1"_s),
             u"A-1 was approved by hana on %1."_s.arg(when));
}

void tst_DeskDecisions::secondApproval_whileTheFirstCanBeUndone()
{
    const QString effect = (m_fixture->clock().now() + Duration(10s)).toIso();
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}, 10s));
    QCOMPARE(stateOf(m_task), TaskState::Open);

    const auto second = m_fixture->submit(u"mateo"_s, ask::ApproveTask{m_task}, 10s);

    QCOMPARE(laurel::test::codeOf(second), ErrorCode::AlreadyDecided);
    QCOMPARE(second.error().detail,
             u"A-1 was decided by hana; it takes effect at %1 unless it is undone."_s.arg(effect));
    const auto row = must(Queues(m_fixture->program()).approvals(ApprovalList::Waiting)).at(0);
    QVERIFY(row.pending && row.pending->by == u"hana"_s && row.pending->approve);
}

// Two windows on one file, each with its own connection.
void tst_DeskDecisions::twoConnections_decideOnce()
{
    IdMaker otherIds(m_fixture->clock());
    const auto other = must(OpenProgram::open(m_fixture->address(), m_fixture->clock(), otherIds));
    const Instant now = m_fixture->clock().now();

    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}));
    const auto second = Desk(*other).submit({otherIds.next<RequestId>(), u"mateo"_s, now, now,
                                             ask::RejectTask{m_task, u"no"_s}});

    QCOMPARE(laurel::test::codeOf(second), ErrorCode::AlreadyDecided);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM decision"_s), 1);
}

void tst_DeskDecisions::reject_needsAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isTaken");

    QTest::addRow("none") << QString() << false;
    QTest::addRow("blanks") << u" \t\n "_s << false;
    QTest::addRow("one") << u"returns most of it"_s << true;
}

void tst_DeskDecisions::reject_needsAReason()
{
    QFETCH(const QString, reason);
    QFETCH(const bool, isTaken);

    const auto outcome = m_fixture->submit(u"hana"_s, ask::RejectTask{m_task, reason});

    QCOMPARE(outcome.has_value(), isTaken);
    QCOMPARE(stateOf(m_task), isTaken ? TaskState::Rejected : TaskState::Open);
    if (!isTaken)
        QCOMPARE(outcome.error(), Error({ErrorCode::InvalidInput,
                                         u"Say why: a rejection needs a reason."_s}));
}

void tst_DeskDecisions::reject_takesBackWhatWaited()
{
    QCOMPARE(m_fixture->count(u"SELECT reserved FROM gift"_s), 1);

    must(m_fixture->submit(u"hana"_s, ask::RejectTask{m_task, u"returns most of it"_s}));

    QCOMPARE(m_fixture->standing(m_ada).tier, u"gold"_s);
    QCOMPARE(m_fixture->count(u"SELECT reserved FROM gift"_s), 0);
    QCOMPARE(m_fixture->count(u"SELECT on_hand FROM gift"_s), 10);
    QCOMPARE(stateOf(m_gift), TaskState::Cancelled);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM voucher WHERE tier = 'platinum'"_s), 0);
    QCOMPARE(text(u"SELECT outcome FROM voucher_history WHERE tier = 'platinum'"_s), u"cancelled"_s);
    QCOMPARE(text(u"SELECT group_concat(state) FROM outbox WHERE variables LIKE '%platinum%'"_s),
             u"cancelled"_s);
    // What was reached without asking stays.
    QCOMPARE(text(u"SELECT state FROM voucher WHERE tier = 'gold'"_s), u"valid"_s);
}

void tst_DeskDecisions::reject_sameEvidenceIsNotRaisedAgain()
{
    must(m_fixture->submit(u"hana"_s, ask::RejectTask{m_task, u"no"_s}));
    // A purchase and its refund: the member is looked at again, with the same points.
    const QString order = m_fixture->purchase(m_ada, u"500.00"_s, u"2011-01-02 10:00"_s);
    m_fixture->refund(m_ada, u"500.00"_s, u"2011-01-03 10:00"_s, order);
    m_fixture->clock().set(m_fixture->at(u"2011-02-01 09:00"_s));

    m_fixture->closeCycles(u"2011-01-29"_s);

    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM task WHERE kind = 'approval'"_s), 1);
    QCOMPARE(m_fixture->count(u"SELECT reserved FROM gift"_s), 0);
}

void tst_DeskDecisions::reject_moreEvidenceIs()
{
    must(m_fixture->submit(u"hana"_s, ask::RejectTask{m_task, u"no"_s}));
    m_fixture->purchase(m_ada, u"10.00"_s, u"2011-01-02 10:00"_s);
    m_fixture->clock().set(m_fixture->at(u"2011-02-01 09:00"_s));

    m_fixture->closeCycles(u"2011-01-29"_s);

    const auto waiting = must(Queues(m_fixture->program()).approvals(ApprovalList::Waiting));
    QCOMPARE(waiting.size(), size_t{1});
    QCOMPARE(waiting[0].number, u"A-2"_s);
    const auto detail = must(Queues(m_fixture->program()).approval(waiting[0].id));
    QCOMPARE(detail.qualifying, 1201_pts);
    QCOMPARE(detail.earlier.size(), size_t{1});
    QVERIFY(!detail.earlier[0].approved);
    QCOMPARE(m_fixture->count(u"SELECT reserved FROM gift"_s), 1);
}

void tst_DeskDecisions::undo_beforeTheTime_leavesNothing()
{
    const QString before = m_fixture->verify().digest;
    const Request decision = m_fixture->request(u"hana"_s, ask::ApproveTask{m_task}, 10s);
    must(submit(decision));
    m_fixture->clock().advance(9s);

    must(m_fixture->submit(u"hana"_s, ask::Withdraw{decision.id}));
    m_fixture->clock().advance(1h);

    QCOMPARE(must(Desk(m_fixture->program()).applyDue()), 0);
    QCOMPARE(m_fixture->verify().digest, before);
    QCOMPARE(text(u"SELECT outcome FROM request_outcome WHERE request_id = %1"_s.arg(
                 decision.id.value())),
             u"withdrawn"_s);
    QVERIFY(m_fixture->submit(u"mateo"_s, ask::ApproveTask{m_task})); // It is free again.
}

void tst_DeskDecisions::undo_afterTheTime_isTooLate()
{
    const Request decision = m_fixture->request(u"hana"_s, ask::ApproveTask{m_task}, 10s);
    must(submit(decision));
    m_fixture->clock().advance(10s);
    QCOMPARE(must(Desk(m_fixture->program()).applyDue()), 1);

    const auto undo = m_fixture->submit(u"hana"_s, ask::Withdraw{decision.id});

    QCOMPARE(undo.error(),
             Error({ErrorCode::Refused, u"It has taken effect; it cannot be undone."_s}));
    QCOMPARE(m_fixture->standing(m_ada).tier, u"platinum"_s);
    QCOMPARE(laurel::test::codeOf(m_fixture->submit(u"hana"_s, ask::Withdraw{RequestId(12345)})),
             ErrorCode::NotFound);
}

void tst_DeskDecisions::undo_isTheAskersAlone()
{
    const Request decision = m_fixture->request(u"hana"_s, ask::ApproveTask{m_task}, 10s);
    must(submit(decision));

    const auto undo = m_fixture->submit(u"mateo"_s, ask::Withdraw{decision.id});

    QCOMPARE(undo.error(), Error({ErrorCode::Refused, u"Only hana can undo this."_s}));
    m_fixture->clock().advance(10s);
    QCOMPARE(must(Desk(m_fixture->program()).applyDue()), 1);
}

void tst_DeskDecisions::delayed_takesEffectWhenItsTimeHasCome()
{
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}, 10s));
    Desk desk(m_fixture->program());
    m_fixture->clock().advance(10s - 1us);
    QCOMPARE(must(desk.applyDue()), 0);
    QCOMPARE(m_fixture->standing(m_ada).tier, u"gold"_s);

    m_fixture->clock().advance(1us);

    QCOMPARE(must(desk.applyDue()), 1);
    QCOMPARE(m_fixture->standing(m_ada).tier, u"platinum"_s);
    QCOMPARE(must(desk.applyDue()), 0);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM decision"_s), 1);
}

void tst_DeskDecisions::delayed_fromSomebodyWhoLeft_isRefused()
{
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}, 10s));
    m_fixture->execute(u"UPDATE program_user SET is_active = 0 WHERE login = 'hana'"_s);
    m_fixture->clock().advance(10s);

    QCOMPARE(must(Desk(m_fixture->program()).applyDue()), 0);

    QCOMPARE(stateOf(m_task), TaskState::Open);
    QCOMPARE(text(u"SELECT outcome FROM request_outcome"_s), u"refused"_s);
    QVERIFY(m_fixture->submit(u"mateo"_s, ask::ApproveTask{m_task}));
}

void tst_DeskDecisions::sameRequestTwice_doesNothingMore()
{
    const Request approve = m_fixture->request(u"hana"_s, ask::ApproveTask{m_task, u"yes"_s});
    must(submit(approve));
    const QString digest = m_fixture->verify().digest;
    m_fixture->clock().advance(1h);

    QVERIFY(submit(approve));

    QCOMPARE(m_fixture->verify().digest, digest);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request"_s), 1);
}

void tst_DeskDecisions::sameIdForAnotherRequest_isRefused_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("isReject");

    QTest::addRow("another note") << u"hana"_s << u"no"_s << false;
    QTest::addRow("another actor") << u"mateo"_s << u"yes"_s << false;
    QTest::addRow("another kind") << u"hana"_s << u"yes"_s << true;
}

void tst_DeskDecisions::sameIdForAnotherRequest_isRefused()
{
    QFETCH(const QString, actor);
    QFETCH(const QString, note);
    QFETCH(const bool, isReject);
    Request request = m_fixture->request(u"hana"_s, ask::ApproveTask{m_task, u"yes"_s});
    must(submit(request));
    const QString digest = m_fixture->verify().digest;

    request.actor = actor;
    request.body = isReject ? RequestBody(ask::RejectTask{m_task, note})
                            : RequestBody(ask::ApproveTask{m_task, note});

    QCOMPARE(laurel::test::codeOf(submit(request)), ErrorCode::KeyReusedForDifferentRequest);
    QCOMPARE(m_fixture->verify().digest, digest);
}

void tst_DeskDecisions::refusedRequestAgain_isRefusedAgain()
{
    const Request reject = m_fixture->request(u"hana"_s, ask::RejectTask{m_task, u" "_s});
    const auto first = submit(reject);
    const auto again = submit(reject);

    QVERIFY(!first && !again);
    QCOMPARE(again.error().detail, first.error().detail);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request"_s), 1);
}

void tst_DeskDecisions::asker_doesNotDecide()
{
    const TaskRecord asked = must(TaskRepository(m_fixture->db()).find(m_task));
    TaskRecord own = asked;
    own.member = m_fixture->memberWith(0_pts);
    own.id = m_fixture->ids().next<TaskId>();
    own.number = 99;
    own.requestedBy = u"hana"_s;
    must(m_fixture->db().inTransaction(
        [&](Connection& tx) { return TaskRepository(tx).add(own); }));

    const auto refused = m_fixture->submit(u"hana"_s, ask::ApproveTask{own.id});

    QCOMPARE(refused.error(),
             Error({ErrorCode::Refused,
                    u"You asked for this upgrade, so someone else must decide it."_s}));
    QCOMPARE(laurel::test::codeOf(m_fixture->submit(u"hana"_s, ask::RejectTask{own.id, u"x"_s})),
             ErrorCode::Refused);
    QVERIFY(m_fixture->submit(u"mateo"_s, ask::ApproveTask{own.id}));
    // The calendar proposed the other one; the worker may not decide that.
    QCOMPARE(asked.requestedBy, u"worker"_s);
    QCOMPARE(laurel::test::codeOf(m_fixture->submit(u"worker"_s, ask::ApproveTask{m_task})),
             ErrorCode::NotPermitted);
}

void tst_DeskDecisions::claim_isOnePersons()
{
    must(m_fixture->submit(u"hana"_s, ask::ClaimTask{m_task}));

    const auto other = m_fixture->submit(u"mateo"_s, ask::ClaimTask{m_task});

    QCOMPARE(other.error(), Error({ErrorCode::Refused, u"A-1 is with hana."_s}));
    QVERIFY(m_fixture->submit(u"hana"_s, ask::ClaimTask{m_task})); // Again is the same.
    QCOMPARE(stateOf(m_task), TaskState::Claimed);
    QVERIFY(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task}));
    QCOMPARE(laurel::test::codeOf(m_fixture->submit(u"hana"_s, ask::ClaimTask{m_task})),
             ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(tst_DeskDecisions)
#include "tst_DeskDecisions.moc"
