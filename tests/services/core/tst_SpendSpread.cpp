#include "model/services/SpendSpread.h"
#include "tests/services/core/Must.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

using Spends = std::vector<qint64>;
Q_DECLARE_METATYPE(Spends)

// The figures were computed with Python's statistics (quantiles of the method "inclusive", stdev) and
// rounded half to even by hand.
class tst_SpendSpread : public QObject
{
    Q_OBJECT

private slots:
    void spread_data();
    void spread();
    void order_doesNotMatter();
};

namespace {

TierFigures figuresOf(qint64 members, Spends buyers)
{
    const Currency pounds = must(Currency::fromCode(u"GBP"_s));
    const Money zero = Money::zero(pounds);
    TierFigures figures{.members = members,
                        .spend = zero,
                        .averageSpend = zero,
                        .medianSpend = zero,
                        .lowerQuartile = zero,
                        .upperQuartile = zero,
                        .standardDeviation = zero,
                        .cost = zero};
    addSpread(figures, std::move(buyers), pounds);
    return figures;
}

QString textOf(const TierFigures& f)
{
    return u"%1 buyers, sum %2, average %3, quartiles %4 %5 %6, deviation %7"_s.arg(f.buyers)
        .arg(f.spend.minor())
        .arg(f.averageSpend.minor())
        .arg(f.lowerQuartile.minor())
        .arg(f.medianSpend.minor())
        .arg(f.upperQuartile.minor())
        .arg(f.standardDeviation.minor());
}

} // namespace

void tst_SpendSpread::spread_data()
{
    QTest::addColumn<qint64>("members");
    QTest::addColumn<Spends>("buyers");
    QTest::addColumn<QString>("figures");

    QTest::addRow("no members") << 0LL << Spends{}
        << u"0 buyers, sum 0, average 0, quartiles 0 0 0, deviation 0"_s;
    QTest::addRow("nobody bought") << 5LL << Spends{}
        << u"0 buyers, sum 0, average 0, quartiles 0 0 0, deviation 0"_s;
    QTest::addRow("one member") << 1LL << Spends{500}
        << u"1 buyers, sum 500, average 500, quartiles 500 500 500, deviation 0"_s;
    QTest::addRow("two") << 2LL << Spends{100, 200}
        << u"2 buyers, sum 300, average 150, quartiles 125 150 175, deviation 71"_s;
    QTest::addRow("four") << 4LL << Spends{100, 200, 300, 400}
        << u"4 buyers, sum 1000, average 250, quartiles 175 250 325, deviation 129"_s;
    QTest::addRow("who did not buy counts as nothing") << 4LL << Spends{100, 300}
        << u"2 buyers, sum 400, average 100, quartiles 0 50 150, deviation 141"_s;
    QTest::addRow("returns count below nothing") << 3LL << Spends{-500, 1000}
        << u"2 buyers, sum 500, average 167, quartiles -250 0 500, deviation 764"_s;
    QTest::addRow("half goes to the even one") << 2LL << Spends{1, 2}
        << u"2 buyers, sum 3, average 2, quartiles 1 2 2, deviation 1"_s;
    QTest::addRow("and down to it") << 2LL << Spends{2, 3}
        << u"2 buyers, sum 5, average 2, quartiles 2 2 3, deviation 1"_s;
    QTest::addRow("below nothing as well") << 2LL << Spends{-1, -2}
        << u"2 buyers, sum -3, average -2, quartiles -2 -2 -1, deviation 1"_s;
    QTest::addRow("large amounts") << 2LL << Spends{400'000'000'000'000, 400'000'000'000'002}
        << u"2 buyers, sum 800000000000002, average 400000000000001, quartiles 400000000000000 "
           "400000000000001 400000000000002, deviation 1"_s;
}

void tst_SpendSpread::spread()
{
    QFETCH(const qint64, members);
    QFETCH(const Spends, buyers);
    QFETCH(const QString, figures);

    QCOMPARE(textOf(figuresOf(members, buyers)), figures);
}

void tst_SpendSpread::order_doesNotMatter()
{
    QCOMPARE(textOf(figuresOf(9, {700, -20, 5, 0, 90})), textOf(figuresOf(9, {5, 90, 0, 700, -20})));
}

QTEST_APPLESS_MAIN(tst_SpendSpread)
#include "tst_SpendSpread.moc"
