#include "model/services/DemoMaker.h"
#include "tests/services/core/ProgramFixture.h"

#include <QTest>

#include <rapidcheck.h>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_CycleCloser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lateEvent_countsOnceInTheOpenCycle();
    void eventRecordedWhileClosing_countsAfterIt();
    void eventOfTheLastInstant_countsInItsCycle();
    void bonus_countsForTheTier();
    void stopped_andResumedAtEveryPiece_givesTheSameBooks();
    void stopped_saysSoAndGoesOn();
    void oneByOne_givesTheSameAsAtOnce();
    void futureCycle_isNotClosed();
    void expiredVoucher_leavesHistoryWithoutItsCode();
    void tier_isKeptOrLostWhenItsTimeIsOver();
    void withoutStock_theGiftIsAProblem();
    void withoutConsent_nothingIsWritten();
    void report_staysAsItWasIssued();
    void refundOfEverything_leavesNothing();

private:
    QString m_demo;
    QTemporaryDir m_folder;
};

namespace {

// The evening of the last day of the demo.
Instant afterTheDemo()
{
    return must(Instant::parse(u"2011-12-10"_s, QTimeZone("Europe/London")));
}

} // namespace

void tst_CycleCloser::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.laurel"_s);
    const FixedClock clock(afterTheDemo());
    IdMaker ids(clock);
    must(createDemo({.database = m_demo}, clock, ids, [](qint64, qint64) {}));
}

void tst_CycleCloser::lateEvent_countsOnceInTheOpenCycle()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.purchase(ada, u"100.00"_s, u"2010-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));
    fixture.closeCycles(u"2010-12-30"_s);
    QCOMPARE(fixture.standing(ada).active, 10_pts);

    const QString late = fixture.purchase(ada, u"50.00"_s, u"2010-12-11 10:00"_s);

    QCOMPARE(fixture.count(u"SELECT cycle_no FROM event WHERE external_id = '%1'"_s.arg(late)), 2);
    QCOMPARE(fixture.closeCycles(u"2010-12-30"_s).size(), size_t{0});
    QCOMPARE(fixture.standing(ada).active, 10_pts);
    fixture.clock().set(fixture.at(u"2011-03-05 09:00"_s));
    QCOMPARE(fixture.closeCycles(u"2011-02-28"_s).size(), size_t{2});
    QCOMPARE(fixture.standing(ada).active, 15_pts);
    QVERIFY(fixture.verify().isClean());
}

void tst_CycleCloser::eventRecordedWhileClosing_countsAfterIt()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.purchase(ada, u"100.00"_s, u"2010-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));
    // As another worker would: the closing has begun, no member is done yet.
    QString between;
    must(Almanac(fixture.program())
             .closeDue(QDate(2010, 12, 30), u"worker"_s, [&](const RunProgress&) {
                 if (between.isEmpty())
                     between = fixture.purchase(ada, u"70.00"_s, u"2010-12-12 10:00"_s);
                 return true;
             }));

    QCOMPARE(fixture.standing(ada).active, 10_pts);
    QCOMPARE(fixture.count(u"SELECT cycle_no FROM event WHERE external_id = '%1'"_s.arg(between)), 2);
    fixture.clock().set(fixture.at(u"2011-02-05 09:00"_s));
    fixture.closeCycles(u"2011-01-29"_s);
    QCOMPARE(fixture.standing(ada).active, 17_pts);
    QVERIFY(fixture.verify().isClean());
}

void tst_CycleCloser::eventOfTheLastInstant_countsInItsCycle()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.purchase(ada, u"10.00"_s, u"2010-12-30 23:59:59.999999"_s);
    fixture.purchase(ada, u"20.00"_s, u"2010-12-31 00:00"_s);

    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));
    fixture.closeCycles(u"2010-12-30"_s);

    QCOMPARE(fixture.standing(ada).active, 1_pts);
}

void tst_CycleCloser::bonus_countsForTheTier()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.event(ada, u"birthday"_s, u"2010-12-05 10:00"_s);
    fixture.purchase(ada, u"500.00"_s, u"2010-12-10 10:00"_s);
    QCOMPARE(fixture.standing(ada).active, 50_pts); // At once; purchases count with their cycle.

    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));
    fixture.closeCycles(u"2010-12-30"_s);

    QCOMPARE(fixture.standing(ada).active, 100_pts);
    QCOMPARE(fixture.standing(ada).tier, u"silver"_s);
}

void tst_CycleCloser::stopped_andResumedAtEveryPiece_givesTheSameBooks()
{
    ProgramFixture straight(m_demo, afterTheDemo());
    straight.closeCycles(u"2011-12-09"_s);
    ProgramFixture halting(m_demo, afterTheDemo());

    // Each call goes one piece further than the one before; another program takes it up.
    int stops = 0;
    for (bool isDone = false; !isDone; ++stops) {
        QVERIFY(stops < 200);
        int calls = 0;
        const auto outcome = Almanac(halting.program())
                                 .closeDue(QDate(2011, 12, 9), u"worker"_s,
                                           [&](const RunProgress&) { return ++calls < 2; });
        isDone = outcome.has_value();
        if (!isDone)
            QCOMPARE(outcome.error().code, ErrorCode::Interrupted);
        halting.reopen();
    }

    QVERIFY2(stops > 12, qPrintable(QString::number(stops)));
    const auto found = halting.verify();
    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    QCOMPARE(found.digest, straight.verify().digest);
}

