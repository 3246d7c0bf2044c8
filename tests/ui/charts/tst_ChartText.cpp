#include "ui/common/charts/ChartText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace laurel::ui {

class tst_ChartText : public QObject
{
    Q_OBJECT

private slots:
    void summary_data();
    void summary();
    void point_saysTheValueOfEverySeries();
    void point_saysThatAValueIsMissing();
    void csv_hasAHeadAndPlainNumbers();
    void csv_quotesAndDisarmsText();
    void tabbed_holdsWhatTheTableShows();
};

namespace {

ChartData months(std::vector<ChartSeries> series)
{
    ChartData data;
    data.title = u"Points by month"_s;
    data.categoryHead = u"Month"_s;
    data.categories = {u"Oct 2011"_s, u"Nov 2011"_s, u"Dec 2011"_s};
    data.series = std::move(series);
    data.valueFormat = [](double value) { return QString::number(value) + u" pts"_s; };
    return data;
}

} // namespace

void tst_ChartText::summary_data()
{
    QTest::addColumn<QList<double>>("first");
    QTest::addColumn<QList<double>>("second");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("nothing") << QList<double>() << QList<double>() << u"No data."_s;
    QTest::addRow("one point") << QList<double>{5} << QList<double>()
                               << u"Earned: 5 pts in Oct 2011."_s;
    QTest::addRow("a line") << QList<double>{5, 9, 7} << QList<double>()
                            << u"Earned: from 5 pts (Oct 2011) to 7 pts (Dec 2011), "
                               "highest 9 pts (Nov 2011)."_s;
    QTest::addRow("below zero") << QList<double>{-5, -2, -7} << QList<double>()
                                << u"Earned: from -5 pts (Oct 2011) to -7 pts (Dec 2011), "
                                   "highest -2 pts (Nov 2011)."_s;
    QTest::addRow("two series") << QList<double>{5, 9, 7} << QList<double>{1, 2, 30}
                                << u"2 series from Oct 2011 to Dec 2011; the highest value is "
                                   "Redeemed 30 pts (Dec 2011)."_s;
}

void tst_ChartText::summary()
{
    QFETCH(const QList<double>, first);
    QFETCH(const QList<double>, second);
    QFETCH(const QString, sentence);
    std::vector<ChartSeries> series{{u"Earned"_s, {first.begin(), first.end()}}};
    if (!second.isEmpty())
        series.push_back({u"Redeemed"_s, {second.begin(), second.end()}});

    QCOMPARE(ChartText::summary(months(series)), sentence);
}

void tst_ChartText::point_saysTheValueOfEverySeries()
{
    const ChartData data =
        months({{u"Earned"_s, {5.0, 9.0, 7.0}}, {u"Expired"_s, {0.0, 1.0, 2.0}}});

    const QString spoken = ChartText::point(data, 1);

    QVERIFY2(spoken.startsWith(u"Nov 2011: Earned 9 pts"_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u"Expired 1 pts"_s), qPrintable(spoken));
}

void tst_ChartText::point_saysThatAValueIsMissing()
{
    QCOMPARE(ChartText::point(months({{u"Earned"_s, {5.0, std::nullopt, 7.0}}}), 1),
             u"Nov 2011: Earned no data"_s);
}

void tst_ChartText::csv_hasAHeadAndPlainNumbers()
{
    const ChartData data = months({{u"Earned"_s, {1234567.0, -5.5, std::nullopt}}});

    QCOMPARE(ChartText::csv(data),
             u"Month,Earned\r\nOct 2011,1234567\r\nNov 2011,-5.5\r\nDec 2011,\r\n"_s);
}

void tst_ChartText::csv_quotesAndDisarmsText()
{
    ChartData data = months({{u"=cmd|x"_s, {1.0, 2.0}}});
    data.categories = {u"Gold, \"old\""_s, u"@sum"_s};

    QCOMPARE(ChartText::csv(data), u"Month,'=cmd|x\r\n\"Gold, \"\"old\"\"\",1\r\n'@sum,2\r\n"_s);
}

void tst_ChartText::tabbed_holdsWhatTheTableShows()
{
    QCOMPARE(ChartText::tabbed(months({{u"Earned"_s, {5.0, std::nullopt, 7.0}}})),
             u"Month\tEarned\nOct 2011\t5 pts\nNov 2011\t\nDec 2011\t7 pts\n"_s);
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_ChartText)
#include "tst_ChartText.moc"
