#include "tests/ui/approvals/ApprovalsBench.h"
#include "ui/approvals/OrdersTableModel.h"
#include "ui/common/StatefulPage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {

using test::ApprovalsBench;

// What the page shows, in every state.
class tst_ApprovalsPage : public QObject
{
    Q_OBJECT

private slots:
    void theNextThree_areFetchedAhead();
    void j_showsTheNextAtOnce();
    void aSlowAnswer_isNotShownForAnotherMember();
    void news_movesNoRow();
    void news_saysWhoDecidedWhatIsOnScreen();
    void notes_surviveMovingAndNews();
    void enterOpensTheEvidence_escGoesBack();
    void aRecord_isOpenedByItsNumber();
    void whatWasDecided_isReadOnly();
    void whileReading_nothingIsShown();
    void aFault_isSaidWithAWayOut();
    void aFaultOnTheSecondReading_keepsTheRows();
    void done_saysHowManyWereDecidedToday();
    void supportAgents_readNoApprovals();
    void auditors_readButDoNotDecide();
    void theOrders_areAWellBehavedModel();
    void everythingThatTakesTheFocus_hasAName();

private:
    static void start(ApprovalsBench& bench)
    {
        bench.open();
        QTRY_VERIFY(bench.rows() > 0);
        QTRY_VERIFY(bench.page->isSettled());
    }
    static std::vector<qint64> detailsAsked(const ApprovalsBench& bench)
    {
        std::vector<qint64> ids;
        for (const auto& call : bench.fakes.approvals.detailCall.asked())
            ids.push_back(std::get<0>(call).value());
        return ids;
    }
    static StatefulPage* evidence(const ApprovalsBench& bench)
    {
        return bench.find<StatefulPage>(u"evidenceState"_s);
    }
    static StatefulPage* queueOf(const ApprovalsBench& bench)
    {
        QObject* object = bench.list();
        while (object && !qobject_cast<StatefulPage*>(object))
            object = object->parent();
        return qobject_cast<StatefulPage*>(object);
    }
    static QString shownName(const ApprovalsBench& bench)
    {
        return bench.find<QLabel>(u"memberName"_s)->text();
    }
};

void tst_ApprovalsPage::theNextThree_areFetchedAhead()
{
    ApprovalsBench bench;
    start(bench);

    QCOMPARE(detailsAsked(bench), (std::vector<qint64>{412, 405, 413, 415}));
}

void tst_ApprovalsPage::j_showsTheNextAtOnce()
{
    ApprovalsBench bench;
    start(bench);
    bench.fakes.approvals.detailCall.hold();

    QTest::keyClick(bench.list(), Qt::Key_J);

    QCOMPARE(evidence(bench)->state(), PageState::Ready);
    QCOMPARE(shownName(bench), bench.nameAt(1));
    QCOMPARE(detailsAsked(bench).back(), 416);
    bench.fakes.approvals.detailCall.letGo();
}

void tst_ApprovalsPage::aSlowAnswer_isNotShownForAnotherMember()
{
    ApprovalsBench bench;
    bench.fakes.approvals.detailCall.hold();
    bench.open();
    QTRY_COMPARE(bench.rows(), 12);
    QTRY_COMPARE(detailsAsked(bench).size(), size_t{4});

    QTest::keyClick(bench.list(), Qt::Key_J);
    bench.fakes.approvals.detailCall.release(0); // of the first
    QCoreApplication::processEvents();

    QCOMPARE(shownName(bench), bench.nameAt(1));
    QCOMPARE(evidence(bench)->state(), PageState::Loading);
    bench.fakes.approvals.detailCall.letGo();
    QTRY_COMPARE(evidence(bench)->state(), PageState::Ready);
    QCOMPARE(shownName(bench), bench.nameAt(1));
}

void tst_ApprovalsPage::news_movesNoRow()
{
    ApprovalsBench bench;
    std::vector<ApprovalRow> rows = test::sampleApprovals();
    bench.fakes.approvals.listCall.say({rows.begin() + 2, rows.end()});
    start(bench);
    QTest::keyClick(bench.list(), Qt::Key_J);
    const QString under = bench.nameAt(1);

    bench.fakes.approvals.listCall.say(rows);
    emit bench.fakes.news.changed(Topic::Approvals);
    QTRY_COMPARE(queueOf(bench)->state(), PageState::Stale);

    QCOMPARE(bench.rows(), 10);
    QCOMPARE(bench.nameAt(1), under);
    QPushButton* show = nullptr;
    for (auto* button : queueOf(bench)->findChildren<QPushButton*>())
        if (button->text() == u"Show"_s && button->isVisible())
            show = button;
    QVERIFY(show);
    show->click();
    QTRY_COMPARE(bench.rows(), 12);
    QCOMPARE(bench.list()->currentIndex().row(), 3);
    QCOMPARE(bench.nameAt(3), under);
    QCOMPARE(queueOf(bench)->state(), PageState::Ready);
}

