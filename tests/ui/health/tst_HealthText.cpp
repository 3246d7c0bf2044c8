#include "tests/ui/SampleData.h"
#include "ui/health/HealthText.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace laurel::ui {

using test::euro;
using test::sampleTier;

class tst_HealthText : public QObject
{
    Q_OBJECT

private slots:
    void activeMembers_data();
    void activeMembers();
    void liability_saysPointsAndExpectation();
    void redemption_data();
    void redemption();
    void tierSpend_comparesTheTwo();
    void tierSpend_withoutMembersSaysSo();
    void tierSpend_withoutSpendHasNoRatio();
    void missingMovements_data();
    void missingMovements();
    void rollForward_closesOrSaysByHowMuchNot();
    void meanings_haveDefinitionAndFormula();

private:
    HealthFigures figures() const { return test::sampleHealth({}); }

    const Formats m_formats{QLocale(QLocale::English, QLocale::UnitedKingdom),
                            test::sampleCurrency(), QTimeZone::utc()};
    const HealthText m_text{m_formats};
};

void tst_HealthText::activeMembers_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("tone");

    QTest::addRow("more") << qint64{110} << qint64{100} << u"10.0% up on the period before"_s
                          << int(TextTone::Success);
    QTest::addRow("fewer") << qint64{90} << qint64{100} << u"10.0% down on the period before"_s
                           << int(TextTone::Warning);
    QTest::addRow("the same") << qint64{100} << qint64{100} << u"as many as the period before"_s
                              << int(TextTone::Secondary);
    QTest::addRow("nothing to compare with")
        << qint64{100} << qint64{0} << u"no earlier period to compare with"_s
        << int(TextTone::Secondary);
    QTest::addRow("nobody left") << qint64{0} << qint64{100}
                                 << u"100.0% down on the period before"_s << int(TextTone::Warning);
}

void tst_HealthText::activeMembers()
{
    QFETCH(const qint64, now);
    QFETCH(const qint64, before);
    HealthFigures shown = figures();
    shown.activeMembers = now;
    shown.activeBefore = before;

    const FigureText text = m_text.activeMembers(shown);

    QCOMPARE(text.value, QString::number(now));
    QTEST(text.note, "note");
    QTEST(int(text.tone), "tone");
}

