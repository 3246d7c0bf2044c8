#include "RunsBench.h"

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// A run under way, as ProgramNews tells of it.
class tst_RunsLive : public QObject
{
    Q_OBJECT

private slots:
    void progress_movesTheCounts();
    void progress_isPaintedOnceForMany();
    void anotherRun_canBeReadMeanwhile();
    void stop_isAskedForOnce();
    void end_tellsHowManyAndReadsAgain();
    void stoppedEnd_saysThatWorkStays();
    void failedEnd_saysWhy();

private:
    static QString countOfFirstStep(const RunsBench& bench)
    {
        return bench.pipeline()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }
    static void start(RunsBench& bench)
    {
        bench.open();
        QVERIFY(bench.fakes.runs.start(QDate(2025, 11, 21), u"hana"_s));
    }
};

void tst_RunsLive::progress_movesTheCounts()
{
    RunsBench bench;
    start(bench);

    emit bench.fakes.news.runProgressed(RunsBench::progress(250, 2));
    QTRY_COMPARE(bench.text(u"runMembers"_s), u"250 of 1,000 members"_s);
    QCOMPARE(bench.text(u"runTitle"_s), u"Cycle 58"_s);
    QCOMPARE(bench.text(u"dueTitle"_s), u"Closing cycle 58"_s);
    QVERIFY(countOfFirstStep(bench).contains(u"250 members"_s));

    emit bench.fakes.news.runProgressed(RunsBench::progress(750, 2));
    QTRY_COMPARE(bench.text(u"runMembers"_s), u"750 of 1,000 members"_s);
    QVERIFY(countOfFirstStep(bench).contains(u"750 members"_s));
    QCOMPARE(bench.list()->model()->rowCount(), 13); // It came on top.
    QCOMPARE(bench.list()->currentIndex().row(), 0);
}

void tst_RunsLive::progress_isPaintedOnceForMany()
{
    RunsBench bench;
    start(bench);
    emit bench.fakes.news.runProgressed(RunsBench::progress(0));
    QTRY_COMPARE(bench.text(u"runTitle"_s), u"Cycle 58"_s);
    QSignalSpy changes(bench.pipeline()->model(), &QAbstractItemModel::dataChanged);

    for (int done = 1; done <= 900; ++done)
        emit bench.fakes.news.runProgressed(RunsBench::progress(done));
    QCOMPARE(changes.size(), 0);

    QTRY_COMPARE(bench.text(u"runMembers"_s), u"900 of 1,000 members"_s);
    QCOMPARE(changes.size(), 1); // the first step, once
}

void tst_RunsLive::anotherRun_canBeReadMeanwhile()
{
    RunsBench bench;
    start(bench);
    emit bench.fakes.news.runProgressed(RunsBench::progress(100));
    QTRY_COMPARE(bench.text(u"runTitle"_s), u"Cycle 58"_s);

    QTest::keyClick(bench.list(), Qt::Key_J);
    QTest::keyClick(bench.list(), Qt::Key_J);
    emit bench.fakes.news.runProgressed(RunsBench::progress(200, 0));

    QTRY_COMPARE(bench.text(u"dueDetail"_s), u"It is the last one."_s);
    QCOMPARE(bench.text(u"runTitle"_s), u"Cycle 56"_s);
}

void tst_RunsLive::stop_isAskedForOnce()
{
    RunsBench bench;
    start(bench);
    emit bench.fakes.news.runProgressed(RunsBench::progress(100));
    QTRY_VERIFY(bench.page->findChild<QPushButton*>(u"runs.stop"_s)->isVisible());

    QTest::keyClick(bench.list(), Qt::Key_S);
    QTest::keyClick(bench.list(), Qt::Key_S);

    QCOMPARE(bench.fakes.runs.stops(), 1);
}

void tst_RunsLive::end_tellsHowManyAndReadsAgain()
{
    RunsBench bench;
    start(bench);
    emit bench.fakes.news.runProgressed(RunsBench::progress(1'000, 0));
    const size_t readings = bench.fakes.runs.listCall.count();

    bench.fakes.runs.end(3);

    QVERIFY2(bench.bannerText().contains(u"3 cycles closed"_s), qPrintable(bench.bannerText()));
    QCOMPARE(bench.fakes.runs.listCall.count(), readings + 1);
    QTRY_VERIFY(bench.page->isSettled());
    QVERIFY(bench.actions.action(u"runs.close"_s)->isEnabled());
}

void tst_RunsLive::stoppedEnd_saysThatWorkStays()
{
    RunsBench bench;
    start(bench);
    emit bench.fakes.news.runProgressed(RunsBench::progress(500));

    bench.fakes.runs.end(fail(ErrorCode::Interrupted));

    QVERIFY2(bench.bannerText().contains(u"Stopped in cycle 58"_s), qPrintable(bench.bannerText()));
}

void tst_RunsLive::failedEnd_saysWhy()
{
    RunsBench bench;
    start(bench);

    bench.fakes.runs.end(fail(ErrorCode::DiskFull));

    QCOMPARE(bench.banners.count(), 1);
    QVERIFY(bench.actions.action(u"runs.close"_s)->isEnabled());
}

QTEST_MAIN(tst_RunsLive)
#include "tst_RunsLive.moc"
