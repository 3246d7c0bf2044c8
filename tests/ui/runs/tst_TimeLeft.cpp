#include "ui/runs/TimeLeft.h"

#include <QTest>

using namespace laurel;
using namespace laurel::ui;
using namespace std::chrono_literals;

class tst_TimeLeft : public QObject
{
    Q_OBJECT

private slots:
    void estimate_followsThePace();
    void estimate_ofAResumedRun_countsFromWhereItWasSeen();
    void estimate_isNothingBeforeThePaceIsKnown();
    void anotherRun_beginsAnew();
};

void tst_TimeLeft::estimate_followsThePace()
{
    TimeLeft left;
    left.see(0, 1'000, 0s);
    left.see(250, 1'000, 5s);

    QCOMPARE(left.estimate(), std::optional(Duration(15s)));
}

void tst_TimeLeft::estimate_ofAResumedRun_countsFromWhereItWasSeen()
{
    TimeLeft left;
    left.see(500, 1'000, 100s);
    left.see(750, 1'000, 110s);

    QCOMPARE(left.estimate(), std::optional(Duration(10s)));
}

void tst_TimeLeft::estimate_isNothingBeforeThePaceIsKnown()
{
    TimeLeft left;
    QVERIFY(!left.estimate());

    left.see(0, 1'000, 0s);
    QVERIFY(!left.estimate());

    left.see(10, 1'000, 100ms);
    QVERIFY(!left.estimate());
}

void tst_TimeLeft::anotherRun_beginsAnew()
{
    TimeLeft left;
    left.see(0, 1'000, 0s);
    left.see(1'000, 1'000, 10s);

    left.see(0, 1'000, 11s);
    QVERIFY(!left.estimate());

    left.see(500, 1'000, 12s);
    QCOMPARE(left.estimate(), std::optional(Duration(1s)));
}

QTEST_APPLESS_MAIN(tst_TimeLeft)
#include "tst_TimeLeft.moc"
