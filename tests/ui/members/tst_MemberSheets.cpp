#include "tests/ui/SampleData.h"
#include "ui/common/Formats.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/MemberWords.h"
#include "ui/members/SheetModel.h"
#include "ui/members/TierProgressCard.h"
#include "ui/members/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace laurel;
using namespace laurel::test;

class tst_MemberSheets : public QObject
{
    Q_OBJECT

private slots:
    void expiry_saysHowManyDays_data();
    void expiry_saysHowManyDays();
    void nextLots_areTheSoonestThatHavePointsLeft();
    void vouchers_showTheLastFourOnly();
    void rows_fitTheirColumns();
    void sheetModel_speaksARow();
    void sheetModel_keepsIndexesWhenWordsChange();
    void story_isNarrowedByPart();
    void title_showsWhatWasTyped();
    void progress_data();
    void progress();

private:
    const ui::Formats m_formats{QLocale(QLocale::English, QLocale::UnitedKingdom), sampleCurrency(),
                                QTimeZone("Europe/London")};
};

void tst_MemberSheets::expiry_saysHowManyDays_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<ui::TextTone>("tone");

    QTest::addRow("later this day") << 3 << u"today"_s << ui::TextTone::Warning;
    QTest::addRow("in the night") << 14 << u"tomorrow"_s << ui::TextTone::Warning;
    QTest::addRow("within 30 days") << 24 * 30 << u"30 days"_s << ui::TextTone::Warning;
    QTest::addRow("after them") << 24 * 31 << u"31 days"_s << ui::TextTone::Normal;
    QTest::addRow("gone") << -3 << u"2025"_s << ui::TextTone::Muted;
}

void tst_MemberSheets::expiry_saysHowManyDays()
{
    QFETCH(const int, hours);
    QFETCH(const QString, ending);
    QFETCH(const ui::TextTone, tone);

    const auto cell =
        ui::expiryCell(sampleNow() + std::chrono::hours(hours), m_formats, sampleNow());

    // Without a translation %n keeps the source's words; the number is what counts here.
    QVERIFY2(cell.text.endsWith(ending), qPrintable(cell.text));
    QCOMPARE(cell.tone, tone);
}

void tst_MemberSheets::nextLots_areTheSoonestThatHavePointsLeft()
{
    const auto profile = sampleProfile(MemberId(104'882));
    std::vector<LotView> lots = profile->lots;
    std::ranges::reverse(lots);

    const auto rows = ui::nextLotRows(lots, 2, m_formats, sampleNow());

    QCOMPARE(rows.size(), size_t{2});
    QCOMPARE(rows[0][0].text, u"Cycle 45"_s);
    QCOMPARE(rows[0][2].text, u"800"_s);
    QCOMPARE(rows[1][0].text, u"Review"_s);
}

void tst_MemberSheets::vouchers_showTheLastFourOnly()
{
    auto profile = sampleProfile(MemberId(104'882));

    const auto rows = ui::voucherRows(profile->vouchers, m_formats, sampleNow());

    QCOMPARE(rows.size(), profile->vouchers.size());
    QCOMPARE(rows[0].back().text, u"… "_s + profile->vouchers[0].lastFour);
    QCOMPARE(rows[0][1].text, u"Valid"_s);
}

void tst_MemberSheets::rows_fitTheirColumns()
{
    const auto profile = sampleProfile(MemberId(104'882)).value();
    const auto fits = [](const std::vector<ui::SheetColumn>& columns,
                         const std::vector<ui::SheetRow>& rows) {
        return !rows.empty() && std::ranges::all_of(rows, [&](const ui::SheetRow& row) {
            return row.size() == columns.size();
        });
    };

    QVERIFY(fits(ui::lotColumns(), ui::lotRows(profile.lots, m_formats, sampleNow())));
    QVERIFY(fits(ui::postingColumns(), ui::postingRows(profile.postings, m_formats)));
    QVERIFY(fits(ui::messageColumns(), ui::messageRows(profile.messages, m_formats, sampleNow())));
    QVERIFY(fits(ui::consentColumns(), ui::consentRows(profile.consents, m_formats)));
    QVERIFY(fits(ui::contactColumns(), ui::contactRows(profile, m_formats)));
    QVERIFY(fits(ui::taskColumns(), ui::taskRows(profile.tasks, m_formats, sampleNow())));
}

void tst_MemberSheets::sheetModel_speaksARow()
{
    ui::SheetModel model({{.title = u"Lot"_s}, {.title = u"Left"_s}});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setRows({{{.text = u"Cycle 3"_s}, {.text = u"800"_s}}});

    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Lot: Cycle 3, Left: 800"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"800"_s);
}

void tst_MemberSheets::sheetModel_keepsIndexesWhenWordsChange()
{
    ui::SheetModel model({{.title = u"Lot"_s}});
    model.setRows({{{.text = u"a"_s}}, {{.text = u"b"_s}}});
    const QPersistentModelIndex second = model.index(1, 0);

    model.setRows({{{.text = u"a"_s}}, {{.text = u"c"_s}}});

    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"c"_s);
}

void tst_MemberSheets::story_isNarrowedByPart()
{
    const FixedClock clock(sampleNow());
    ui::TimelineModel model(m_formats, clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(sampleProfile(MemberId(104'882))->timeline);
    const int all = model.rowCount();

    model.setPart(ui::StoryPart::Purchases);

    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(ui::belongs(model.entryAt(row).kind, ui::StoryPart::Purchases));
    QVERIFY(model.isNarrowed());
    model.setPart(ui::StoryPart::Everything);
    model.setLimit(2);
    QCOMPARE(model.rowCount(), 2);
}

void tst_MemberSheets::title_showsWhatWasTyped()
{
    const TimelineEntry entry{.kind = TimelineEntry::Kind::GiftShipped,
                              .at = sampleNow(),
                              .reference = u"<b>%1 mug</b>"_s,
                              .by = u"%2 <i>x</i>"_s};

    QString detail = ui::detailOf(entry, m_formats);
    detail.remove(QChar(0x2068)).remove(QChar(0x2069));

    QCOMPARE(ui::titleOf(entry, m_formats), u"Gift shipped"_s);
    QCOMPARE(detail, u"<b>%1 mug</b> · by %2 <i>x</i>"_s);
}

void tst_MemberSheets::progress_data()
{
    QTest::addColumn<int>("qualifying");
    QTest::addColumn<bool>("hasNext");
    QTest::addColumn<double>("fraction");

    QTest::addRow("at the floor") << 200 << true << 0.0;
    QTest::addRow("half the way") << 300 << true << 0.5;
    QTest::addRow("below the floor") << 50 << true << 0.0;
    QTest::addRow("past the goal") << 900 << true << 1.0;
    QTest::addRow("top of the ladder") << 300 << false << 1.0;
}

void tst_MemberSheets::progress()
{
    QFETCH(const int, qualifying);
    QFETCH(const bool, hasNext);
    QFETCH(const double, fraction);

    const TierProgress progress{.next = hasNext ? std::optional(sampleTier(3)) : std::nullopt,
                                .qualifying = Points::fromCount(qualifying).value(),
                                .floor = 200_pts,
                                .goal = 400_pts};

    QCOMPARE(ui::TierProgressCard::fractionOf(progress), fraction);
}

QTEST_GUILESS_MAIN(tst_MemberSheets)
#include "tst_MemberSheets.moc"
