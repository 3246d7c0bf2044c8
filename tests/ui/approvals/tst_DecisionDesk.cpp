#include "tests/ui/FakeGateways.h"
#include "ui/approvals/DecisionDesk.h"
#include "ui/common/Banners.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

// What becomes of a decision once the time to undo it is over.
class tst_DecisionDesk : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionThatTookEffect_needsNoWord();
    void aDecisionThatWasNotCarriedOut_comesBack();
    void aDecisionAboutToTakeEffect_staysAway();
    void anOlderList_provesNothing();
    void whatIsUnderWay_isNotAskedTwice();

private:
    // A desk without time to undo, so that a decision settles at once.
    struct Bench
    {
        Bench() { desk.decide({.task = TaskId(412), .memberName = u"Chiara Bianchi"_s}); }

        test::FakeGateways fakes;
        Banners banners;
        DecisionDesk desk{fakes.requests, banners, u"hana"_s, nullptr, std::chrono::seconds{0}};
        QSignalSpy settled{&desk, &DecisionDesk::settled};
        QSignalSpy refused{&desk, &DecisionDesk::refused};
    };
};

void tst_DecisionDesk::aDecisionThatTookEffect_needsNoWord()
{
    Bench bench;
    QTRY_COMPARE(bench.settled.count(), 1);
    std::vector<ApprovalRow> rows = test::sampleApprovals();
    rows.erase(rows.begin());

    bench.desk.reconcile(rows, bench.desk.stamp());

    QCOMPARE(bench.refused.count(), 0);
    QCOMPARE(bench.banners.count(), 0);
    QCOMPARE(bench.desk.underWay(), 0);
}

void tst_DecisionDesk::aDecisionThatWasNotCarriedOut_comesBack()
{
    Bench bench;
    QTRY_COMPARE(bench.settled.count(), 1);

    bench.desk.reconcile(test::sampleApprovals(), bench.desk.stamp());
    bench.desk.reconcile(test::sampleApprovals(), bench.desk.stamp());

    QCOMPARE(bench.refused.count(), 1);
    QCOMPARE(bench.banners.count(), 1);
}

void tst_DecisionDesk::aDecisionAboutToTakeEffect_staysAway()
{
    Bench bench;
    QTRY_COMPARE(bench.settled.count(), 1);
    std::vector<ApprovalRow> rows = test::sampleApprovals();
    rows.front().pending = PendingDecision{.request = RequestId(900'001),
                                           .by = u"hana"_s,
                                           .approve = true,
                                           .takesEffect = test::sampleNow()};

    bench.desk.reconcile(rows, bench.desk.stamp());
    QCOMPARE(bench.refused.count(), 0);

    bench.desk.reconcile(test::sampleApprovals(), bench.desk.stamp());
    QCOMPARE(bench.refused.count(), 1);
}

void tst_DecisionDesk::anOlderList_provesNothing()
{
    Bench bench;
    const quint64 askedBefore = bench.desk.stamp();
    QTRY_COMPARE(bench.settled.count(), 1);

    bench.desk.reconcile(test::sampleApprovals(), askedBefore);

    QCOMPARE(bench.refused.count(), 0);
}

void tst_DecisionDesk::whatIsUnderWay_isNotAskedTwice()
{
    Bench bench;

    bench.desk.decide({.task = TaskId(412), .memberName = u"Chiara Bianchi"_s});

    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{1});
}

} // namespace laurel::ui

QTEST_MAIN(laurel::ui::tst_DecisionDesk)
#include "tst_DecisionDesk.moc"
