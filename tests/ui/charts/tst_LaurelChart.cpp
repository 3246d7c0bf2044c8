#include "ui/common/charts/BarChart.h"
#include "ui/common/charts/ChartLegend.h"
#include "ui/common/charts/ChartMenu.h"
#include "ui/common/charts/IntervalPlot.h"
#include "ui/common/charts/LineChart.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace laurel::ui {

class tst_LaurelChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accessibility_hasRoleNameAndSummary();
    void keys_speakOnePointAfterTheOther();
    void keys_toggleTheTable();
    void keys_doNothingWithoutData();
    void table_showsTheSameData();
    void hover_showsTheValues();
    void values_areNeverNotANumber_data();
    void values_areNeverNotANumber();
    void emptyData_showsTheSentence();
    void fewerPoints_dropTheCurrentOne();
    void legend_namesSeriesAndReference();
    void legend_wrapsWhereTheWidthEnds();
    void save_writesEachFormat();
    void save_saysWhatWentWrong();
    void copy_takesThePictureOrTheTable();
    void menu_offersEverything();
    void theme_changesTheColours();
    void plot_runsLeftToRightInEveryLanguage();
};

namespace {

void fill(LaurelChart& chart)
{
    chart.setTitle(u"Points by month"_s);
    chart.setCategoryHead(u"Month"_s);
    chart.setCategories({u"Oct 2011"_s, u"Nov 2011"_s, u"Dec 2011"_s},
                        {u"Oct"_s, u"Nov"_s, u"Dec"_s});
    chart.setSeries({{u"Earned"_s, {100.0, 250.0, 175.0}}});
    chart.setValueFormat([](double value) { return QString::number(value) + u" pts"_s; });
}

void show(QWidget& widget)
{
    widget.resize(480, 260);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    widget.setFocus();
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

void tst_LaurelChart::initTestCase()
{
    theme().setMode(ThemeMode::Light);
}

void tst_LaurelChart::accessibility_hasRoleNameAndSummary()
{
    BarChart chart;
    fill(chart);

    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);

    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), u"Points by month"_s);
    QCOMPARE(
        spoken->text(QAccessible::Description),
        u"Earned: from 100 pts (Oct 2011) to 175 pts (Dec 2011), highest 250 pts (Nov 2011)."_s);

    chart.setSummary(u"Half of it in November."_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"Half of it in November."_s);
}

void tst_LaurelChart::keys_speakOnePointAfterTheOther()
{
    LineChart chart;
    fill(chart);
    show(chart);
    QTRY_VERIFY(chart.hasFocus());

    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), std::optional(0));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"Nov 2011: Earned 250 pts"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), std::optional(2));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPoint(), std::optional(1));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.currentPoint(), std::optional<int>());
    QCOMPARE(chart.accessibleDescription(), chart.summary());
}

void tst_LaurelChart::keys_toggleTheTable()
{
    BarChart chart;
    fill(chart);
    show(chart);
    QTRY_VERIFY(chart.hasFocus());
    auto* table = chart.findChild<QTableView*>(u"chartTable"_s);

    QTest::keyClick(&chart, Qt::Key_T);
    QVERIFY(chart.showsTable());
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());

    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!chart.showsTable());
    QVERIFY(!table->isVisible());
    QVERIFY(chart.hasFocus());
}

void tst_LaurelChart::keys_doNothingWithoutData()
{
    BarChart chart;
    show(chart);

    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_T})
        QTest::keyClick(&chart, key);

    QCOMPARE(chart.currentPoint(), std::optional<int>());
    QVERIFY(!chart.showsTable());
}

void tst_LaurelChart::table_showsTheSameData()
{
    BarChart chart;
    auto* table = chart.findChild<QTableView*>(u"chartTable"_s);
    QAbstractItemModel* model = table->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(chart);
    chart.setSeries({{u"Earned"_s, {100.0, std::nullopt, 175.0}}});

    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Month"_s);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Earned"_s);
    QCOMPARE(model->index(2, 0).data().toString(), u"Dec 2011"_s);
    QCOMPARE(model->index(2, 1).data().toString(), u"175 pts"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"\u2013"_s);
    QCOMPARE(model->index(1, 1).data(Qt::AccessibleTextRole).toString(),
             u"Nov 2011, Earned no data"_s);
}

