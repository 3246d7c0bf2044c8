#include "RunsBench.h"

#include <QAccessible>
#include <QDateEdit>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// What the page shows and how cycles are closed, stopped and gone on with.
class tst_RunsPage : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLatestRun();
    void finishedRun_keepsItsFigures();
    void saysWhatIsDue();
    void close_asksFirst();
    void close_canBeCancelled();
    void close_beforeTheEndOfTheCycle_saysWhen();
    void refusedStart_isShown();
    void resume_goesOnToTheEndOfTheStoppedCycle();
    void noRunYet_offersToCloseOne();
    void unreadableList_canBeTriedAgain();
    void support_readsOnly();
    void everyFocusableWidgetHasAName();
};

void tst_RunsPage::showsTheLatestRun()
{
    RunsBench bench;
    bench.open();

    QCOMPARE(bench.text(u"runTitle"_s), u"Cycle 57"_s);
    QCOMPARE(bench.text(u"runMembers"_s), u"20,400 of 48,210 members"_s);
    QCOMPARE(bench.pipeline()->model()->rowCount(), stepCount);
}

void tst_RunsPage::finishedRun_keepsItsFigures()
{
    RunsBench bench;
    bench.open();

    QTest::keyClick(bench.list(), Qt::Key_J);

    QTRY_COMPARE(bench.text(u"runTitle"_s), u"Cycle 56"_s);
    QCOMPARE(bench.text(u"runMembers"_s), u"48,210 members in 8.4 s"_s);
    QVERIFY(bench.page->openRecord(u"50"_s));
    QCOMPARE(bench.text(u"runTitle"_s), u"Cycle 50"_s);
    QVERIFY(!bench.page->openRecord(u"12"_s));
}

void tst_RunsPage::saysWhatIsDue()
{
    RunsBench bench;
    bench.open();
    QVERIFY2(bench.text(u"dueTitle"_s).endsWith(u"due"_s), qPrintable(bench.text(u"dueTitle"_s)));

    bench.fakes.program.overviewCall.say(sampleOverview());
    bench.page->refresh();

    const DueCycles due = sampleOverview().due;
    QVERIFY(due.dueNow == 0);
    QTRY_VERIFY(bench.text(u"dueTitle"_s).startsWith(u"Next cycle ends"_s));
}

void tst_RunsPage::close_asksFirst()
{
    RunsBench bench;
    bench.open();

    QTest::keyClick(bench.list(), Qt::Key_C);
    auto* question = bench.page->findChild<QWidget*>(u"closeQuestion"_s);
    QVERIFY(question->isVisible());
    QVERIFY(bench.fakes.runs.starts().empty());

    QTest::keyClick(bench.window->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(bench.fakes.runs.starts(), (std::vector{std::pair(QDate(2025, 11, 21), u"hana"_s)}));
    QVERIFY(!question->isVisible());
    QVERIFY(!bench.actions.action(u"runs.close"_s)->isEnabled());
}

void tst_RunsPage::close_canBeCancelled()
{
    RunsBench bench;
    bench.open();
    bench.trigger(u"runs.close"_s);

    QTest::keyClick(bench.window->windowHandle(), Qt::Key_Escape);

    QVERIFY(!bench.page->findChild<QWidget*>(u"closeQuestion"_s)->isVisible());
    QVERIFY(bench.fakes.runs.starts().empty());
}

void tst_RunsPage::close_beforeTheEndOfTheCycle_saysWhen()
{
    RunsBench bench;
    bench.open();
    bench.page->findChild<QDateEdit*>(u"closeDay"_s)->setDate(QDate(2025, 11, 1));

    bench.trigger(u"runs.close"_s);

    QVERIFY(!bench.page->findChild<QWidget*>(u"closeQuestion"_s)->isVisible());
    QCOMPARE(bench.text(u"dueProblem"_s),
             u"Cycle 57 ends 4 Nov 2025. Choose that day or a later one."_s);
}

void tst_RunsPage::refusedStart_isShown()
{
    RunsBench bench;
    bench.open();
    bench.fakes.runs.refuseWith({ErrorCode::Busy, u"another run"_s});
    bench.trigger(u"runs.close"_s);

    QTest::keyClick(bench.window->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(bench.banners.count(), 1);
    QVERIFY(bench.actions.action(u"runs.close"_s)->isEnabled());
}

void tst_RunsPage::resume_goesOnToTheEndOfTheStoppedCycle()
{
    RunsBench bench;
    bench.open();
    QVERIFY(bench.page->findChild<QPushButton*>(u"runs.resume"_s)->isVisible());

    QTest::keyClick(bench.list(), Qt::Key_R);

    QCOMPARE(bench.fakes.runs.starts(), (std::vector{std::pair(QDate(2025, 11, 4), u"hana"_s)}));
}

void tst_RunsPage::noRunYet_offersToCloseOne()
{
    RunsBench bench;
    bench.fakes.runs.listCall.say(std::vector<RunRow>());
    bench.open();

    auto* body = bench.page->findChild<ui::StatefulPage*>(u"runsBody"_s);
    QCOMPARE(body->state(), ui::PageState::EmptyFirstUse);

    auto buttons = body->findChildren<QPushButton*>();
    const auto offer = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text().startsWith(u"Close cycles"_s);
    });
    QVERIFY(offer != buttons.end());
    (*offer)->click();
    QTRY_VERIFY(bench.page->findChild<QWidget*>(u"closeQuestion"_s)->isVisible());
}

void tst_RunsPage::unreadableList_canBeTriedAgain()
{
    RunsBench bench;
    bench.fakes.runs.listCall.say(Error{ErrorCode::Busy, {}});
    bench.open();

    auto* body = bench.page->findChild<ui::StatefulPage*>(u"runsBody"_s);
    QTRY_COMPARE(body->state(), ui::PageState::Error);

    bench.fakes.runs.listCall.say(sampleRuns());
    bench.page->refresh();
    QTRY_COMPARE(body->state(), ui::PageState::Ready);
}

void tst_RunsPage::support_readsOnly()
{
    RunsBench bench(Role::Support);
    bench.open();

    QTest::keyClick(bench.list(), Qt::Key_C);
    QTest::keyClick(bench.list(), Qt::Key_R);

    QVERIFY(bench.fakes.runs.starts().empty());
    QVERIFY(!bench.page->findChild<QPushButton*>(u"runs.close"_s));
    QVERIFY(bench.text(u"readOnlyReason"_s).startsWith(u"Managers and administrators"_s));
    QCOMPARE(bench.pipeline()->model()->rowCount(), stepCount);
}

void tst_RunsPage::everyFocusableWidgetHasAName()
{
    RunsBench bench;
    bench.open();

    for (QWidget* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->role() == QAccessible::Client)
            continue;
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u' '
                            + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(tst_RunsPage)
#include "tst_RunsPage.moc"
