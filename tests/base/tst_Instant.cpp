#include "model/base/Clock.h"
#include "model/base/Instant.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace laurel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Instant : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void parse_refuses_data();
    void parse_refuses();
    void parse_takesLocalTimeFromTheZone_data();
    void parse_takesLocalTimeFromTheZone();
    void toIso_data();
    void toIso();
    void toLocal_isTheTimeOnTheWall_data();
    void toLocal_isTheTimeOnTheWall();
    void arithmetic_isInMicroseconds();
    void period_isHalfOpen();
    void fixedClock_standsUntilItIsSet();
    void systemClock_agreesWithQt();
};

namespace {

const QTimeZone london("Europe/London");

} // namespace

void tst_Instant::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");

    QTest::addRow("UTC") << u"2010-12-01T08:26:00Z"_s << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("a small z") << u"2010-12-01T08:26:00z"_s << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("a space for the T") << u"2010-12-01 08:26:00Z"_s << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("no seconds") << u"2010-12-01T08:26Z"_s << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("an offset east") << u"2010-12-01T08:26:00+05:30"_s << u"2010-12-01T02:56:00Z"_s;
    QTest::addRow("an offset west") << u"2010-12-01T20:26:00-0800"_s << u"2010-12-02T04:26:00Z"_s;
    QTest::addRow("an offset in hours") << u"2010-12-01T08:26:00+01"_s << u"2010-12-01T07:26:00Z"_s;
    QTest::addRow("the easternmost offset")
        << u"2010-12-01T14:00:00+14:00"_s << u"2010-12-01T00:00:00Z"_s;
    QTest::addRow("milliseconds") << u"2010-12-01T08:26:00.250Z"_s
                                  << u"2010-12-01T08:26:00.250000Z"_s;
    QTest::addRow("one decimal") << u"2010-12-01T08:26:00.5Z"_s << u"2010-12-01T08:26:00.500000Z"_s;
    QTest::addRow("microseconds") << u"2010-12-01T08:26:00.000001Z"_s
                                  << u"2010-12-01T08:26:00.000001Z"_s;
    QTest::addRow("a decimal comma")
        << u"2010-12-01T08:26:00,5Z"_s << u"2010-12-01T08:26:00.500000Z"_s;
    QTest::addRow("decimals and an offset")
        << u"2010-12-01T08:26:00.75+01:00"_s << u"2010-12-01T07:26:00.750000Z"_s;
    QTest::addRow("a leap day") << u"2012-02-29T12:00:00Z"_s << u"2012-02-29T12:00:00Z"_s;
    QTest::addRow("spaces around it") << u" 2010-12-01T08:26:00Z\n"_s << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("before 1970, with decimals")
        << u"1969-12-31T23:59:59.999999Z"_s << u"1969-12-31T23:59:59.999999Z"_s;
}

void tst_Instant::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, iso);

    // The text names its offset, so that the zone has no say.
    const auto instant = Instant::parse(text, QTimeZone("Asia/Tokyo"));

    QVERIFY(instant);
    QCOMPARE(instant->toIso(), iso);
}

