#include "ui/health/HealthPeriod.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel::ui {

class tst_HealthPeriod : public QObject
{
    Q_OBJECT

private slots:
    void period_data();
    void period();
    void period_beforeTheFirstClosedCycleEndsNow();
    void period_neverEndsBeforeTheProgramStarts();
};

namespace {

Instant local(QDate day)
{
    return Instant::fromLocal(day, QTime(0, 0), QTimeZone("Europe/London"));
}

// Cycle 13 is open; twelve were closed up to its start.
ProgramOverview overviewAt(QDate openStart, int openCycle)
{
    return {.name = u"Demo"_s,
            .zone = u"Europe/London"_s,
            .currency = Currency::fromCode(u"GBP"_s).value(),
            .start = QDate(2010, 12, 1),
            .databaseKind = {},
            .location = {},
            .dispatch = {},
            .due = {.open = openCycle,
                    .openPeriod = {local(openStart), local(openStart.addDays(30))},
                    .dueNow = 0},
            .ladder = {},
            .people = {}};
}

} // namespace

void tst_HealthPeriod::period_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QDate>("openStart");
    QTest::addColumn<QDate>("from");

    QTest::addRow("three months, the last one begun")
        << int(PeriodChoice::ThreeMonths) << QDate(2011, 11, 26) << QDate(2011, 9, 1);
    QTest::addRow("six months over the turn of the year")
        << int(PeriodChoice::SixMonths) << QDate(2012, 2, 24) << QDate(2011, 9, 1);
    QTest::addRow("a cycle that ended with the month")
        << int(PeriodChoice::ThreeMonths) << QDate(2011, 12, 1) << QDate(2011, 9, 1);
    QTest::addRow("twelve months")
        << int(PeriodChoice::TwelveMonths) << QDate(2011, 11, 26) << QDate(2010, 12, 1);
    QTest::addRow("more months than the program is old")
        << int(PeriodChoice::TwelveMonths) << QDate(2011, 3, 1) << QDate(2010, 12, 1);
    QTest::addRow("all") << int(PeriodChoice::All) << QDate(2012, 2, 24) << QDate(2010, 12, 1);
}

void tst_HealthPeriod::period()
{
    QFETCH(const int, choice);
    QFETCH(const QDate, openStart);
    QFETCH(const QDate, from);

    const Period period = healthPeriod(static_cast<PeriodChoice>(choice), overviewAt(openStart, 13),
                                       local(QDate(2026, 1, 1)));

    QCOMPARE(period.start.toIso(), local(from).toIso());
    QCOMPARE(period.end.toIso(), local(openStart).toIso());
}

void tst_HealthPeriod::period_beforeTheFirstClosedCycleEndsNow()
{
    const ProgramOverview overview = overviewAt(QDate(2010, 12, 1), 1);
    const Instant now = local(QDate(2010, 12, 9));

    QCOMPARE(healthPeriod(PeriodChoice::ThreeMonths, overview, now).end.toIso(), now.toIso());
    // Years later the open cycle is still the first: what happened lies in it.
    QCOMPARE(healthEnd(overview, local(QDate(2026, 1, 1))).toIso(),
             local(QDate(2010, 12, 31)).toIso());
}

void tst_HealthPeriod::period_neverEndsBeforeTheProgramStarts()
{
    const ProgramOverview overview = overviewAt(QDate(2010, 12, 1), 1);

    const Period period =
        healthPeriod(PeriodChoice::ThreeMonths, overview, local(QDate(2010, 11, 1)));

    QVERIFY(period.start <= period.end);
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_HealthPeriod)
#include "tst_HealthPeriod.moc"
