#include "model/base/Rate.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_Rate : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void parse_refuses_data();
    void parse_refuses();
    void equality_isByValue();
    void isNegative_isByValue();
    void pointsFor_rounds_data();
    void pointsFor_rounds();
    void pointsFor_isExact_data();
    void pointsFor_isExact();
    void pointsFor_refusesMoreThanAnAccountHolds();
    void exactPointsFor_explains_data();
    void exactPointsFor_explains();
};

namespace {

Money money(const QString& text, const QString& code = u"GBP"_s)
{
    return *Money::parse(text, *Currency::fromCode(code));
}

Rate rate(const QString& text)
{
    return *Rate::parse(text);
}

} // namespace

void tst_Rate::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");

    QTest::addRow("the starter policy's") << u"0.10"_s << u"0.1"_s;
    QTest::addRow("a whole number") << u"2"_s << u"2"_s;
    QTest::addRow("zeros after the point") << u"3.000"_s << u"3"_s;
    QTest::addRow("a negative one") << u"-0.25"_s << u"-0.25"_s;
    QTest::addRow("nothing") << u"0"_s << u"0"_s;
    QTest::addRow("minus nothing") << u"-0.0"_s << u"0"_s;
    QTest::addRow("tens keep their zeros") << u"100"_s << u"100"_s;
    QTest::addRow("the finest") << u"0.000000001"_s << u"0.000000001"_s;
    QTest::addRow("the largest") << u"999999.999999999"_s << u"999999.999999999"_s;
    QTest::addRow("spaces around it") << u" 1.5 "_s << u"1.5"_s;
}

void tst_Rate::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);

    const auto parsed = Rate::parse(text);

    QVERIFY(parsed);
    QCOMPARE(parsed->toDecimal(), printed);
}

void tst_Rate::parse_refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::addRow("nothing") << u""_s;
    QTest::addRow("a word") << u"ten"_s;
    QTest::addRow("a percentage") << u"10%"_s;
    QTest::addRow("an exponent") << u"1e30"_s;
    QTest::addRow("seven digits") << u"1000000"_s;
    QTest::addRow("ten decimals") << u"0.1234567890"_s;
    QTest::addRow("nothing before the point") << u".1"_s;
    QTest::addRow("nothing after the point") << u"1."_s;
    QTest::addRow("a comma") << u"0,1"_s;
    QTest::addRow("not a number") << u"nan"_s;
    QTest::addRow("a placeholder, which is repeated as it is") << u"%2"_s;
}

void tst_Rate::parse_refuses()
{
    QFETCH(const QString, text);

    const auto parsed = Rate::parse(text);

    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY2(parsed.error().detail.startsWith(u'"' + text + u'"'),
             qPrintable(parsed.error().detail));
}

void tst_Rate::equality_isByValue()
{
    QVERIFY(rate(u"0.10"_s) == rate(u"0.1"_s));
    QVERIFY(rate(u"2"_s) == rate(u"2.000"_s));
    QVERIFY(rate(u"-0"_s) == rate(u"0"_s));
    QVERIFY(rate(u"0.1"_s) != rate(u"0.01"_s));
    QVERIFY(rate(u"0.1"_s) != rate(u"-0.1"_s));
}

void tst_Rate::isNegative_isByValue()
{
    QVERIFY(rate(u"-0.1"_s).isNegative());
    QVERIFY(!rate(u"-0"_s).isNegative());
    QVERIFY(!rate(u"0.1"_s).isNegative());
}

void tst_Rate::pointsFor_rounds_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<qint64>("halfUp");
    QTest::addColumn<qint64>("halfEven");
    QTest::addColumn<qint64>("up");

    // At a rate of 1 the exact product is the amount.
    const auto row = [](const char* name, const QString& amount, int down, int halfUp, int halfEven,
                        int up) {
        QTest::addRow("%s", name) << amount << qint64{down} << qint64{halfUp} << qint64{halfEven}
                                  << qint64{up};
    };
    row("nothing", u"0.00"_s, 0, 0, 0, 0);
    row("a whole number", u"3.00"_s, 3, 3, 3, 3);
    row("just above a whole number", u"2.01"_s, 2, 2, 2, 3);
    row("just below a half", u"2.49"_s, 2, 2, 2, 3);
    row("a half above an even number", u"2.50"_s, 2, 3, 2, 3);
    row("a half above an odd number", u"3.50"_s, 3, 4, 4, 4);
    row("a half above zero", u"0.50"_s, 0, 1, 0, 1);
    row("just above a half", u"2.51"_s, 2, 3, 3, 3);
    row("just below a whole number", u"2.99"_s, 2, 3, 3, 3);
    row("a refund of a whole number", u"-3.00"_s, -3, -3, -3, -3);
    row("a refund just past a whole number", u"-2.01"_s, -2, -2, -2, -3);
    row("a refund of a half past an even number", u"-2.50"_s, -2, -3, -2, -3);
    row("a refund of a half past an odd number", u"-3.50"_s, -3, -4, -4, -4);
    row("a refund of a half", u"-0.50"_s, 0, -1, 0, -1);
    row("a refund just past a half", u"-2.51"_s, -2, -3, -3, -3);
}