void tst_Instant::parse_refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::addRow("nothing") << u""_s;
    QTest::addRow("a word") << u"yesterday"_s;
    QTest::addRow("30 February") << u"2011-02-30"_s;
    QTest::addRow("29 February of a common year") << u"2011-02-29T12:00:00Z"_s;
    QTest::addRow("month 13") << u"2011-13-01"_s;
    QTest::addRow("day 0") << u"2011-01-00"_s;
    QTest::addRow("the year 0") << u"0000-01-01"_s;
    QTest::addRow("hour 24") << u"2011-01-01T24:00:00Z"_s;
    QTest::addRow("minute 60") << u"2011-01-01T10:60:00Z"_s;
    QTest::addRow("a leap second") << u"2011-01-01T23:59:60Z"_s;
    QTest::addRow("one digit for a month") << u"2011-1-01"_s;
    QTest::addRow("the day first") << u"01/12/2010 08:26"_s;
    QTest::addRow("seven decimals") << u"2011-01-01T10:00:00.1234567Z"_s;
    QTest::addRow("a point without decimals") << u"2011-01-01T10:00:00.Z"_s;
    QTest::addRow("hours alone") << u"2011-01-01T10Z"_s;
    QTest::addRow("an offset that no clock has") << u"2011-01-01T10:00:00+15:00"_s;
    QTest::addRow("an offset half an hour past the last") << u"2011-01-01T10:00:00+14:30"_s;
    QTest::addRow("an offset of 60 minutes") << u"2011-01-01T10:00:00+01:60"_s;
    QTest::addRow("two offsets") << u"2011-01-01T10:00:00Z+01:00"_s;
    QTest::addRow("something after it") << u"2011-01-01T10:00:00Z and"_s;
    QTest::addRow("two lines") << u"2011-01-01\n2011-01-02"_s;
    QTest::addRow("a date with an offset") << u"2011-01-01Z"_s;
    QTest::addRow("seconds since 1970") << u"1291191960"_s;
    QTest::addRow("Arabic digits") << u"٢٠١١-٠١-٠١"_s;
}

void tst_Instant::parse_refuses()
{
    QFETCH(const QString, text);

    const auto instant = Instant::parse(text, london);

    QVERIFY(!instant);
    QCOMPARE(instant.error().code, ErrorCode::InvalidInput);
}

void tst_Instant::parse_takesLocalTimeFromTheZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("iso");

    const QString inLondon = u"Europe/London"_s;
    QTest::addRow("winter") << u"2010-12-01T08:26"_s << inLondon << u"2010-12-01T08:26:00Z"_s;
    QTest::addRow("summer") << u"2011-07-01 08:26:00"_s << inLondon << u"2011-07-01T07:26:00Z"_s;
    QTest::addRow("a date is its midnight")
        << u"2011-07-01"_s << inLondon << u"2011-06-30T23:00:00Z"_s;
    QTest::addRow("decimals stay")
        << u"2011-07-01T08:26:00.000007"_s << inLondon << u"2011-07-01T07:26:00.000007Z"_s;
    QTest::addRow("the last second before the clocks go forward")
        << u"2011-03-27T00:59:59"_s << inLondon << u"2011-03-27T00:59:59Z"_s;
    QTest::addRow("the first minute that was skipped, an hour later")
        << u"2011-03-27T01:00:00"_s << inLondon << u"2011-03-27T01:00:00Z"_s;
    QTest::addRow("a time that was skipped, an hour later")
        << u"2011-03-27T01:30:00"_s << inLondon << u"2011-03-27T01:30:00Z"_s;
    QTest::addRow("the first minute of summer time")
        << u"2011-03-27T02:00:00"_s << inLondon << u"2011-03-27T01:00:00Z"_s;
    QTest::addRow("the last second that came once")
        << u"2011-10-30T00:59:59"_s << inLondon << u"2011-10-29T23:59:59Z"_s;
    QTest::addRow("a time that came twice, the first of them")
        << u"2011-10-30T01:30:00"_s << inLondon << u"2011-10-30T00:30:00Z"_s;
    QTest::addRow("the first minute of winter time")
        << u"2011-10-30T02:00:00"_s << inLondon << u"2011-10-30T02:00:00Z"_s;
    QTest::addRow("a midnight that was skipped, an hour later")
        << u"2018-11-04"_s << u"America/Sao_Paulo"_s << u"2018-11-04T03:00:00Z"_s;
    QTest::addRow("a zone of three quarters of an hour")
        << u"2011-07-01T12:45:00"_s << u"Pacific/Chatham"_s << u"2011-07-01T00:00:00Z"_s;
    QTest::addRow("UTC") << u"2011-07-01T12:45:00"_s << u"UTC"_s << u"2011-07-01T12:45:00Z"_s;
}

void tst_Instant::parse_takesLocalTimeFromTheZone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, zone);
    QFETCH(const QString, iso);

    const auto instant = Instant::parse(text, QTimeZone(zone.toLatin1()));

    QVERIFY(instant);
    QCOMPARE(instant->toIso(), iso);
}

