#include "model/base/Points.h"
#include "tests/base/Stops.h"

#include <QTest>

using namespace laurel;

class tst_Points : public QObject
{
    Q_OBJECT

private slots:
    void fromCount_data();
    void fromCount();
    void sum_data();
    void sum();
    void arithmetic_isThatOfWholeNumbers();
    void arithmetic_stopsPastTheLimit();
    void comparison_isByCount();
};

void tst_Points::fromCount_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<bool>("accepted");

    QTest::addRow("zero") << qint64{0} << true;
    QTest::addRow("a withdrawal") << qint64{-1} << true;
    QTest::addRow("the limit") << Points::limit << true;
    QTest::addRow("past the limit") << Points::limit + 1 << false;
    QTest::addRow("the limit of a withdrawal") << -Points::limit << true;
    QTest::addRow("past the limit of a withdrawal") << -Points::limit - 1 << false;
    QTest::addRow("the largest number there is") << std::numeric_limits<qint64>::max() << false;
    QTest::addRow("the smallest number there is") << std::numeric_limits<qint64>::min() << false;
}

void tst_Points::fromCount()
{
    QFETCH(const qint64, count);
    QFETCH(const bool, accepted);

    const auto points = Points::fromCount(count);

    QCOMPARE(points.has_value(), accepted);
    if (points)
        QCOMPARE(points->count(), count);
}

void tst_Points::sum_data()
{
    QTest::addColumn<Points>("a");
    QTest::addColumn<Points>("b");
    QTest::addColumn<std::optional<qint64>>("count");

    const Points most = *Points::fromCount(Points::limit);
    QTest::addRow("two credits") << 2_pts << 3_pts << std::optional<qint64>(5);
    QTest::addRow("a credit and its reversal") << 7_pts << -7_pts << std::optional<qint64>(0);
    QTest::addRow("the limit and nothing") << most << 0_pts << std::optional(Points::limit);
    QTest::addRow("the limit and one") << most << 1_pts << std::optional<qint64>();
    QTest::addRow("the limit twice") << most << most << std::optional<qint64>();
    QTest::addRow("the negative limit and one less") << -most << -1_pts << std::optional<qint64>();
}

void tst_Points::sum()
{
    QFETCH(const Points, a);
    QFETCH(const Points, b);
    QFETCH(const std::optional<qint64>, count);

    const auto total = Points::sum(a, b);

    QCOMPARE(total.has_value(), count.has_value());
    if (total)
        QCOMPARE(total->count(), *count);
}

void tst_Points::arithmetic_isThatOfWholeNumbers()
{
    Points balance;
    QVERIFY(balance.isZero());

    balance += 500_pts;
    balance -= 120_pts;

    QCOMPARE(balance, 380_pts);
    QCOMPARE(balance + 20_pts, 400_pts);
    QCOMPARE(balance - 400_pts, -20_pts);
    QCOMPARE((-balance).count(), qint64{-380});
}

void tst_Points::arithmetic_stopsPastTheLimit()
{
    const Points most = *Points::fromCount(Points::limit);

    QVERIFY(test::stops([&] { static_cast<void>(most + 1_pts); }));
    QVERIFY(test::stops([&] { static_cast<void>(-most - 1_pts); }));
    QVERIFY(!test::stops([&] { static_cast<void>(most - most); }));
}

void tst_Points::comparison_isByCount()
{
    QVERIFY(-1_pts < 0_pts);
    QVERIFY(0_pts < 1_pts);
    QVERIFY(10_pts > 9_pts);
    QVERIFY(3_pts == 3_pts);
}

QTEST_APPLESS_MAIN(tst_Points)
#include "tst_Points.moc"
