#include "model/base/Money.h"
#include "tests/base/Stops.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void fromMinor_keepsToTheLimit();
    void parse_data();
    void parse();
    void parse_refuses_data();
    void parse_refuses();
    void toDecimal_data();
    void toDecimal();
    void arithmetic_isExact();
    void arithmetic_stopsPastTheLimit();
    void arithmetic_stopsBetweenTwoCurrencies();
};

namespace {

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

Money pence(qint64 minor)
{
    return *Money::fromMinor(minor, currency(u"GBP"_s));
}

} // namespace

void tst_Money::fromMinor_keepsToTheLimit()
{
    const Currency pounds = currency(u"GBP"_s);

    QVERIFY(Money::fromMinor(Money::limit, pounds));
    QVERIFY(Money::fromMinor(-Money::limit, pounds));
    QVERIFY(!Money::fromMinor(Money::limit + 1, pounds));
    QVERIFY(!Money::fromMinor(-Money::limit - 1, pounds));
    QVERIFY(!Money::fromMinor(std::numeric_limits<qint64>::min(), pounds));
}

void tst_Money::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");

    QTest::addRow("whole pounds") << u"12"_s << u"GBP"_s << qint64{1200};
    QTest::addRow("pounds and pence") << u"12.34"_s << u"GBP"_s << qint64{1234};
    QTest::addRow("one decimal is tens of pence") << u"12.3"_s << u"GBP"_s << qint64{1230};
    QTest::addRow("a refund") << u"-0.05"_s << u"GBP"_s << qint64{-5};
    QTest::addRow("a plus sign") << u"+3.50"_s << u"GBP"_s << qint64{350};
    QTest::addRow("minus nothing is nothing") << u"-0.00"_s << u"GBP"_s << qint64{0};
    QTest::addRow("zeros past the decimals") << u"1.230000"_s << u"GBP"_s << qint64{123};
    QTest::addRow("leading zeros") << u"000000000000000000000001.00"_s << u"GBP"_s << qint64{100};
    QTest::addRow("spaces around it") << u" 7.00\n"_s << u"GBP"_s << qint64{700};
    QTest::addRow("yen") << u"1200"_s << u"JPY"_s << qint64{1200};
    QTest::addRow("yen with zeros for decimals") << u"1200.00"_s << u"JPY"_s << qint64{1200};
    QTest::addRow("dinars and fils") << u"1.005"_s << u"KWD"_s << qint64{1005};
    QTest::addRow("the limit") << u"10000000000000.00"_s << u"GBP"_s << Money::limit;
    QTest::addRow("the negative limit") << u"-10000000000000.00"_s << u"GBP"_s << -Money::limit;
}

void tst_Money::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const qint64, minor);

    const auto money = Money::parse(text, currency(code));

    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency().code(), code);
}

void tst_Money::parse_refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::addRow("nothing") << u""_s << u"GBP"_s;
    QTest::addRow("a sign alone") << u"-"_s << u"GBP"_s;
    QTest::addRow("a point alone") << u"."_s << u"GBP"_s;
    QTest::addRow("nothing before the point") << u".50"_s << u"GBP"_s;
    QTest::addRow("nothing after the point") << u"5."_s << u"GBP"_s;
    QTest::addRow("a comma for the point") << u"1,50"_s << u"GBP"_s;
    QTest::addRow("grouping") << u"1,000.00"_s << u"GBP"_s;
    QTest::addRow("an exponent") << u"1e3"_s << u"GBP"_s;
    QTest::addRow("hexadecimal") << u"0x10"_s << u"GBP"_s;
    QTest::addRow("a currency sign") << u"£5.00"_s << u"GBP"_s;
    QTest::addRow("two signs") << u"--5"_s << u"GBP"_s;
    QTest::addRow("two lines") << u"5\n6"_s << u"GBP"_s;
    QTest::addRow("not a number") << u"nan"_s << u"GBP"_s;
    QTest::addRow("Arabic digits") << u"١٢"_s << u"GBP"_s;
    QTest::addRow("half a penny") << u"0.005"_s << u"GBP"_s;
    QTest::addRow("a tenth of a yen") << u"1.1"_s << u"JPY"_s;
    QTest::addRow("past the limit") << u"10000000000000.01"_s << u"GBP"_s;
    QTest::addRow("past the negative limit") << u"-10000000000000.01"_s << u"GBP"_s;
    QTest::addRow("past 64 bits") << u"99999999999999999999"_s << u"GBP"_s;
}

void tst_Money::parse_refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);

    const auto money = Money::parse(text, currency(code));

    QVERIFY(!money);
    QCOMPARE(money.error().code, ErrorCode::InvalidInput);
    QVERIFY(!money.error().detail.isEmpty());
}

void tst_Money::toDecimal_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    QTest::addRow("nothing") << qint64{0} << u"GBP"_s << u"0.00"_s;
    QTest::addRow("pence") << qint64{5} << u"GBP"_s << u"0.05"_s;
    QTest::addRow("a refund of pence") << qint64{-5} << u"GBP"_s << u"-0.05"_s;
    QTest::addRow("pounds and pence") << qint64{-1234} << u"GBP"_s << u"-12.34"_s;
    QTest::addRow("yen") << qint64{-1200} << u"JPY"_s << u"-1200"_s;
    QTest::addRow("dinars") << qint64{1} << u"KWD"_s << u"0.001"_s;
    QTest::addRow("the limit") << Money::limit << u"GBP"_s << u"10000000000000.00"_s;
}

void tst_Money::toDecimal()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const QString, text);

    QCOMPARE(Money::fromMinor(minor, currency(code))->toDecimal(), text);
}

void tst_Money::arithmetic_isExact()
{
    QCOMPARE((pence(10) + pence(20)).minor(), qint64{30});
    QCOMPARE((pence(10) - pence(30)).minor(), qint64{-20});
    QCOMPARE((-pence(10)).minor(), qint64{-10});
    QVERIFY((-pence(10)).isNegative());
    QVERIFY(!Money::zero(currency(u"GBP"_s)).isNegative());
    QVERIFY(pence(1200) == *Money::parse(u"12.00"_s, currency(u"GBP"_s)));
    QVERIFY(*Money::fromMinor(1, currency(u"EUR"_s)) != pence(1));
}

void tst_Money::arithmetic_stopsPastTheLimit()
{
    QVERIFY(test::stops([] { static_cast<void>(pence(Money::limit) + pence(1)); }));
    QVERIFY(test::stops([] { static_cast<void>(pence(-Money::limit) - pence(1)); }));
}

void tst_Money::arithmetic_stopsBetweenTwoCurrencies()
{
    const Money cents = *Money::fromMinor(1, currency(u"EUR"_s));

    QVERIFY(test::stops([&] { static_cast<void>(pence(1) + cents); }));
    QVERIFY(test::stops([&] { static_cast<void>(pence(1) - cents); }));
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_Money.moc"
