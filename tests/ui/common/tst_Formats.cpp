#include "ui/common/Formats.h"

#include <QTest>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Currency currency(const QString& code)
{
    return Currency::fromCode(code).value();
}

Formats english(const QString& code = u"GBP"_s)
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), currency(code),
            QTimeZone("Europe/London")};
}

Money pence(qint64 minor, const QString& code = u"GBP"_s)
{
    return Money::fromMinor(minor, currency(code)).value();
}

Instant at(const QString& text)
{
    return Instant::parse(text, QTimeZone::utc()).value();
}

Points points(qint64 count)
{
    return Points::fromCount(count).value();
}

} // namespace

class tst_Formats : public QObject
{
    Q_OBJECT

private slots:
    void points_areGrouped();
    void signedPoints_haveARealMinus();
    void money_data();
    void money();
    void money_keepsEveryPenny();
    void money_goesWhereTheLocalePutsIt();
    void moneyShort_data();
    void moneyShort();
    void percent_isRounded();
    void relative_data();
    void relative();
    void due_data();
    void due();
    void duration_data();
    void duration();
    void date_isLocal();
    void isolate_wrapsNames();
};

void tst_Formats::points_areGrouped()
{
    QCOMPARE(english().points(points(12'480)), u"12,480"_s);
    QCOMPARE(english().points(points(-1'500)), u"−1,500"_s);
}

void tst_Formats::signedPoints_haveARealMinus()
{
    QCOMPARE(english().signedPoints(points(864)), u"+864"_s);
    QCOMPARE(english().signedPoints(points(-1'500)), u"−1,500"_s);
    QCOMPARE(english().signedPoints(points(0)), u"0"_s);
}

void tst_Formats::money_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    QTest::addRow("pounds") << qint64{123'450} << u"GBP"_s << u"£1,234.50"_s;
    QTest::addRow("a loss") << qint64{-9'600} << u"GBP"_s << u"−£96.00"_s;
    QTest::addRow("a penny") << qint64{1} << u"GBP"_s << u"£0.01"_s;
    QTest::addRow("a penny owed") << qint64{-1} << u"GBP"_s << u"−£0.01"_s;
    QTest::addRow("euro") << qint64{8'640} << u"EUR"_s << u"€86.40"_s;
    QTest::addRow("no decimals") << qint64{1'500} << u"JPY"_s << u"¥1,500"_s;
    QTest::addRow("another's dollar") << qint64{1'200} << u"USD"_s << u"US$\u00a012.00"_s;
}

void tst_Formats::money()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const QString, text);

    QCOMPARE(english(code).money(pence(minor, code)), text);
}

void tst_Formats::money_keepsEveryPenny()
{
    QCOMPARE(english().money(pence(999'999'999'999'999)), u"£9,999,999,999,999.99"_s);
}

void tst_Formats::money_goesWhereTheLocalePutsIt()
{
    const Formats german(QLocale(QLocale::German, QLocale::Germany), currency(u"EUR"_s),
                         QTimeZone("Europe/Berlin"));

    QCOMPARE(german.money(pence(123'450, u"EUR"_s)), u"1.234,50\u00a0€"_s);
    QCOMPARE(german.signedMoney(pence(-500, u"EUR"_s)), u"−5,00\u00a0€"_s);
}

void tst_Formats::moneyShort_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");

    QTest::addRow("hundreds") << qint64{32'140} << u"£321"_s;
    QTest::addRow("thousands") << qint64{321'400} << u"£3,214"_s;
    QTest::addRow("tens of thousands") << qint64{1'240'000} << u"£12.4k"_s;
    QTest::addRow("millions") << qint64{206'000'000} << u"£2.06M"_s;
    QTest::addRow("a debt") << qint64{-206'000'000} << u"−£2.06M"_s;
}

void tst_Formats::moneyShort()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, text);

    QCOMPARE(english().moneyShort(pence(minor)), text);
}

void tst_Formats::percent_isRounded()
{
    QCOMPARE(english().percent(0.638), u"64%"_s);
    QCOMPARE(english().percent(0.638, 1), u"63.8%"_s);
    QCOMPARE(english().signedPercent(0.041, 1), u"+4.1%"_s);
    QCOMPARE(english().signedPercent(-0.041, 1), u"−4.1%"_s);
}

void tst_Formats::relative_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");

    QTest::addRow("now") << u"2011-11-22T14:00:00Z"_s << u"just now"_s;
    QTest::addRow("minutes") << u"2011-11-22T13:48:00Z"_s << u"12 min ago"_s;
    QTest::addRow("minutes, over midnight") << u"2011-11-22T13:00:30Z"_s << u"59 min ago"_s;
    QTest::addRow("today") << u"2011-11-22T09:14:00Z"_s << u"Today 09:14"_s;
    QTest::addRow("yesterday") << u"2011-11-21T23:00:00Z"_s << u"Yesterday"_s;
    QTest::addRow("this week") << u"2011-11-17T10:00:00Z"_s << u"Thu 17 Nov"_s;
    QTest::addRow("long ago") << u"2010-11-18T10:00:00Z"_s << u"18 Nov 2010"_s;
    QTest::addRow("to come") << u"2011-12-24T10:00:00Z"_s << u"24 Dec 2011"_s;
    QTest::addRow("later today") << u"2011-11-22T18:30:00Z"_s << u"Today 18:30"_s;
}

void tst_Formats::relative()
{
    QFETCH(const QString, time);
    QFETCH(const QString, text);

    QCOMPARE(english().relative(at(time), at(u"2011-11-22T14:00:00Z"_s)), text);
}

void tst_Formats::due_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("text");

    QTest::addRow("minutes over") << u"2011-11-22T13:20:00Z"_s << u"40 min overdue"_s;
    QTest::addRow("hours over") << u"2011-11-22T11:50:00Z"_s << u"2 h overdue"_s;
    QTest::addRow("days over") << u"2011-11-19T14:00:00Z"_s << u"3 d overdue"_s;
    QTest::addRow("minutes") << u"2011-11-22T14:40:00Z"_s << u"due in 40 min"_s;
    QTest::addRow("hours") << u"2011-11-22T17:10:00Z"_s << u"due in 3 h"_s;
    QTest::addRow("tomorrow") << u"2011-11-23T17:00:00Z"_s << u"due tomorrow"_s;
    QTest::addRow("this week") << u"2011-11-25T17:00:00Z"_s << u"due Fri 25 Nov"_s;
    QTest::addRow("later") << u"2012-01-25T17:00:00Z"_s << u"due 25 Jan 2012"_s;
}

void tst_Formats::due()
{
    QFETCH(const QString, time);
    QFETCH(const QString, text);

    QCOMPARE(english().due(at(time), at(u"2011-11-22T14:00:00Z"_s)), text);
}

void tst_Formats::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");

    QTest::addRow("a blink") << qint64{42} << u"0.04 s"_s;
    QTest::addRow("below a second") << qint64{420} << u"0.4 s"_s;
    QTest::addRow("seconds") << qint64{41'600} << u"42 s"_s;
    QTest::addRow("minutes") << qint64{200'000} << u"3 min 20 s"_s;
    QTest::addRow("hours") << qint64{7'500'000} << u"2 h 5 min"_s;
}

void tst_Formats::duration()
{
    QFETCH(const qint64, ms);
    QFETCH(const QString, text);

    QCOMPARE(english().duration(std::chrono::milliseconds(ms)), text);
}

void tst_Formats::date_isLocal()
{
    const Formats chatham(QLocale(QLocale::English, QLocale::UnitedKingdom), currency(u"GBP"_s),
                          QTimeZone("Pacific/Chatham"));
    const Instant evening = at(u"2010-12-18T20:00:00Z"_s);

    QCOMPARE(english().date(evening), u"18 Dec 2010"_s);
    QCOMPARE(chatham.dateTime(evening), u"19 Dec 2010, 09:45"_s);
    QCOMPARE(english().month(QDate(2010, 11, 1)), u"Nov 2010"_s);
}

void tst_Formats::isolate_wrapsNames()
{
    QCOMPARE(Formats::isolate(u"ليلى"_s), u"\u2068ليلى\u2069"_s);
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_Formats.moc"