void tst_Instant::toIso_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QString>("iso");

    QTest::addRow("the origin") << qint64{0} << u"1970-01-01T00:00:00Z"_s;
    QTest::addRow("one microsecond later") << qint64{1} << u"1970-01-01T00:00:00.000001Z"_s;
    QTest::addRow("one microsecond earlier") << qint64{-1} << u"1969-12-31T23:59:59.999999Z"_s;
    QTest::addRow("one second earlier") << qint64{-1'000'000} << u"1969-12-31T23:59:59Z"_s;
    QTest::addRow("half a second before that")
        << qint64{-1'500'000} << u"1969-12-31T23:59:58.500000Z"_s;
    QTest::addRow("a first basket") << qint64{1'291'191'960'000'000} << u"2010-12-01T08:26:00Z"_s;
}

void tst_Instant::toIso()
{
    QFETCH(const qint64, us);
    QFETCH(const QString, iso);

    QCOMPARE(Instant::fromUs(us).toIso(), iso);
}

void tst_Instant::toLocal_isTheTimeOnTheWall_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("wall");

    QTest::addRow("winter") << u"2010-12-01T08:26:00Z"_s << u"2010-12-01 08:26:00.000"_s;
    QTest::addRow("summer") << u"2011-07-01T07:26:00Z"_s << u"2011-07-01 08:26:00.000"_s;
    QTest::addRow("late on a summer evening")
        << u"2011-06-30T23:30:00Z"_s << u"2011-07-01 00:30:00.000"_s;
    QTest::addRow("the second time of the hour that came twice")
        << u"2011-10-30T01:30:00Z"_s << u"2011-10-30 01:30:00.000"_s;
    QTest::addRow("a microsecond before midnight is still that day")
        << u"2011-01-01T23:59:59.999999Z"_s << u"2011-01-01 23:59:59.999"_s;
    // London was an hour ahead of UTC all through 1969.
    QTest::addRow("a microsecond before midnight, before 1970")
        << u"1969-12-30T22:59:59.999999Z"_s << u"1969-12-30 23:59:59.999"_s;
}

void tst_Instant::toLocal_isTheTimeOnTheWall()
{
    QFETCH(const QString, iso);
    QFETCH(const QString, wall);

    const QDateTime local = Instant::parse(iso, QTimeZone::utc())->toLocal(london);

    QCOMPARE(local.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), wall);
}

void tst_Instant::arithmetic_isInMicroseconds()
{
    const Instant noon = *Instant::parse(u"2011-07-01T12:00:00Z"_s, london);

    QCOMPARE((noon + 1us).us() - noon.us(), qint64{1});
    QCOMPARE((noon + 24h).toIso(), u"2011-07-02T12:00:00Z"_s);
    QCOMPARE((noon - 1s).toIso(), u"2011-07-01T11:59:59Z"_s);
    QVERIFY((noon + 3min) - noon == 3min);
    QVERIFY(noon < noon + 1us);
}

void tst_Instant::period_isHalfOpen()
{
    const Instant start = *Instant::parse(u"2010-12-01"_s, london);
    const Period cycle{start, start + 30 * 24h};

    QVERIFY(cycle.contains(cycle.start));
    QVERIFY(cycle.contains(cycle.end - 1us));
    QVERIFY(!cycle.contains(cycle.end));
    QVERIFY(!cycle.contains(cycle.start - 1us));
    QVERIFY(!(Period{start, start}).contains(start));
}

void tst_Instant::fixedClock_standsUntilItIsSet()
{
    FixedClock clock(Instant::fromUs(1000));
    QCOMPARE(clock.now().us(), qint64{1000});

    clock.advance(5us);
    QCOMPARE(clock.now().us(), qint64{1005});

    clock.set(Instant::fromUs(7));
    QCOMPARE(clock.now().us(), qint64{7});
}

void tst_Instant::systemClock_agreesWithQt()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().now().us() / 1000;
    const qint64 after = QDateTime::currentMSecsSinceEpoch();

    QVERIFY(before <= now && now <= after);
}

QTEST_APPLESS_MAIN(tst_Instant)
#include "tst_Instant.moc"