void tst_ApprovalsPage::news_saysWhoDecidedWhatIsOnScreen()
{
    ApprovalsBench bench;
    start(bench);
    std::vector<ApprovalRow> rows = test::sampleApprovals();
    bench.fakes.approvals.listCall.say({rows.begin() + 1, rows.end()});
    ApprovalDetail decided = test::sampleApprovalDetail(TaskId(412)).value();
    decided.row.state = TaskState::Approved;
    decided.row.decidedBy = u"mito"_s;
    decided.row.decidedAt = bench.clock.now() - 20s;
    bench.fakes.approvals.detailCall.say(decided);

    emit bench.fakes.news.changed(Topic::Approvals);

    QTRY_COMPARE(evidence(bench)->state(), PageState::ChangedByAnother);
    QCOMPARE(bench.rows(), 12);
    QTest::keyClick(bench.list(), Qt::Key_A);
    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});

    QTRY_COMPARE(queueOf(bench)->state(), PageState::Stale); // one that no longer waits
    const auto buttons = queueOf(bench)->findChildren<QPushButton*>();
    const auto clear = std::ranges::find_if(
        buttons, [](const QPushButton* button) { return button->text() == u"Clear"_s; });
    QVERIFY(clear != buttons.end());
    (*clear)->click();
    QTRY_COMPARE(bench.rows(), 11);
}

void tst_ApprovalsPage::notes_surviveMovingAndNews()
{
    ApprovalsBench bench;
    start(bench);
    auto* note = bench.find<QLineEdit>(u"note"_s);
    QTest::keyClick(bench.list(), Qt::Key_N);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Ask Ito"_s);
    QTest::keyClick(note, Qt::Key_Escape);

    QTest::keyClick(bench.list(), Qt::Key_J);
    QVERIFY(note->text().isEmpty());
    emit bench.fakes.news.changed(Topic::Approvals);
    QTRY_VERIFY(bench.page->isSettled());
    bench.page->refresh();
    QTRY_VERIFY(bench.page->isSettled());
    QTest::keyClick(bench.list(), Qt::Key_K);

    QCOMPARE(note->text(), u"Ask Ito"_s);
}

void tst_ApprovalsPage::enterOpensTheEvidence_escGoesBack()
{
    ApprovalsBench bench;
    start(bench);
    QTRY_VERIFY(bench.list()->hasFocus());

    QTest::keyClick(bench.list(), Qt::Key_Return);
    QTRY_VERIFY(bench.find<QScrollArea>(u"evidence"_s)->hasFocus());
    QTest::keyClick(bench.window->focusWidget(), Qt::Key_Escape);

    QTRY_VERIFY(bench.list()->hasFocus());
}

void tst_ApprovalsPage::aRecord_isOpenedByItsNumber()
{
    ApprovalsBench bench;
    start(bench);

    QVERIFY(bench.page->openRecord(u"A-417"_s));
    QCOMPARE(bench.list()->currentIndex().row(), 5);
    QVERIFY(bench.page->openRecord(u"398"_s)); // decided
    QCOMPARE(bench.find<QTabBar>(u"approvalTabs"_s)->currentIndex(), 1);
    QVERIFY(!bench.page->openRecord(u"A-1"_s));
}

void tst_ApprovalsPage::whatWasDecided_isReadOnly()
{
    ApprovalsBench bench;
    start(bench);

    bench.find<QTabBar>(u"approvalTabs"_s)->setCurrentIndex(1);
    auto* decided = bench.find<QListView>(u"decided"_s);
    QTRY_VERIFY(decided->hasFocus());
    QTest::keyClick(decided, Qt::Key_A);

    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});
    QVERIFY(!bench.find<QPushButton>(u"approve"_s)->isVisible());
    QVERIFY(bench.find<QLabel>(u"readOnlyReason"_s)->text().contains(u"Hana"_s));
}

