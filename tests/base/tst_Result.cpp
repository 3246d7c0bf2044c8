#include "model/base/Result.h"
#include "tests/base/Stops.h"

#include <QTest>

#include <memory>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_Result : public QObject
{
    Q_OBJECT

private slots:
    void value_isWhatWasReturned();
    void error_isWhatWasFailedWith();
    void value_ofAFailureStops();
    void tryMacro_handsTheErrorOn();
    void tryMacro_declaresTheValue();
    void tryVoid_handsTheErrorOn();
    void value_canBeMovedOut();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidInput, u"%1 is odd"_s.arg(number));
    return number / 2;
}

Result<QString> quarterInWords(int number)
{
    LAUREL_TRY(const int halved, half(number));
    LAUREL_TRY(const int quartered, half(halved));
    return QString::number(quartered);
}

Result<void> refuseOdd(int number)
{
    LAUREL_TRY(const int halved, half(number));
    Q_UNUSED(halved);
    return {};
}

Result<int> sameWhenEven(int number)
{
    LAUREL_TRY_VOID(refuseOdd(number));
    return number;
}

} // namespace

void tst_Result::value_isWhatWasReturned()
{
    const auto result = half(8);

    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, 4);
    QCOMPARE(result.value(), 4);
}

void tst_Result::error_isWhatWasFailedWith()
{
    const auto result = half(7);

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(result.error().detail, u"7 is odd"_s);
}

void tst_Result::value_ofAFailureStops()
{
    QVERIFY(test::stops([] { static_cast<void>(half(7).value()); }));
    QVERIFY(test::stops([] { static_cast<void>(half(8).error()); }));
    QVERIFY(test::stops([] { static_cast<void>(refuseOdd(8).error()); }));
}

void tst_Result::tryMacro_handsTheErrorOn()
{
    QCOMPARE(quarterInWords(6).error().detail, u"3 is odd"_s);
    QCOMPARE(quarterInWords(5).error().detail, u"5 is odd"_s);
}

void tst_Result::tryMacro_declaresTheValue()
{
    QCOMPARE(*quarterInWords(8), u"2"_s);
}

void tst_Result::tryVoid_handsTheErrorOn()
{
    QCOMPARE(*sameWhenEven(4), 4);
    QCOMPARE(sameWhenEven(5).error().detail, u"5 is odd"_s);
}

void tst_Result::value_canBeMovedOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(3));

    const std::unique_ptr<int> owned = std::move(result).value();

    QCOMPARE(*owned, 3);
}

QTEST_APPLESS_MAIN(tst_Result)
#include "tst_Result.moc"
