#include "tests/domain/Starter.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_Calendar : public QObject
{
    Q_OBJECT

private slots:
    void cycle_isCutAtMidnightOfTheZone_data();
    void cycle_isCutAtMidnightOfTheZone();
    void cycles_touchAndNeverOverlap();
    void cycleAt_data();
    void cycleAt();
    void lastEndedBy_data();
    void lastEndedBy();
    void businessDate_isTheZonesDay_data();
    void businessDate_isTheZonesDay();
    void endOfSameDay_aYearLater_data();
    void endOfSameDay_aYearLater();
    void afterDays_keepsTheLocalTime();
};

void tst_Calendar::cycle_isCutAtMidnightOfTheZone_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");

    QTest::addRow("the first") << 1 << u"2010-12-01T00:00:00Z"_s << u"2010-12-31T00:00:00Z"_s;
    // 31 March 2011 is in British Summer Time: 23 hours on the 27th make this cycle shorter.
    QTest::addRow("over the start of summer time")
        << 4 << u"2011-03-01T00:00:00Z"_s << u"2011-03-30T23:00:00Z"_s;
    QTest::addRow("in summer") << 5 << u"2011-03-30T23:00:00Z"_s << u"2011-04-29T23:00:00Z"_s;
    QTest::addRow("over the end of summer time")
        << 11 << u"2011-09-26T23:00:00Z"_s << u"2011-10-26T23:00:00Z"_s;
    QTest::addRow("the demo's last") << 12 << u"2011-10-26T23:00:00Z"_s << u"2011-11-26T00:00:00Z"_s;
}

void tst_Calendar::cycle_isCutAtMidnightOfTheZone()
{
    QFETCH(const int, number);
    QFETCH(const QString, start);
    QFETCH(const QString, end);

    const Period cycle = london().cycle(number);

    QCOMPARE(cycle.start.toIso(), start);
    QCOMPARE(cycle.end.toIso(), end);
}

void tst_Calendar::cycles_touchAndNeverOverlap()
{
    const Calendar calendar = london();
    for (int number = 1; number < 200; ++number) {
        const Period cycle = calendar.cycle(number);
        QCOMPARE(cycle.end, calendar.cycle(number + 1).start);
        QCOMPARE(calendar.cycleAt(cycle.start), number);
        QCOMPARE(calendar.cycleAt(cycle.end - Duration(1)), number);
        QCOMPARE(calendar.cycleAt(cycle.end), number + 1);
    }
}

void tst_Calendar::cycleAt_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("cycle");

    QTest::addRow("long before the program") << u"1999-12-31T23:59:59Z"_s << 1;
    QTest::addRow("the instant before its start") << u"2010-11-30T23:59:59.999999Z"_s << 1;
    QTest::addRow("its first instant") << u"2010-12-01T00:00:00Z"_s << 1;
    QTest::addRow("the last of the first") << u"2010-12-30T23:59:59.999999Z"_s << 1;
    QTest::addRow("the first of the second") << u"2010-12-31T00:00:00Z"_s << 2;
    // 00:30 in London on 31 March is 23:30 UTC of the day before.
    QTest::addRow("a summer night") << u"2011-03-30T23:30:00Z"_s << 5;
    QTest::addRow("the last of the winter before") << u"2011-03-30T22:59:59.999999Z"_s << 4;
}

void tst_Calendar::cycleAt()
{
    QFETCH(const QString, at);
    QFETCH(const int, cycle);

    QCOMPARE(london().cycleAt(inLondon(at)), cycle);
}

void tst_Calendar::lastEndedBy_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("cycle");

    QTest::addRow("before the program") << QDate(2010, 1, 1) << 0;
    QTest::addRow("its first day") << QDate(2010, 12, 1) << 0;
    QTest::addRow("a day before the end") << QDate(2010, 12, 29) << 0;
    QTest::addRow("the last day itself") << QDate(2010, 12, 30) << 1;
    QTest::addRow("the day after") << QDate(2010, 12, 31) << 1;
    QTest::addRow("the last day of the second") << QDate(2011, 1, 29) << 2;
    QTest::addRow("the demo's last day") << QDate(2011, 12, 9) << 12;
}

void tst_Calendar::lastEndedBy()
{
    QFETCH(const QDate, day);
    QFETCH(const int, cycle);

    QCOMPARE(london().lastEndedBy(day), cycle);
}

void tst_Calendar::businessDate_isTheZonesDay_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("day");

    QTest::addRow("winter in London") << u"2011-01-01T00:00:00Z"_s << QByteArray("Europe/London")
                                      << 20110101;
    QTest::addRow("summer in London") << u"2011-07-31T23:00:00Z"_s << QByteArray("Europe/London")
                                      << 20110801;
    QTest::addRow("Tokyo is a day ahead")
        << u"2011-01-01T15:00:00Z"_s << QByteArray("Asia/Tokyo") << 20110102;
    QTest::addRow("Honolulu a day behind")
        << u"2011-01-01T09:59:59Z"_s << QByteArray("Pacific/Honolulu") << 20101231;
    QTest::addRow("a leap day") << u"2012-02-29T12:00:00Z"_s << QByteArray("Europe/London")
                                << 20120229;
}

void tst_Calendar::businessDate_isTheZonesDay()
{
    QFETCH(const QString, at);
    QFETCH(const QByteArray, zone);
    QFETCH(const int, day);

    QCOMPARE(Calendar(QTimeZone(zone), QDate(2010, 12, 1), 30).businessDate(inLondon(at)), day);
}

void tst_Calendar::endOfSameDay_aYearLater_data()
{
    QTest::addColumn<QString>("earned");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("expires");

    QTest::addRow("an ordinary day") << u"2010-12-30T23:59:59.999999Z"_s << 1
                                     << u"2011-12-31T00:00:00Z"_s;
    QTest::addRow("early in the day is the same") << u"2010-12-30T00:00:00Z"_s << 1
                                                  << u"2011-12-31T00:00:00Z"_s;
    QTest::addRow("the leap day is kept on 28 February")
        << u"2012-02-29T12:00:00Z"_s << 1 << u"2013-03-01T00:00:00Z"_s;
    QTest::addRow("to the next leap year") << u"2012-02-29T12:00:00Z"_s << 4
                                           << u"2016-03-01T00:00:00Z"_s;
    QTest::addRow("28 February before a leap year")
        << u"2011-02-28T12:00:00Z"_s << 1 << u"2012-02-29T00:00:00Z"_s;
    QTest::addRow("a summer's end is an hour earlier in UTC")
        << u"2011-06-15T12:00:00Z"_s << 1 << u"2012-06-15T23:00:00Z"_s;
}

void tst_Calendar::endOfSameDay_aYearLater()
{
    QFETCH(const QString, earned);
    QFETCH(const int, years);
    QFETCH(const QString, expires);

    QCOMPARE(london().endOfSameDayAfterYears(inLondon(earned), years).toIso(), expires);
}

void tst_Calendar::afterDays_keepsTheLocalTime()
{
    const Calendar calendar = london();

    QCOMPARE(calendar.afterDays(inLondon(u"2011-03-26 18:30"_s), 1), inLondon(u"2011-03-27 18:30"_s));
    QCOMPARE(calendar.afterDays(inLondon(u"2010-12-31"_s), 365), inLondon(u"2011-12-31"_s));
    QCOMPARE(calendar.afterDays(inLondon(u"2011-12-31"_s), -365), inLondon(u"2010-12-31"_s));
    QCOMPARE(calendar.afterDays(inLondon(u"2011-04-01"_s), -30), inLondon(u"2011-03-02"_s));
}

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_Calendar.moc"