void tst_LaurelChart::hover_showsTheValues()
{
    BarChart chart;
    fill(chart);
    show(chart);
    auto* callout = chart.findChild<QWidget*>(u"chartCallout"_s);
    QVERIFY(!callout->isVisible());

    QWidget* plot = chart.childAt(chart.rect().center());
    QTest::mouseMove(plot, plot->rect().center());
    QTRY_VERIFY(callout->isVisible());
    QVERIFY(chart.rect().contains(callout->geometry()));

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(plot, &leave);
    QVERIFY(!callout->isVisible());
}

void tst_LaurelChart::values_areNeverNotANumber_data()
{
    QTest::addColumn<QList<double>>("values");

    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::addRow("nothing") << QList<double>();
    QTest::addRow("one value") << QList<double>{7};
    QTest::addRow("zeros") << QList<double>{0, 0, 0};
    QTest::addRow("below zero") << QList<double>{-5, -300, -20};
    QTest::addRow("around zero") << QList<double>{-5, 300, -20};
    QTest::addRow("no numbers at all") << QList<double>{nan, infinity, -infinity};
    QTest::addRow("a gap") << QList<double>{1, nan, 3};
    QTest::addRow("very large") << QList<double>{1e12, 9e14};
    QTest::addRow("very small") << QList<double>{1e-9, 2e-9};
}

void tst_LaurelChart::values_areNeverNotANumber()
{
    QFETCH(const QList<double>, values);
    BarChart bars;
    LineChart line;
    line.setAreaFilled(true);
    LineChart cut;
    cut.setZeroBased(false);
    for (LaurelChart* chart : {static_cast<LaurelChart*>(&bars), static_cast<LaurelChart*>(&line),
                               static_cast<LaurelChart*>(&cut)}) {
        fill(*chart);
        chart->setReferenceLine(std::numeric_limits<double>::quiet_NaN(), u"Never drawn"_s);
        chart->setSeries({{u"Earned"_s, {values.begin(), values.end()}}});
        show(*chart);
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(!chart->grab().isNull());

        for (const QString& text : {chart->summary(), chart->toCsv(), chart->spokenPoint(0)}) {
            QVERIFY2(!text.contains(u"nan"_s, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains(u"inf"_s, Qt::CaseInsensitive), qPrintable(text));
        }
    }
}

void tst_LaurelChart::emptyData_showsTheSentence()
{
    LineChart chart;
    fill(chart);
    chart.setEmptyText(u"No points yet."_s);
    show(chart);
    auto* sentence = chart.findChild<QLabel*>(u"chartEmpty"_s);
    QVERIFY(!sentence->isVisible());

    chart.setSeries({});

    QVERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), u"No points yet."_s);
    QCOMPARE(chart.accessibleDescription(), u"No points yet."_s);
}

void tst_LaurelChart::fewerPoints_dropTheCurrentOne()
{
    BarChart chart;
    fill(chart);
    chart.setCurrentPoint(2);

    chart.setCategories({u"Oct 2011"_s});
    chart.setSeries({{u"Earned"_s, {100.0}}});

    QCOMPARE(chart.currentPoint(), std::optional<int>());
}

void tst_LaurelChart::legend_namesSeriesAndReference()
{
    LineChart chart;
    fill(chart);
    chart.setSeries({{u"Earned"_s, {1.0, 2.0}}, {u"Redeemed"_s, {0.0, 1.0}, 3}});
    chart.setReferenceLine(3, u"Pace for Platinum"_s);

    const auto legend = chart.legend();

    QCOMPARE(legend.size(), size_t{3});
    QCOMPARE(legend[0].text, u"Earned"_s);
    QCOMPARE(legend[0].mark, LegendMark::SolidLine);
    QCOMPARE(legend[0].colour, tokens().chart[0]);
    QCOMPARE(legend[1].mark, LegendMark::DashedLine); // Colour is never alone.
    QCOMPARE(legend[1].colour, tokens().chart[3]);
    QCOMPARE(legend[2].text, u"Pace for Platinum"_s);
}

