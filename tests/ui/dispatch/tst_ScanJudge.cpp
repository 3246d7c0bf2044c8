#include "tests/ui/SampleData.h"
#include "ui/dispatch/PickProgress.h"
#include "ui/dispatch/ScanJudge.h"

#include <QTest>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_ScanJudge : public QObject
{
    Q_OBJECT

private slots:
    void meaning_data();
    void meaning();
    void withNothingOpen_anItemMeansNothing();
    void aPackedGift_takesTheParcelsLabel();
    void aPackedGift_takesNoMoreItems();
    void step_data();
    void step();
    void nextLine_isTheFirstInBinOrderThatIsNotShort();
};

namespace {

// Two mugs, of which one is picked, and a card that is.
DispatchRow mugs()
{
    return laurel::test::sampleDispatches(DispatchQueue::ToPick).front();
}

std::vector<DispatchRow> known()
{
    return laurel::test::sampleDispatches(DispatchQueue::ToPick);
}

DispatchRow inState(TaskState state, int picked, bool isShort = false)
{
    DispatchRow gift = mugs();
    gift.state = state;
    gift.lines.front().picked = picked;
    gift.lines.front().isShort = isShort;
    return gift;
}

} // namespace
Q_DECLARE_METATYPE(TaskState)
Q_DECLARE_METATYPE(GiftStep)
Q_DECLARE_METATYPE(ScanMeaning)

void tst_ScanJudge::meaning_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ScanMeaning>("meaning");

    const DispatchRow gift = mugs();
    const DispatchLine& mug = gift.lines[0];
    const DispatchLine& card = gift.lines[1];
    QTest::addRow("the barcode of an item that is wanted")
        << mug.barcode << ScanMeaning(scan::RightItem{1});
    QTest::addRow("its number instead") << mug.sku << ScanMeaning(scan::RightItem{1});
    QTest::addRow("in small letters, with a blank behind")
        << mug.sku.toLower() + u' ' << ScanMeaning(scan::RightItem{1});
    QTest::addRow("an item that has all it wants")
        << card.sku << ScanMeaning(scan::AlreadyPicked{2});
    QTest::addRow("an item of another order")
        << u"TRAVEL-SET"_s << ScanMeaning(scan::WrongItem{u"Travel set"_s});
    QTest::addRow("an item nobody knows")
        << u"4006381333931"_s << ScanMeaning(scan::WrongItem{u"4006381333931"_s});
    QTest::addRow("the number of another gift")
        << u"g-20421"_s << ScanMeaning(scan::OtherTask{TaskId(20'421)});
}

void tst_ScanJudge::meaning()
{
    QFETCH(const QString, code);
    QFETCH(const ScanMeaning, meaning);
    const DispatchRow open = mugs();

    QVERIFY(meaningOf(code, &open, known()) == meaning);
}

void tst_ScanJudge::withNothingOpen_anItemMeansNothing()
{
    const ScanMeaning meaning = meaningOf(mugs().lines[0].barcode, nullptr, known());

    QVERIFY(std::holds_alternative<scan::NothingOpen>(meaning));
}

void tst_ScanJudge::aPackedGift_takesTheParcelsLabel()
{
    const DispatchRow open = inState(TaskState::Packed, 2);

    const ScanMeaning meaning = meaningOf(u"JD014600003GB"_s, &open, known());

    QVERIFY(meaning == ScanMeaning(scan::ParcelLabel{u"JD014600003GB"_s}));
}

void tst_ScanJudge::aPackedGift_takesNoMoreItems()
{
    const DispatchRow open = inState(TaskState::Packed, 2);

    const ScanMeaning meaning = meaningOf(open.lines[0].barcode, &open, known());

    QVERIFY(std::holds_alternative<scan::NotPicking>(meaning));
}

void tst_ScanJudge::step_data()
{
    QTest::addColumn<TaskState>("state");
    QTest::addColumn<int>("picked");
    QTest::addColumn<bool>("isShort");
    QTest::addColumn<GiftStep>("step");

    QTest::addRow("ready") << TaskState::Ready << 0 << false << GiftStep::Pick;
    QTest::addRow("an item is missing") << TaskState::Picking << 1 << false << GiftStep::Pick;
    QTest::addRow("all picked") << TaskState::Picking << 2 << false << GiftStep::Pack;
    QTest::addRow("stock is missing") << TaskState::Short << 1 << true << GiftStep::Pick;
    QTest::addRow("packed") << TaskState::Packed << 2 << false << GiftStep::Ship;
    QTest::addRow("shipped") << TaskState::Shipped << 2 << false << GiftStep::Gone;
    QTest::addRow("waits for an approval") << TaskState::Waiting << 0 << false << GiftStep::Pick;
}

void tst_ScanJudge::step()
{
    QFETCH(const TaskState, state);
    QFETCH(const int, picked);
    QFETCH(const bool, isShort);

    QTEST(stepOf(inState(state, picked, isShort)), "step");
}

void tst_ScanJudge::nextLine_isTheFirstInBinOrderThatIsNotShort()
{
    DispatchRow gift = mugs();
    gift.lines[1].picked = 0;

    QCOMPARE(nextLine(gift)->bin, u"A-01-01"_s);

    gift.lines[1].isShort = true;
    QCOMPARE(nextLine(gift)->bin, u"B-14-03"_s);
}

QTEST_APPLESS_MAIN(tst_ScanJudge)
#include "tst_ScanJudge.moc"
