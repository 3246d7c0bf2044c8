#include "tests/ui/approvals/ApprovalsBench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laurel::ui {

using test::ApprovalsBench;

// Decisions by keyboard, and how they are taken back.
class tst_ApprovalsTriage : public QObject
{
    Q_OBJECT

private slots:
    void severalByKeyboard();
    void aReject_needsANote();
    void enterInTheNote_neverDecides();
    void aHeldKey_decidesOnce();
    void theNextItem_restsAfterADecision();
    void undo_withdrawsTheVeryRequest();
    void undo_byTheBanner_bringsTheRowBack();
    void undo_pressedBeforeTheAnswer_isNotLost();
    void undo_takesBackTheLatestFirst();
    void undo_thatComesTooLate_leavesTheRowAway();
    void aRefusal_bringsRowAndNoteBack_data();
    void aRefusal_bringsRowAndNoteBack();
    void whatAnotherIsDeciding_isNotDecidedHere();
    void whatIPressedElsewhere_canBeTakenBack();
    void lettersInTheNote_areTyped();
    void noTwoActions_shareAKey();

private:
    static void start(ApprovalsBench& bench)
    {
        bench.open();
        QTRY_VERIFY(bench.list()->hasFocus());
        QTRY_COMPARE(bench.rows(), 12);
    }
    static QLineEdit* note(const ApprovalsBench& bench) { return bench.find<QLineEdit>(u"note"_s); }
};

void tst_ApprovalsTriage::severalByKeyboard()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_A);
    QTest::keyClick(bench.list(), Qt::Key_J); // past A-405
    QTest::keyClick(bench.list(), Qt::Key_A);
    QTest::keyClick(bench.list(), Qt::Key_R);
    QTRY_VERIFY(note(bench)->hasFocus());
    QTest::keyClicks(note(bench), u"Too few orders"_s);
    QTest::keyClick(note(bench), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(bench.asked<ask::ApproveTask>(),
             (std::vector<ask::ApproveTask>{{TaskId(412), {}}, {TaskId(413), {}}}));
    QCOMPARE(bench.asked<ask::RejectTask>(),
             (std::vector<ask::RejectTask>{{TaskId(415), u"Too few orders"_s}}));
    QCOMPARE(std::get<1>(bench.fakes.requests.askCall.asked().front()), u"hana"_s);
    QCOMPARE(std::get<2>(bench.fakes.requests.askCall.asked().front()), std::chrono::seconds{10});
    QCOMPARE(bench.rows(), 9);
    QTRY_VERIFY(bench.list()->hasFocus());
    QTRY_COMPARE(bench.banners->count(), 3);
}

void tst_ApprovalsTriage::aReject_needsANote()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_R);

    QTRY_VERIFY(note(bench)->hasFocus());
    QVERIFY(bench.find<QLabel>(u"noteHint"_s)->isVisible());
    QVERIFY(bench.asked<ask::RejectTask>().empty());

    QTest::keyClicks(note(bench), u"   "_s);
    QTest::keyClick(note(bench), Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(bench.asked<ask::RejectTask>().empty());

    QTest::keyClick(note(bench), Qt::Key_Escape);
    QTRY_VERIFY(bench.list()->hasFocus());
    QCOMPARE(bench.rows(), 12);
}

void tst_ApprovalsTriage::enterInTheNote_neverDecides()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_R);
    QTRY_VERIFY(note(bench)->hasFocus());
    QTest::keyClicks(note(bench), u"Later"_s);
    QTest::keyClick(note(bench), Qt::Key_Return);

    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});
}

void tst_ApprovalsTriage::aHeldKey_decidesOnce()
{
    ApprovalsBench bench;
    start(bench);

    QTest::simulateEvent(bench.list(), true, Qt::Key_A, Qt::NoModifier, u"a"_s, false, -1);
    for (int repeat = 0; repeat < 5; ++repeat)
        QTest::simulateEvent(bench.list(), true, Qt::Key_A, Qt::NoModifier, u"a"_s, true, -1);
    QTest::simulateEvent(bench.list(), false, Qt::Key_A, Qt::NoModifier, u"a"_s, false, -1);

    QCOMPARE(bench.asked<ask::ApproveTask>().size(), size_t{1});
}