void tst_CycleCloser::stopped_saysSoAndGoesOn()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.purchase(ada, u"100.00"_s, u"2010-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));

    const auto outcome = Almanac(fixture.program())
                             .closeDue(QDate(2010, 12, 30), u"worker"_s,
                                       [](const RunProgress&) { return false; });

    QCOMPARE(laurel::test::codeOf(outcome), ErrorCode::Interrupted);
    QCOMPARE(fixture.ask(u"SELECT state FROM run"_s).toString(), u"stopped"_s);
    QCOMPARE(fixture.standing(ada).active, 0_pts);
    QCOMPARE(must(Almanac(fixture.program()).due(QDate(2010, 12, 30))).dueNow, 1);
    const auto closed = fixture.closeCycles(u"2010-12-30"_s);
    QCOMPARE(closed.size(), size_t{1});
    QCOMPARE(closed[0].row.state, RunState::Done);
    QCOMPARE(closed[0].membersDone, 1);
    QCOMPARE(fixture.standing(ada).active, 10_pts);
    QCOMPARE(fixture.count(u"SELECT count(*) FROM run"_s), 1);
}

void tst_CycleCloser::oneByOne_givesTheSameAsAtOnce()
{
    ProgramFixture atOnce(m_demo, afterTheDemo());
    atOnce.closeCycles(u"2011-12-09"_s);
    ProgramFixture oneByOne(m_demo, afterTheDemo());

    int closed = 0;
    for (QDate day(2010, 12, 1); day <= QDate(2011, 12, 9); day = day.addDays(10))
        closed += static_cast<int>(oneByOne.closeCycles(day.toString(Qt::ISODate)).size());
    closed += static_cast<int>(oneByOne.closeCycles(u"2011-12-09"_s).size());

    QCOMPARE(closed, 12);
    QCOMPARE(oneByOne.verify().digest, atOnce.verify().digest);
}

void tst_CycleCloser::futureCycle_isNotClosed()
{
    ProgramFixture fixture;
    fixture.clock().set(fixture.at(u"2010-12-30 23:59"_s));

    QCOMPARE(must(Almanac(fixture.program()).due(QDate(2010, 12, 29))).dueNow, 0);
    QCOMPARE(fixture.closeCycles(u"2010-12-29"_s).size(), size_t{0});
    QCOMPARE(fixture.count(u"SELECT open_cycle FROM program"_s), 1);
}

void tst_CycleCloser::expiredVoucher_leavesHistoryWithoutItsCode()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.memberWith(0_pts);
    fixture.purchase(ada, u"1000.00"_s, u"2010-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2011-03-15 09:00"_s));
    fixture.closeCycles(u"2011-03-01"_s);
    const auto before = fixture.profile(ada).vouchers;
    QCOMPARE(before.size(), size_t{1});
    QCOMPARE(before[0].state, VoucherState::Valid);
    // Ninety days after the end of the first cycle, which is the end of the fourth.
    QCOMPARE(before[0].expiresAt, fixture.at(u"2011-03-31"_s));

    fixture.clock().set(fixture.at(u"2011-04-02 09:00"_s));
    const auto fourth = fixture.closeCycles(u"2011-03-31"_s);

    QCOMPARE(fourth.size(), size_t{1});
    QCOMPARE(fourth[0].steps[static_cast<size_t>(CycleStep::ExpiredVouchers) - 1].count, 1);
    QCOMPARE(fixture.count(u"SELECT count(*) FROM voucher"_s), 0);
    QCOMPARE(fixture.count(u"SELECT count(*) FROM voucher_history WHERE outcome = 'expired' "
                           "AND voucher_id = %1"_s.arg(before[0].id.value())),
             1);
    QCOMPARE(fixture.count(u"SELECT count(*) FROM pragma_table_info('voucher_history') "
                           "WHERE name LIKE '%mac%' OR name LIKE '%four%' OR name LIKE '%code%'"_s),
             0);
    const auto after = fixture.profile(ada).vouchers;
    QCOMPARE(after.size(), size_t{1});
    QCOMPARE(after[0].state, VoucherState::Expired);
    QCOMPARE(after[0].lastFour, QString());
}

