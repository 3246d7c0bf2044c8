#include "ui/common/charts/ChartScale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace laurel::ui {

class tst_ChartScale : public QObject
{
    Q_OBJECT

private slots:
    void scale_data();
    void scale();
    void scale_ofNoDataIsFinite();
    void scale_holdsTheReferenceLine();
};

void tst_ChartScale::scale_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("zeroBased");
    QTest::addColumn<bool>("wholeNumbers");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("ticks");

    QTest::addRow("bars start at zero") << 300.0 << 690.0 << true << true << 0.0 << 800.0 << 5;
    QTest::addRow("millions") << 541'000.0 << 4'452'100.0 << true << true << 0.0 << 5e6 << 6;
    QTest::addRow("nothing") << 0.0 << 0.0 << true << true << 0.0 << 1.0 << 2;
    QTest::addRow("below zero") << -40.0 << -10.0 << true << true << -40.0 << 0.0 << 5;
    QTest::addRow("around zero") << -15.0 << 30.0 << true << true << -20.0 << 30.0 << 6;
    QTest::addRow("no halves of members") << 0.0 << 3.0 << true << true << 0.0 << 3.0 << 4;
    QTest::addRow("fractions") << 0.0 << 0.4 << true << false << 0.0 << 0.4 << 5;
    QTest::addRow("a line may start higher")
        << 162.0 << 206.0 << false << true << 160.0 << 210.0 << 6;
    QTest::addRow("one value") << 50.0 << 50.0 << true << true << 0.0 << 50.0 << 6;
}

void tst_ChartScale::scale()
{
    QFETCH(const double, lowest);
    QFETCH(const double, highest);
    QFETCH(const bool, zeroBased);
    QFETCH(const bool, wholeNumbers);

    const ChartScale scale =
        chartScale(lowest, highest, {.zeroBased = zeroBased, .wholeNumbers = wholeNumbers});

    QTEST(scale.low, "low");
    QTEST(scale.high, "high");
    QTEST(scale.tickCount(), "ticks");
}

void tst_ChartScale::scale_ofNoDataIsFinite()
{
    const ChartScale scale = chartScale(ChartData(), true);

    QCOMPARE(scale.low, 0.0);
    QCOMPARE(scale.high, 1.0);
}

void tst_ChartScale::scale_holdsTheReferenceLine()
{
    ChartData data;
    data.series = {{u"Spend"_s, {10.0, 20.0}}};
    data.reference = ChartReference{95, u"Threshold"_s};

    QCOMPARE(chartScale(data, true).high, 100.0);
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_ChartScale)
#include "tst_ChartScale.moc"
