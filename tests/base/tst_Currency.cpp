#include "model/base/Currency.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_Currency : public QObject
{
    Q_OBJECT

private slots:
    void fromCode_knowsTheDecimals_data();
    void fromCode_knowsTheDecimals();
    void fromCode_refuses_data();
    void fromCode_refuses();
    void equality_isByCode();
};

void tst_Currency::fromCode_knowsTheDecimals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");

    QTest::addRow("pounds") << u"GBP"_s << 2;
    QTest::addRow("euros") << u"EUR"_s << 2;
    QTest::addRow("the first of the list") << u"AED"_s << 2;
    QTest::addRow("the last of the list") << u"ZMW"_s << 2;
    QTest::addRow("yen have none") << u"JPY"_s << 0;
    QTest::addRow("CFA francs have none") << u"XOF"_s << 0;
    QTest::addRow("Kuwaiti dinars have three") << u"KWD"_s << 3;
    QTest::addRow("Tunisian dinars have three") << u"TND"_s << 3;
}

void tst_Currency::fromCode_knowsTheDecimals()
{
    QFETCH(const QString, code);
    QFETCH(const int, decimals);

    const auto currency = Currency::fromCode(code);

    QVERIFY(currency);
    QCOMPARE(currency->code(), code);
    QCOMPARE(currency->decimals(), decimals);
}

void tst_Currency::fromCode_refuses_data()
{
    QTest::addColumn<QString>("code");

    QTest::addRow("nothing") << u""_s;
    QTest::addRow("small letters") << u"gbp"_s;
    QTest::addRow("a space after it") << u"GBP "_s;
    QTest::addRow("two letters and a space, as in a list") << u"BP "_s;
    QTest::addRow("the end of one code and the start of the next") << u"D A"_s;
    QTest::addRow("letters from inside of two codes") << u"EDA"_s;
    QTest::addRow("no currency") << u"XXX"_s;
    QTest::addRow("the code for tests") << u"XTS"_s;
    QTest::addRow("gold") << u"XAU"_s;
    QTest::addRow("a currency that is no more") << u"DEM"_s;
    QTest::addRow("a sign") << u"£"_s;
    QTest::addRow("letters of another alphabet that look the same") << u"ЕUR"_s;
    QTest::addRow("a zero after it") << u"GBP"_s + QChar(u'\0');
}

void tst_Currency::fromCode_refuses()
{
    QFETCH(const QString, code);

    const auto currency = Currency::fromCode(code);

    QVERIFY(!currency);
    QCOMPARE(currency.error().code, ErrorCode::InvalidInput);
}

void tst_Currency::equality_isByCode()
{
    QVERIFY(*Currency::fromCode(u"GBP"_s) == *Currency::fromCode(u"GBP"_s));
    QVERIFY(*Currency::fromCode(u"GBP"_s) != *Currency::fromCode(u"EUR"_s));
}

QTEST_APPLESS_MAIN(tst_Currency)
#include "tst_Currency.moc"