void tst_ApprovalsTriage::theNextItem_restsAfterADecision()
{
    ApprovalsBench bench;
    start(bench);
    bench.actions.setDecisionPause(std::chrono::hours{1});

    QTest::keyClick(bench.list(), Qt::Key_A);
    QTest::keyClick(bench.list(), Qt::Key_A);
    bench.find<QPushButton>(u"approve"_s)->click();

    QCOMPARE(bench.asked<ask::ApproveTask>().size(), size_t{1});

    bench.actions.setDecisionPause(std::chrono::milliseconds{0});
    QTest::keyClick(bench.list(), Qt::Key_A);

    QCOMPARE(bench.asked<ask::ApproveTask>().size(), size_t{2});
}

void tst_ApprovalsTriage::undo_withdrawsTheVeryRequest()
{
    ApprovalsBench bench;
    bench.lastRequest = 4'710;
    start(bench);
    const QString first = bench.nameAt(0);

    QTest::keyClick(bench.list(), Qt::Key_A);
    QTRY_COMPARE(bench.banners->count(), 1);
    QCOMPARE(bench.rows(), 11);
    QTest::keyClick(bench.list(), Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(bench.asked<ask::Withdraw>(), std::vector<ask::Withdraw>{{RequestId(4'711)}});
    QCOMPARE(std::get<2>(bench.fakes.requests.askCall.asked().back()), std::chrono::seconds{0});
    QTRY_COMPARE(bench.rows(), 12);
    QCOMPARE(bench.nameAt(0), first);
    QCOMPARE(bench.list()->currentIndex().row(), 0);
}

void tst_ApprovalsTriage::undo_byTheBanner_bringsTheRowBack()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_J);
    QTest::keyClick(bench.list(), Qt::Key_A);
    QTRY_COMPARE(bench.banners->count(), 1);
    QVERIFY(bench.banners->press(u"Undo"_s));

    QTRY_COMPARE(bench.rows(), 12);
    QCOMPARE(bench.list()->currentIndex().row(), 1);
    QVERIFY(!bench.banners->press(u"Undo"_s));
}

void tst_ApprovalsTriage::undo_pressedBeforeTheAnswer_isNotLost()
{
    ApprovalsBench bench;
    start(bench);
    bench.fakes.requests.askCall.hold();

    QTest::keyClick(bench.list(), Qt::Key_A);
    QTest::keyClick(bench.list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.asked<ask::Withdraw>().empty());
    bench.fakes.requests.askCall.letGo();

    QTRY_COMPARE(bench.asked<ask::Withdraw>(), std::vector<ask::Withdraw>{{RequestId(7'001)}});
    QTRY_COMPARE(bench.rows(), 12);
}

void tst_ApprovalsTriage::undo_takesBackTheLatestFirst()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_A);
    QTest::keyClick(bench.list(), Qt::Key_A);
    QTRY_COMPARE(bench.banners->count(), 2);
    QTest::keyClick(bench.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.rows(), 11);
    QTest::keyClick(bench.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.rows(), 12);

    QCOMPARE(bench.asked<ask::Withdraw>(),
             (std::vector<ask::Withdraw>{{RequestId(7'002)}, {RequestId(7'001)}}));
}

void tst_ApprovalsTriage::undo_thatComesTooLate_leavesTheRowAway()
{
    ApprovalsBench bench;
    start(bench);
    QTest::keyClick(bench.list(), Qt::Key_A);
    QTRY_COMPARE(bench.banners->count(), 1);
    bench.fakes.requests.askCall.say(Error{ErrorCode::Refused, u"the request has taken effect"_s});

    QTest::keyClick(bench.list(), Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(bench.asked<ask::Withdraw>().size(), size_t{1});
    QTRY_COMPARE(bench.banners->count(), 1); // that it stands
    QCOMPARE(bench.rows(), 11);
}

void tst_ApprovalsTriage::aRefusal_bringsRowAndNoteBack_data()
{
    QTest::addColumn<ErrorCode>("code");

    QTest::addRow("decided by another") << ErrorCode::AlreadyDecided;
    QTest::addRow("not permitted") << ErrorCode::NotPermitted;
    QTest::addRow("database gone") << ErrorCode::DatabaseUnavailable;
}

void tst_ApprovalsTriage::aRefusal_bringsRowAndNoteBack()
{
    QFETCH(const ErrorCode, code);
    ApprovalsBench bench;
    start(bench);
    bench.fakes.requests.askCall.say(Error{code, u"approved by mito at 11:29"_s});

    QTest::keyClick(bench.list(), Qt::Key_N);
    QTRY_VERIFY(note(bench)->hasFocus());
    QTest::keyClicks(note(bench), u"Knows the shop well"_s);
    QTest::keyClick(note(bench), Qt::Key_Escape);
    QTest::keyClick(bench.list(), Qt::Key_A);

    QCOMPARE(bench.asked<ask::ApproveTask>(),
             (std::vector<ask::ApproveTask>{{TaskId(412), u"Knows the shop well"_s}}));
    QTRY_COMPARE(bench.rows(), 12);
    QCOMPARE(bench.banners->count(), 1);
    QVERIFY(note(bench)->text().isEmpty()); // that of the next one
    QVERIFY(bench.banners->press(u"Show"_s));
    QTRY_COMPARE(bench.list()->currentIndex().row(), 0);
    QCOMPARE(note(bench)->text(), u"Knows the shop well"_s);
}

void tst_ApprovalsTriage::whatAnotherIsDeciding_isNotDecidedHere()
{
    ApprovalsBench bench;
    start(bench);

    for (int row = 0; row < 4; ++row)
        QTest::keyClick(bench.list(), Qt::Key_J); // A-416, which mito is approving
    QTest::keyClick(bench.list(), Qt::Key_A);

    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});
    QVERIFY(!bench.find<QPushButton>(u"approve"_s)->isVisible());
    QVERIFY(bench.find<QLabel>(u"readOnlyReason"_s)->isVisible());
}

void tst_ApprovalsTriage::whatIPressedElsewhere_canBeTakenBack()
{
    ApprovalsBench bench;
    std::vector<ApprovalRow> rows = test::sampleApprovals();
    rows.front().pending = PendingDecision{.request = RequestId(880'002),
                                           .by = u"hana"_s,
                                           .approve = true,
                                           .takesEffect = bench.clock.now()};
    bench.fakes.approvals.listCall.say(rows);
    start(bench);
    auto* takeBack = bench.find<QPushButton>(u"takeBack"_s);
    QTRY_VERIFY(takeBack->isVisible());

    takeBack->click();

    QCOMPARE(bench.asked<ask::Withdraw>(), std::vector<ask::Withdraw>{{RequestId(880'002)}});
    QTRY_COMPARE(bench.banners->count(), 1);
}

void tst_ApprovalsTriage::lettersInTheNote_areTyped()
{
    ApprovalsBench bench;
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_N);
    QTRY_VERIFY(note(bench)->hasFocus());
    QTest::keyClicks(note(bench), u"jar"_s);

    QCOMPARE(note(bench)->text(), u"jar"_s);
    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});
    QCOMPARE(bench.list()->currentIndex().row(), 0);
}

void tst_ApprovalsTriage::noTwoActions_shareAKey()
{
    ApprovalsBench bench;
    start(bench);

    QCOMPARE(bench.actions.clashes(), QStringList());
}

} // namespace laurel::ui

QTEST_MAIN(laurel::ui::tst_ApprovalsTriage)
#include "tst_ApprovalsTriage.moc"