void tst_Rate::pointsFor_rounds()
{
    QFETCH(const QString, amount);
    QFETCH(const qint64, down);
    QFETCH(const qint64, halfUp);
    QFETCH(const qint64, halfEven);
    QFETCH(const qint64, up);
    const Rate one = rate(u"1"_s);

    QCOMPARE(pointsFor(money(amount), one, Rounding::Down)->count(), down);
    QCOMPARE(pointsFor(money(amount), one, Rounding::HalfUp)->count(), halfUp);
    QCOMPARE(pointsFor(money(amount), one, Rounding::HalfEven)->count(), halfEven);
    QCOMPARE(pointsFor(money(amount), one, Rounding::Up)->count(), up);
    // A negative rate mirrors the amount.
    QCOMPARE(pointsFor(-money(amount), rate(u"-1"_s), Rounding::HalfEven)->count(), halfEven);
}

void tst_Rate::pointsFor_isExact_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<qint64>("points");

    QTest::addRow("a tenth of pounds") << money(u"86.49"_s) << u"0.10"_s << qint64{8};
    QTest::addRow("a tenth of a refund") << money(u"-86.49"_s) << u"0.10"_s << qint64{-8};
    QTest::addRow("a binary fraction would be 2") << money(u"29.00"_s) << u"0.1"_s << qint64{2};
    QTest::addRow("a binary fraction would be 112") << money(u"1.13"_s) << u"100"_s << qint64{113};
    QTest::addRow("yen, which have no decimals")
        << money(u"1999"_s, u"JPY"_s) << u"0.01"_s << qint64{19};
    QTest::addRow("dinars, which have three")
        << money(u"1.999"_s, u"KWD"_s) << u"1000"_s << qint64{1999};
    QTest::addRow("the largest amount at the finest rate")
        << money(u"10000000000000.00"_s) << u"0.000000001"_s << qint64{10000};
    QTest::addRow("no rate") << money(u"99.99"_s) << u"0"_s << qint64{0};
    QTest::addRow("the limit of an account")
        << money(u"1000000000000"_s, u"JPY"_s) << u"1"_s << Points::limit;
}

void tst_Rate::pointsFor_isExact()
{
    QFETCH(const Money, amount);
    QFETCH(const QString, factor);
    QFETCH(const qint64, points);

    const auto product = pointsFor(amount, rate(factor), Rounding::Down);

    QVERIFY(product);
    QCOMPARE(product->count(), points);
}

void tst_Rate::pointsFor_refusesMoreThanAnAccountHolds()
{
    const Money most = money(u"10000000000000.00"_s);
    const Money onePastTheLimit = money(u"1000000000001"_s, u"JPY"_s);

    QCOMPARE(pointsFor(onePastTheLimit, rate(u"1"_s), Rounding::Down).error().code,
             ErrorCode::Overflow);
    QCOMPARE(pointsFor(-onePastTheLimit, rate(u"1"_s), Rounding::Down).error().code,
             ErrorCode::Overflow);
    QCOMPARE(pointsFor(most, rate(u"999999.999999999"_s), Rounding::Up).error().code,
             ErrorCode::Overflow);
    // 1,000,000,000,000.01 fits when it is rounded down, and does not when it is rounded up.
    QVERIFY(pointsFor(money(u"1000000000000.01"_s), rate(u"1"_s), Rounding::Down));
    QVERIFY(!pointsFor(money(u"1000000000000.01"_s), rate(u"1"_s), Rounding::Up));
}

void tst_Rate::exactPointsFor_explains_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<QString>("text");

    QTest::addRow("an award") << money(u"86.49"_s) << u"0.10"_s << u"8.649"_s;
    QTest::addRow("a refund") << money(u"-0.05"_s) << u"0.1"_s << u"-0.005"_s;
    QTest::addRow("a whole number has no point") << money(u"20.00"_s) << u"0.50"_s << u"10"_s;
    QTest::addRow("nothing") << money(u"0.00"_s) << u"-2"_s << u"0"_s;
    QTest::addRow("the most exact product")
        << money(u"1.001"_s, u"KWD"_s) << u"0.000000001"_s << u"0.000000001001"_s;
    QTest::addRow("a product beyond 64 bits")
        << money(u"1000000000000000"_s, u"JPY"_s) << u"999999.999999999"_s
        << u"999999999999999000000"_s;
}

void tst_Rate::exactPointsFor_explains()
{
    QFETCH(const Money, amount);
    QFETCH(const QString, factor);
    QFETCH(const QString, text);

    QCOMPARE(exactPointsFor(amount, rate(factor)), text);
}

QTEST_APPLESS_MAIN(tst_Rate)
#include "tst_Rate.moc"
