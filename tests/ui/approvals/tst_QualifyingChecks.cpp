#include "tests/ui/SampleData.h"
#include "ui/approvals/QualifyingChecks.h"
#include "ui/common/Formats.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(laurel::ui::QualifyingCheck::Verdict)

namespace laurel::ui {

using Verdict = QualifyingCheck::Verdict;
using Change = std::function<void(ApprovalDetail&)>;

class tst_QualifyingChecks : public QObject
{
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void anOrderThatCanComeBack_isNamedWithWhatIsLeft();

private:
    static ApprovalDetail sample() { return test::sampleApprovalDetail(TaskId(412)).value(); }
    static Formats formats()
    {
        return {QLocale(u"en_GB"_s), test::sampleCurrency(), QTimeZone("Europe/London")};
    }
};

void tst_QualifyingChecks::verdict_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<size_t>("line");
    QTest::addColumn<Verdict>("expected");

    const auto row = [](const char* name, Change change, size_t line, Verdict expected) {
        QTest::addRow("%s", name) << change << line << expected;
    };
    using D = ApprovalDetail;
    row(
        "points over the threshold", [](D&) {}, 0, Verdict::Holds);
    row(
        "points at the threshold", [](D& d) { d.qualifying = d.threshold; }, 0, Verdict::Holds);
    row(
        "points below it", [](D& d) { d.qualifying = d.threshold - 1_pts; }, 0, Verdict::Fails);
    row(
        "a whole year active", [](D&) {}, 1, Verdict::Holds);
    row(
        "active in few months", [](D& d) { d.activeMonths = 2; }, 1, Verdict::NeedsALook);
    row(
        "enough without returns", [](D&) {}, 2, Verdict::NeedsALook);
    row(
        "too little without returns",
        [](D& d) { d.qualifyingWithoutReturnable = d.threshold - 1_pts; }, 2, Verdict::Fails);
    row(
        "nothing can come back", [](D& d) { d.returnable = test::euro(0); }, 2, Verdict::Holds);
    row(
        "agreed to e-mail", [](D& d) { d.emailConsent = true; }, 3, Verdict::Holds);
    row(
        "no consent", [](D& d) { d.emailConsent = false; }, 3, Verdict::NeedsALook);
    row(
        "gift in stock", [](D&) {}, 4, Verdict::Holds);
    row(
        "gift out of stock", [](D& d) { d.giftStockFree = 0; }, 4, Verdict::NeedsALook);
}

void tst_QualifyingChecks::verdict()
{
    QFETCH(const Change, change);
    QFETCH(const size_t, line);
    QFETCH(const Verdict, expected);
    ApprovalDetail detail = sample();

    change(detail);
    const auto checks = qualifyingChecks(detail, formats());

    QCOMPARE(checks.at(line).verdict, expected);
    QVERIFY(!checks.at(line).title.isEmpty());
    QVERIFY(!checks.at(line).reason.isEmpty());
}

void tst_QualifyingChecks::anOrderThatCanComeBack_isNamedWithWhatIsLeft()
{
    const auto checks = qualifyingChecks(sample(), formats());

    QCOMPARE(checks.at(2).title, u"One order is still returnable"_s);
    QVERIFY2(checks.at(2).reason.contains(u"50877"_s), qPrintable(checks.at(2).reason));
    QVERIFY2(checks.at(2).reason.contains(u"1,031"_s), qPrintable(checks.at(2).reason));
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_QualifyingChecks)
#include "tst_QualifyingChecks.moc"