void tst_ApprovalsPage::whileReading_nothingIsShown()
{
    ApprovalsBench bench;
    bench.fakes.approvals.listCall.hold();
    bench.open();

    QCOMPARE(queueOf(bench)->state(), PageState::Loading);
    QVERIFY(!bench.page->isSettled());

    bench.fakes.approvals.listCall.letGo();
    QTRY_COMPARE(queueOf(bench)->state(), PageState::Ready);
}

void tst_ApprovalsPage::aFault_isSaidWithAWayOut()
{
    ApprovalsBench bench;
    bench.fakes.approvals.listCall.say(Error{ErrorCode::DatabaseUnavailable});
    bench.open();
    QTRY_COMPARE(queueOf(bench)->state(), PageState::Error);

    bench.fakes.approvals.listCall.say(test::sampleApprovals());
    bench.page->refresh();

    QTRY_COMPARE(bench.rows(), 12);
    QCOMPARE(queueOf(bench)->state(), PageState::Ready);
}

void tst_ApprovalsPage::aFaultOnTheSecondReading_keepsTheRows()
{
    ApprovalsBench bench;
    start(bench);

    bench.fakes.approvals.listCall.say(Error{ErrorCode::DatabaseUnavailable});
    emit bench.fakes.news.changed(Topic::Approvals);

    QTRY_COMPARE(queueOf(bench)->state(), PageState::Offline);
    QCOMPARE(bench.rows(), 12);
}

void tst_ApprovalsPage::done_saysHowManyWereDecidedToday()
{
    ApprovalsBench bench;
    const std::vector<ApprovalRow> one{test::sampleApprovals().front()};
    bench.fakes.approvals.listCall.sayBy(
        [&](ApprovalList which) -> Result<std::vector<ApprovalRow>> {
            if (which == ApprovalList::Waiting)
                return one;
            std::vector<ApprovalRow> decided = test::sampleDecidedApprovals();
            decided.front().decidedAt = bench.clock.now() - 2h; // by hana
            return decided;
        });
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_A);

    QCOMPARE(queueOf(bench)->state(), PageState::EmptyDone);
    const auto labels = queueOf(bench)->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"You decided 2 upgrades today"_s);
    }));
    QVERIFY(!bench.find<QWidget>(u"approvalPane"_s)->isVisible());

    QVERIFY(bench.banners->press(u"Undo"_s));
    QTRY_COMPARE(queueOf(bench)->state(), PageState::Ready);
    QVERIFY(bench.find<QWidget>(u"approvalPane"_s)->isVisible());
}

void tst_ApprovalsPage::supportAgents_readNoApprovals()
{
    ApprovalsBench bench(Role::Support);
    bench.open();

    QCOMPARE(bench.page->state(), PageState::NoPermission);
    bench.page->refresh();
    QCOMPARE(bench.fakes.approvals.listCall.count(), size_t{0});
}

void tst_ApprovalsPage::auditors_readButDoNotDecide()
{
    ApprovalsBench bench(Role::Auditor);
    start(bench);

    QTest::keyClick(bench.list(), Qt::Key_A);

    QCOMPARE(bench.fakes.requests.askCall.count(), size_t{0});
    QVERIFY(!bench.find<QPushButton>(u"approve"_s)->isVisible());
    QVERIFY(bench.find<QLabel>(u"readOnlyReason"_s)->isVisible());
}

void tst_ApprovalsPage::theOrders_areAWellBehavedModel()
{
    ApprovalsBench bench;
    OrdersTableModel model(bench.formats);
    const QAbstractItemModelTester tester(&model);

    model.setOrders(test::sampleApprovalDetail(TaskId(412)).value().orders);

    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(3, OrdersTableModel::State).data().toString(), u"Can come back"_s);
    QCOMPARE(model.index(4, OrdersTableModel::State).data().toString(), u"Refund"_s);
    model.setOrders({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ApprovalsPage::everythingThatTakesTheFocus_hasAName()
{
    ApprovalsBench bench;
    start(bench);

    for (auto* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(
            !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QLatin1StringView(widget->metaObject()->className()) + u" in "_s
                       + QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
    const QString spoken =
        bench.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(bench.nameAt(0)) && spoken.contains(u"Platinum"_s),
             qPrintable(spoken));
}

} // namespace laurel::ui

QTEST_MAIN(laurel::ui::tst_ApprovalsPage)
#include "tst_ApprovalsPage.moc"