// Gold of December 2010 is held until 31 December 2011, and thirty days of grace beyond.
void tst_CycleCloser::tier_isKeptOrLostWhenItsTimeIsOver()
{
    ProgramFixture fixture;
    const MemberId idle = fixture.memberWith(0_pts);
    const MemberId busy = fixture.memberWith(0_pts);
    for (const auto member : {idle, busy})
        fixture.purchase(member, u"3000.00"_s, u"2010-12-10 10:00"_s);
    fixture.purchase(busy, u"3000.00"_s, u"2011-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2012-03-01 09:00"_s));

    fixture.closeCycles(u"2012-01-24"_s); // cycle 14 ends on that day; the grace does not
    QCOMPARE(fixture.standing(idle).tier, u"gold"_s);
    fixture.closeCycles(u"2012-02-23"_s);

    QCOMPARE(fixture.standing(idle).tier, u"silver"_s);
    QCOMPARE(fixture.standing(idle).tierSince, fixture.at(u"2012-01-30"_s));
    QCOMPARE(fixture.standing(idle).tierUntil, fixture.at(u"2013-01-29"_s));
    QCOMPARE(fixture.standing(busy).tier, u"gold"_s);
    QCOMPARE(fixture.standing(busy).tierSince, fixture.at(u"2011-12-31"_s));
    QVERIFY(fixture.verify().isClean());
}

void tst_CycleCloser::withoutStock_theGiftIsAProblem()
{
    ProgramFixture fixture;
    fixture.execute(u"UPDATE gift SET on_hand = 0"_s);
    const MemberId ada = fixture.candidate();

    QCOMPARE(fixture.count(u"SELECT count(*) FROM dispatch_line WHERE is_short = 1"_s), 1);
    QCOMPARE(fixture.count(u"SELECT reserved FROM gift"_s), 0);
    must(fixture.submit(u"hana"_s, ask::ApproveTask{fixture.openApproval(ada)}));
    QCOMPARE(fixture.ask(u"SELECT state FROM task WHERE kind = 'dispatch'"_s).toString(), u"short"_s);
    QVERIFY(fixture.verify().isClean());
}

void tst_CycleCloser::withoutConsent_nothingIsWritten()
{
    ProgramFixture fixture;
    const MemberId quiet = fixture.enrol({.externalId = u"Q-1"_s,
                                          .firstName = u"Quiet"_s,
                                          .email = u"quiet@example.org"_s,
                                          .phone = u"+44 7700 900000"_s,
                                          .joinedAt = fixture.clock().now()});
    fixture.purchase(quiet, u"1000.00"_s, u"2010-12-10 10:00"_s);
    fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));

    const auto closed = fixture.closeCycles(u"2010-12-30"_s);

    QCOMPARE(fixture.standing(quiet).tier, u"silver"_s);
    QCOMPARE(fixture.count(u"SELECT count(*) FROM outbox"_s), 0);
    const auto withheld = [&](CycleStep step) {
        return closed[0].steps[static_cast<size_t>(step) - 1].detail[u"withheld"_s].toInteger();
    };
    QCOMPARE(withheld(CycleStep::UpgradeEmail), 1);
    QCOMPARE(withheld(CycleStep::PointsSms), 1);
}

void tst_CycleCloser::report_staysAsItWasIssued()
{
    ProgramFixture fixture;
    const MemberId ada = fixture.candidate();
    const auto document = [&] {
        return fixture.ask(u"SELECT document FROM report WHERE kind = 'health'"_s).toString();
    };
    const QString issued = document();
    QVERIFY(issued.contains(u"\"points\""_s) || issued.contains(u"earned"_s));

    must(fixture.submit(u"hana"_s, ask::ApproveTask{fixture.openApproval(ada)}));
    fixture.purchase(ada, u"999.00"_s, u"2010-12-20 10:00"_s); // late
    fixture.closeCycles(u"2010-12-30"_s);

    QCOMPARE(document(), issued);
}

// Whatever was bought and brought back within a cycle, in whatever order and in whatever parts:
// where everything came back, nothing is earned, no tier is reached, nothing is sent.
void tst_CycleCloser::refundOfEverything_leavesNothing()
{
    QVERIFY(rc::check([] {
        const auto amounts = *rc::gen::resize(8, rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(
                                                      rc::gen::inRange(1, 2'000'000))));
        ProgramFixture fixture;
        const MemberId ada = fixture.memberWith(0_pts);
        const auto text = [](int minor) {
            return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
        };
        for (const int minor : amounts) {
            const QString day = u"2010-12-%1 10:00"_s.arg(*rc::gen::inRange(2, 20), 2, 10, QChar(u'0'));
            const QString order = fixture.purchase(ada, text(minor), day);
            const int part = *rc::gen::inRange(0, minor + 1);
            for (const int back : {part, minor - part})
                if (back > 0)
                    fixture.refund(ada, text(back), u"2010-12-25 10:00"_s, order);
        }
        fixture.clock().set(fixture.at(u"2011-01-05 09:00"_s));

        fixture.closeCycles(u"2010-12-30"_s);

        RC_ASSERT(fixture.standing(ada).active == 0_pts);
        RC_ASSERT(fixture.standing(ada).deficit == 0_pts);
        RC_ASSERT(fixture.standing(ada).tier == u"bronze"_s);
        RC_ASSERT(fixture.count(u"SELECT count(*) FROM posting"_s) == 0);
        RC_ASSERT(fixture.count(u"SELECT count(*) FROM voucher"_s) == 0);
        RC_ASSERT(fixture.count(u"SELECT count(*) FROM outbox"_s) == 0);
    }));
}

QTEST_GUILESS_MAIN(tst_CycleCloser)
#include "tst_CycleCloser.moc"
