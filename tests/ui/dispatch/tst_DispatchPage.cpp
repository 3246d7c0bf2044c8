#include "DispatchBench.h"

#include "ui/common/Buttons.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// The way of a gift through the window, by keys and scans alone.
class tst_DispatchPage : public QObject
{
    Q_OBJECT

private slots:
    void opensTheFirstGift();
    void tabs_countTheQueues();
    void scan_picksTheRightItem();
    void scan_whileAFieldHasTheFocus_picks();
    void wrongScan_staysUntilTheNextScan();
    void scanTooOften_saysSo();
    void scanOfANumber_opensThatGift();
    void lastItem_leavesTheGiftOpenForPacking();
    void pack_isLockedUntilAllIsPicked();
    void gift_goesAllTheWayByKeyboard();
    void ship_wantsCarrierAndTrackingNumber();
    void ship_takesTheScannedLabel();
    void code_canBeTypedWithACount();
    void shortage_wantsAReason();
    void news_readsAgainAndKeepsTheOpenGift();
    void auditor_readsOnly();
    void everyFocusableWidgetHasAName();
};

namespace {

const auto mug = u"8712345000123"_s; // line 1 of G-20418

} // namespace

void tst_DispatchPage::opensTheFirstGift()
{
    DispatchBench bench;
    bench.open();

    QCOMPARE(bench.text(u"number"_s), u"G-20418"_s);
    QCOMPARE(bench.text(u"bin"_s), u"B-14-03"_s);
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);
    QVERIFY(bench.list()->hasFocus());
}

void tst_DispatchPage::tabs_countTheQueues()
{
    DispatchBench bench;
    bench.open();

    auto* tabs = bench.find<QTabBar>(u"dispatchQueues"_s);
    QCOMPARE(tabs->count(), 5);
    QVERIFY2(tabs->accessibleTabName(0).contains(u'8'), qPrintable(tabs->accessibleTabName(0)));
}