void tst_HealthText::liability_saysPointsAndExpectation()
{
    HealthFigures shown = figures();
    shown.liability = euro(774'433);
    shown.total.closing = 774'433_pts;
    shown.expectedRedemption = 1.0;

    QCOMPARE(m_text.liability(shown).note, u"774,433 points, 100% likely used"_s);
}

void tst_HealthText::redemption_data()
{
    QTest::addColumn<qint64>("earned");
    QTest::addColumn<qint64>("redeemed");
    QTest::addColumn<bool>("sinceStart");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("note");

    QTest::addRow("a rate") << qint64{2'000'000} << qint64{1'276'000} << false << u"63.8%"_s
                            << u"1.28M of 2.00M earned"_s;
    QTest::addRow("nothing redeemed yet")
        << qint64{779'819} << qint64{0} << true << u"None"_s << u"Nothing redeemed yet"_s;
    QTest::addRow("nothing redeemed lately") << qint64{779'819} << qint64{0} << false << u"None"_s
                                             << u"Nothing redeemed in this period"_s;
    QTest::addRow("nothing at all")
        << qint64{0} << qint64{0} << true << u"None"_s << u"Nothing redeemed yet"_s;
    QTest::addRow("only old points")
        << qint64{0} << qint64{500} << false << u"No rate"_s << u"500 redeemed, nothing earned"_s;
}

void tst_HealthText::redemption()
{
    QFETCH(const qint64, earned);
    QFETCH(const qint64, redeemed);
    QFETCH(const bool, sinceStart);
    HealthFigures shown = figures();
    shown.total.earned = Points::fromCount(earned).value();
    shown.total.redeemed = Points::fromCount(redeemed).value();
    shown.redemptionRate = earned == 0
        ? std::nullopt
        : std::optional(static_cast<double>(redeemed) / static_cast<double>(earned));

    const FigureText text = m_text.redemption(shown, sinceStart);

    QTEST(text.value, "value");
    QTEST(text.note, "note");
}

void tst_HealthText::tierSpend_comparesTheTwo()
{
    const FigureText text = m_text.tierSpend(figures());

    QCOMPARE(m_text.tierSpendTitle(figures()), u"Gold vs Silver spend"_s);
    QCOMPARE(text.value, u"€212 / €97"_s);
    QCOMPARE(text.note, u"2.2× as much per member"_s);
}

void tst_HealthText::tierSpend_withoutMembersSaysSo()
{
    HealthFigures shown = figures();
    shown.roi.tiers.at(2).members = 0;

    QCOMPARE(m_text.tierSpend(shown).value, u"No figure"_s);
    QCOMPARE(m_text.tierSpend(shown).note, u"No Gold members yet"_s);

    shown.roi.tiers.clear();
    QCOMPARE(m_text.tierSpend(shown).note, u"No Gold members yet"_s);
}

void tst_HealthText::tierSpend_withoutSpendHasNoRatio()
{
    HealthFigures shown = figures();
    shown.roi.tiers.at(1).averageSpend = euro(0);
    shown.roi.ratio.reset();

    QCOMPARE(m_text.tierSpend(shown).value, u"€212 / €0"_s);
    QCOMPARE(m_text.tierSpend(shown).note, u"Silver spent nothing, so no ratio"_s);
}

void tst_HealthText::missingMovements_data()
{
    QTest::addColumn<int>("earned");
    QTest::addColumn<int>("redeemed");
    QTest::addColumn<int>("expired");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("all of it") << 5 << 3 << 1 << u""_s;
    QTest::addRow("a quiet period") << 0 << 0 << 0 << u"Nothing was earned in this period."_s;
    QTest::addRow("a young program")
        << 5 << 0 << 0 << u"Nothing was redeemed or expired in this period."_s;
    QTest::addRow("no redemption") << 5 << 0 << 1 << u"Nothing was redeemed in this period."_s;
    QTest::addRow("no expiry") << 5 << 3 << 0 << u"Nothing expired in this period."_s;
}

void tst_HealthText::missingMovements()
{
    QFETCH(const int, earned);
    QFETCH(const int, redeemed);
    QFETCH(const int, expired);
    PointsRollForward total;
    total.earned = Points::fromCount(earned).value();
    total.redeemed = Points::fromCount(redeemed).value();
    total.expired = Points::fromCount(expired).value();

    QTEST(m_text.missingMovements(total), "sentence");
}

void tst_HealthText::rollForward_closesOrSaysByHowMuchNot()
{
    PointsRollForward total = figures().total;
    QCOMPARE(rollForwardGap(total), qint64{0});
    QCOMPARE(m_text.rollForwardCheck(total).tone, TextTone::Success);

    total.closing -= 1'500_pts;
    const FigureText text = m_text.rollForwardCheck(total);

    QCOMPARE(text.tone, TextTone::Danger);
    QVERIFY2(text.note.startsWith(u"It does not close: 1,500 points are unexplained."_s),
             qPrintable(text.note));
}

void tst_HealthText::meanings_haveDefinitionAndFormula()
{
    for (const FigureMeaning& meaning :
         {m_text.activeMembersMeaning(), m_text.liabilityMeaning(figures()),
          m_text.redemptionMeaning(), m_text.tierSpendMeaning(figures()),
          m_text.newMembersMeaning()}) {
        QVERIFY(!meaning.title.isEmpty());
        QVERIFY(meaning.definition.endsWith(u'.'));
        QVERIFY(!meaning.formula.isEmpty());
    }
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_HealthText)
#include "tst_HealthText.moc"