void tst_LaurelChart::legend_wrapsWhereTheWidthEnds()
{
    BarChart chart;
    fill(chart);
    chart.setSeries({{u"Earned"_s, {1.0}}, {u"Redeemed"_s, {1.0}}, {u"Expired"_s, {1.0}}});
    const ChartLegend legend(&chart);

    const int oneRow = legend.heightForWidth(legend.sizeHint().width());
    const int threeRows = legend.heightForWidth(legend.minimumSizeHint().width());

    QVERIFY(threeRows > 2 * oneRow);
}

void tst_LaurelChart::save_writesEachFormat()
{
    const QTemporaryDir folder;
    BarChart chart;
    fill(chart);
    const QSignalSpy failures(&chart, &LaurelChart::saveFailed);
    const auto read = [&](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };

    for (const QString& suffix : {u"png"_s, u"svg"_s, u"csv"_s})
        chart.saveAs(folder.filePath(u"chart."_s + suffix));

    QCOMPARE(failures.count(), 0);
    QCOMPARE(read(u"chart.csv"_s),
             QByteArray("Month,Earned\r\nOct 2011,100\r\nNov 2011,250\r\nDec 2011,175\r\n"));
    const QImage image = QImage::fromData(read(u"chart.png"_s), "PNG");
    QVERIFY(image.width() > 400);
    QVERIFY(hasColour(image, tokens().chart[0]));
    const QByteArray svg = read(u"chart.svg"_s);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(svg.contains("Points by month"));
    QVERIFY(svg.contains(tokens().chart[0].name().toUtf8()));
}

void tst_LaurelChart::save_saysWhatWentWrong()
{
    const QTemporaryDir folder;
    BarChart chart;
    fill(chart);
    const QSignalSpy failures(&chart, &LaurelChart::saveFailed);

    chart.saveAs(folder.filePath(u"no such folder/chart.csv"_s));

    QCOMPARE(failures.count(), 1);
    QVERIFY(failures.front().front().toString().contains(u"could not be written"_s));
}

void tst_LaurelChart::copy_takesThePictureOrTheTable()
{
    BarChart chart;
    fill(chart);
    QClipboard* clipboard = QGuiApplication::clipboard();

    chart.copy();
    QVERIFY(!clipboard->image().isNull());

    chart.setTableShown(true);
    chart.copy();
    QCOMPARE(clipboard->text(),
             u"Month\tEarned\nOct 2011\t100 pts\nNov 2011\t250 pts\nDec 2011\t175 pts\n"_s);
}

void tst_LaurelChart::menu_offersEverything()
{
    BarChart chart;
    fill(chart);
    QMenu menu;

    fillChartMenu(menu, chart);

    for (const QString& name : {u"chart.table"_s, u"chart.copy"_s, u"chart.save.png"_s,
                                u"chart.save.svg"_s, u"chart.save.csv"_s}) {
        const auto* action = menu.findChild<QAction*>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
    }
    menu.findChild<QAction*>(u"chart.table"_s)->trigger();
    QVERIFY(chart.showsTable());
}

void tst_LaurelChart::theme_changesTheColours()
{
    BarChart chart;
    fill(chart);
    show(chart);
    QVERIFY(hasColour(chart.grab().toImage(), lightTokens().chart[0]));

    theme().setMode(ThemeMode::Dark);
    const QImage dark = chart.grab().toImage();
    theme().setMode(ThemeMode::Light);

    QVERIFY(hasColour(dark, darkTokens().chart[0]));
    QVERIFY(!hasColour(dark, lightTokens().chart[0]));
}

void tst_LaurelChart::plot_runsLeftToRightInEveryLanguage()
{
    BarChart chart;
    fill(chart);
    chart.setLayoutDirection(Qt::RightToLeft);
    show(chart);

    const QImage image = chart.grab().toImage();

    // The lowest bar is the first; its upper half is empty at the left, not at the right.
    const int y = image.height() / 2;
    int first = 0;
    while (first < image.width() && image.pixelColor(first, y) != tokens().chart[0])
        ++first;
    QVERIFY2(first > image.width() / 3, qPrintable(QString::number(first)));
}

} // namespace laurel::ui

QTEST_MAIN(laurel::ui::tst_LaurelChart)
#include "tst_LaurelChart.moc"