void tst_DispatchPage::scan_picksTheRightItem()
{
    DispatchBench bench;
    bench.gift(TaskId(20'418))->row.lines[0].picked = 0;
    bench.open();

    bench.scan(mug);

    QCOMPARE(bench.asked<ask::PickItems>(),
             (std::vector{ask::PickItems{TaskId(20'418), 1, 1, true}}));
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);
    QCOMPARE(bench.text(u"scanTitle"_s), u"Right item. Scan 1 more."_s);
}

void tst_DispatchPage::scan_whileAFieldHasTheFocus_picks()
{
    DispatchBench bench;
    bench.open();
    bench.press(Qt::Key_F2);
    auto* code = bench.find<QLineEdit>(u"code"_s);
    QTRY_VERIFY(code->hasFocus());

    bench.scan(mug);

    QCOMPARE(bench.asked<ask::PickItems>().size(), 1U);
    QCOMPARE(code->text(), QString());
}

void tst_DispatchPage::wrongScan_staysUntilTheNextScan()
{
    DispatchBench bench;
    bench.gift(TaskId(20'418))->row.lines[0].picked = 0;
    bench.open();

    bench.scan(u"TRAVEL-SET"_s);
    QCOMPARE(bench.text(u"scanTitle"_s), u"Not in this order: Travel set. Put it back."_s);

    emit bench.fakes.news.changed(Topic::Dispatch); // News does not take it away.
    QTRY_VERIFY(bench.fakes.dispatch.listCall.count() >= 8);
    QTRY_VERIFY(bench.page->isSettled());
    QCOMPARE(bench.text(u"scanTitle"_s), u"Not in this order: Travel set. Put it back."_s);
    QVERIFY(bench.asked<ask::PickItems>().empty());

    bench.scan(mug);
    QVERIFY(bench.text(u"scanTitle"_s).startsWith(u"Right item."_s));
}

void tst_DispatchPage::scanTooOften_saysSo()
{
    DispatchBench bench;
    bench.open();
    bench.scan(mug);

    bench.scan(mug);

    QCOMPARE(bench.text(u"scanTitle"_s), u"Already 2 of 2."_s);
    QCOMPARE(bench.asked<ask::PickItems>().size(), 1U);
}

void tst_DispatchPage::scanOfANumber_opensThatGift()
{
    DispatchBench bench;
    bench.open();

    bench.scan(u"G-20405"_s); // of another queue

    QTRY_COMPARE(bench.text(u"number"_s), u"G-20405"_s);
    QVERIFY(bench.asked<ask::PickItems>().empty());
}

void tst_DispatchPage::lastItem_leavesTheGiftOpenForPacking()
{
    DispatchBench bench;
    bench.open();

    bench.scan(mug);

    QTRY_COMPARE(bench.list()->model()->rowCount(), 7); // It is To pack now.
    QCOMPARE(bench.text(u"number"_s), u"G-20418"_s);
    QCOMPARE(bench.actions.action(u"dispatch.finish"_s)->text(), u"Finish pack"_s);
}

void tst_DispatchPage::pack_isLockedUntilAllIsPicked()
{
    DispatchBench bench;
    bench.open();

    bench.press(Qt::Key_F12);

    QVERIFY(bench.asked<ask::PackGift>().empty());
    QVERIFY(bench.text(u"scanTitle"_s).contains(u"still to scan"_s));
}

void tst_DispatchPage::gift_goesAllTheWayByKeyboard()
{
    DispatchBench bench;
    bench.open();

    bench.scan(mug);
    QTRY_VERIFY(bench.page->isSettled());
    bench.press(Qt::Key_F12);
    QTRY_COMPARE(bench.asked<ask::PackGift>().size(), 1U);
    QTRY_VERIFY(bench.find<QWidget>(u"shipForm"_s)->isVisible());
    bench.find<QComboBox>(u"carrier"_s)->setCurrentText(u"DHL"_s);
    bench.scan(u"JD0146"_s);
    bench.find<QLineEdit>(u"trackingNumber"_s)->setFocus();
    bench.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(bench.asked<ask::ShipGift>(),
                 (std::vector{ask::ShipGift{TaskId(20'418), u"DHL"_s, u"JD0146"_s}}));
    QTRY_COMPARE(bench.text(u"number"_s), u"G-20426"_s); // the next to pick
    QCOMPARE(bench.banners.count(), 1);
}

void tst_DispatchPage::ship_wantsCarrierAndTrackingNumber()
{
    DispatchBench bench;
    bench.open();
    bench.chooseQueue(2);

    bench.press(Qt::Key_F12);

    QVERIFY(bench.asked<ask::ShipGift>().empty());
    QVERIFY(bench.text(u"carrierNote"_s).startsWith(u"Say who"_s));
    QVERIFY(bench.text(u"trackingNumberNote"_s).startsWith(u"Scan or type"_s));
    QVERIFY(bench.find<QComboBox>(u"carrier"_s)->hasFocus());

    bench.find<QComboBox>(u"carrier"_s)->setCurrentText(u"DHL"_s);
    bench.press(Qt::Key_F12);
    QVERIFY(bench.asked<ask::ShipGift>().empty());
    QVERIFY(bench.find<QLineEdit>(u"trackingNumber"_s)->hasFocus());
}

void tst_DispatchPage::ship_takesTheScannedLabel()
{
    DispatchBench bench;
    bench.open();
    bench.chooseQueue(2);

    bench.scan(u"JJSE0123456789"_s);

    QCOMPARE(bench.find<QLineEdit>(u"trackingNumber"_s)->text(), u"JJSE0123456789"_s);
    QCOMPARE(bench.text(u"scanTitle"_s), u"Tracking number read."_s);
}

void tst_DispatchPage::code_canBeTypedWithACount()
{
    DispatchBench bench;
    bench.gift(TaskId(20'418))->row.lines[0].picked = 0;
    bench.open();

    bench.press(Qt::Key_F2);
    bench.find<QLineEdit>(u"code"_s)->setText(mug);
    bench.find<QSpinBox>(u"count"_s)->setValue(2);
    bench.press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(bench.asked<ask::PickItems>(),
             (std::vector{ask::PickItems{TaskId(20'418), 1, 2, false}}));
    QVERIFY(!bench.find<QWidget>(u"codeForm"_s)->isVisible());
}

void tst_DispatchPage::shortage_wantsAReason()
{
    DispatchBench bench;
    bench.open();

    bench.press(Qt::Key_F4);
    QTRY_VERIFY(bench.find<QComboBox>(u"shortReason"_s)->hasFocus());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.asked<ask::ReportShort>().empty());
    QVERIFY(bench.text(u"shortReasonNote"_s).startsWith(u"Say what you found"_s));

    bench.find<QComboBox>(u"shortReason"_s)->setCurrentText(u"The bin is empty"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.asked<ask::ReportShort>(),
                 (std::vector{ask::ReportShort{TaskId(20'418), 1, u"The bin is empty"_s}}));
    QTRY_VERIFY(!bench.find<QWidget>(u"shortForm"_s)->isVisible());
}

void tst_DispatchPage::news_readsAgainAndKeepsTheOpenGift()
{
    DispatchBench bench;
    bench.open();
    bench.press(Qt::Key_Down);
    QTRY_COMPARE(bench.text(u"number"_s), u"G-20426"_s);

    bench.gift(TaskId(20'418))->row.state = TaskState::Packed;
    emit bench.fakes.news.changed(Topic::Dispatch);

    QTRY_COMPARE(bench.list()->model()->rowCount(), 7);
    QCOMPARE(bench.text(u"number"_s), u"G-20426"_s);
    QCOMPARE(bench.list()->currentIndex().row(), 0);
}

void tst_DispatchPage::auditor_readsOnly()
{
    DispatchBench bench(Role::Auditor);
    bench.open();

    bench.scan(mug);
    bench.press(Qt::Key_F12);

    QCOMPARE(bench.fakes.requests.askCall.count(), 0U);
    QVERIFY(!bench.find<QPushButton>(u"dispatch.finish"_s)->isVisible());
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);
}

void tst_DispatchPage::everyFocusableWidgetHasAName()
{
    DispatchBench bench;
    bench.open();
    bench.press(Qt::Key_F4);

    for (QWidget* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->role() == QAccessible::Client)
            continue;
        const QString name = accessible->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qPrintable(widget->objectName() + u' '
                            + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(tst_DispatchPage)
#include "tst_DispatchPage.moc"
