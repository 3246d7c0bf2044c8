#include "DispatchBench.h"

#include "ui/common/ErrorText.h"

#include <QComboBox>
#include <QLineEdit>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// What the window says when the program says no, fails, or has nothing.
class tst_DispatchRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refusedPick_takesTheCountBack();
    void count_isShownBeforeTheAnswer();
    void refusedPack_isSaidInTheBanner();
    void refusedShip_staysInTheForm();
    void emptyQueue_saysWhatWouldAppear();
    void unreadableList_canBeTriedAgain();
    void unreadableGift_canBeTriedAgain();
};

void tst_DispatchRefusals::refusedPick_takesTheCountBack()
{
    DispatchBench bench;
    bench.open();
    bench.refusal = Error{ErrorCode::InsufficientStock, u"Bin B-14-03 holds 0."_s};

    bench.scan(u"8712345000123"_s);

    QTRY_COMPARE(bench.text(u"scanTitle"_s), u"This was not recorded."_s);
    QCOMPARE(bench.text(u"scanDetail"_s), ui::sentenceFor(*bench.refusal));
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);
}

void tst_DispatchRefusals::count_isShownBeforeTheAnswer()
{
    DispatchBench bench;
    bench.gift(TaskId(20'418))->row.lines[0].picked = 0;
    bench.open();
    bench.fakes.requests.askCall.hold();

    bench.scan(u"8712345000123"_s);
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);

    bench.fakes.requests.askCall.letGo();
    QTRY_VERIFY(bench.page->isSettled());
    QCOMPARE(bench.text(u"quantity"_s), u"1 / 2"_s);
}

void tst_DispatchRefusals::refusedPack_isSaidInTheBanner()
{
    DispatchBench bench;
    bench.open();
    bench.chooseQueue(1);
    bench.refusal = Error{ErrorCode::Refused, u"It was packed by Ana."_s};

    bench.press(Qt::Key_F12);

    QTRY_COMPARE(bench.text(u"scanTitle"_s), u"This was not recorded."_s);
    QCOMPARE(bench.asked<ask::PackGift>().size(), 1U);
}

void tst_DispatchRefusals::refusedShip_staysInTheForm()
{
    DispatchBench bench;
    bench.open();
    bench.chooseQueue(2);
    bench.find<QComboBox>(u"carrier"_s)->setCurrentText(u"DHL"_s);
    bench.find<QLineEdit>(u"trackingNumber"_s)->setText(u"JD1"_s);
    bench.refusal = Error{ErrorCode::AlreadyDecided, u"It was shipped by Ana."_s};

    bench.press(Qt::Key_F12);

    auto* form = bench.find<QWidget>(u"shipForm"_s);
    auto* refusal = form->findChild<QLabel*>(u"refusal"_s);
    QTRY_VERIFY(refusal->isVisible());
    QCOMPARE(refusal->text(), ui::sentenceFor(*bench.refusal));
    QCOMPARE(bench.find<QLineEdit>(u"trackingNumber"_s)->text(), u"JD1"_s);
}

void tst_DispatchRefusals::emptyQueue_saysWhatWouldAppear()
{
    DispatchBench bench;
    bench.gifts.clear();
    bench.open();

    auto* list = bench.find<ui::StatefulPage>(u"dispatchListState"_s);
    QCOMPARE(list->state(), ui::PageState::EmptyDone);
    auto* detail = bench.find<ui::StatefulPage>(u"dispatchDetailState"_s);
    QCOMPARE(detail->state(), ui::PageState::EmptyDone);
}

void tst_DispatchRefusals::unreadableList_canBeTriedAgain()
{
    DispatchBench bench;
    bench.fakes.dispatch.listCall.say(Error{ErrorCode::Busy, u"database is locked"_s});
    bench.open();

    auto* list = bench.find<ui::StatefulPage>(u"dispatchListState"_s);
    QTRY_COMPARE(list->state(), ui::PageState::Error);

    bench.fakes.dispatch.listCall.say(sampleDispatches(DispatchQueue::ToPick));
    bench.page->refresh();
    QTRY_COMPARE(list->state(), ui::PageState::Ready);
}

void tst_DispatchRefusals::unreadableGift_canBeTriedAgain()
{
    DispatchBench bench;
    bench.fakes.dispatch.detailCall.say(Error{ErrorCode::QueryFailed, {}});
    bench.open();

    auto* detail = bench.find<ui::StatefulPage>(u"dispatchDetailState"_s);
    QTRY_COMPARE(detail->state(), ui::PageState::Error);

    bench.fakes.dispatch.detailCall.say(sampleDispatchDetail(TaskId(20'418)).value());
    bench.page->refresh();
    QTRY_COMPARE(detail->state(), ui::PageState::Ready);
}

QTEST_MAIN(tst_DispatchRefusals)
#include "tst_DispatchRefusals.moc"
