#include "tests/ui/shell/ShellFixture.h"
#include "tests/ui/shell/TestPage.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/KeyListDialog.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace laurel;
using namespace laurel::test;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void start_showsThePageOfTheRole_data();
    void start_showsThePageOfTheRole();
    void start_goesOnWhereThePersonWas();
    void start_remembersLooksAndSidebar();
    void pages_areOnlyThoseOfTheRole();
    void keys_goToPages();
    void keys_typeInFields();
    void keys_ofTheFrameAreNotTakenByFields();
    void backAndForward_goThroughPagesAndRecords();
    void goTo_saysWhenThereIsNoSuchRecord();
    void ctrlZ_pressesUndoOnTheLatestBanner();
    void f5_readsAgain();
    void f6_goesThroughPanes();
    void rail_belowTheWidthAndWithF9();
    void badges_followTheNews();
    void offline_isSaidAndTakenBack();
    void run_isToldInTheStatusLineAndTheBell();
    void overdue_ringsTheBell();
    void signIn_leavesNothingOfTheOtherPerson();
    void menuBar_hidesWithCtrlM();
    void keyList_showsThePageAndEverywhere();
    void registry_hasNoClash();
    void navigationModel_isSound();

private:
    Workspace& work() { return m_shell->work(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QStringList navigation();
    QString spoken(PageId page);

    std::unique_ptr<ShellFixture> m_shell;
};

void tst_MainWindow::init()
{
    m_shell = std::make_unique<ShellFixture>();
}

void tst_MainWindow::cleanup()
{
    m_shell.reset();
}

void tst_MainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QStringList tst_MainWindow::navigation()
{
    QStringList found;
    const auto* model = work().sidebar().list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        found << model->index(row, 0).data().toString();
    return found;
}

QString tst_MainWindow::spoken(PageId page)
{
    const auto* model = qobject_cast<NavigationModel*>(work().sidebar().list()->model());
    return model->indexOf(page).data(Qt::AccessibleTextRole).toString();
}

void tst_MainWindow::start_showsThePageOfTheRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("title");

    QTest::addRow("manager") << u"hana"_s << u"Approvals"_s;
    QTest::addRow("support") << u"salma"_s << u"Members"_s;
    QTest::addRow("warehouse") << u"wanda"_s << u"Gift dispatch"_s;
    QTest::addRow("auditor") << u"ines"_s << u"Health"_s;
    QTest::addRow("administrator") << u"petra"_s << u"Health"_s;
}

void tst_MainWindow::start_showsThePageOfTheRole()
{
    QFETCH(const QString, login);
    QFETCH(const QString, title);

    m_shell->open(login);

    QCOMPARE(work().topBar().title(), title);
    QVERIFY(m_shell->page().list->hasFocus());
}

void tst_MainWindow::start_goesOnWhereThePersonWas()
{
    m_shell->open(u"hana"_s);
    work().goTo(PageId::Members, u"M-1"_s);

    m_shell->open(u"wanda"_s);
    QCOMPARE(work().currentPage(), PageId::Dispatch);
    m_shell->open(u"hana"_s);

    QCOMPARE(work().currentPage(), PageId::Members);
    QCOMPARE(m_shell->page().opened, QStringList{u"M-1"_s});
    m_shell->open(u""_s); // Nobody named: the one who was here last.
    QCOMPARE(work().session().me.login, u"hana"_s);
}

void tst_MainWindow::start_remembersLooksAndSidebar()
{
    m_shell->open();
    work().actions().action(u"theme.dark"_s)->trigger();
    work().actions().action(u"text.125"_s)->trigger();
    work().toggleSidebar();
    press(Qt::Key_M, Qt::ControlModifier);

    m_shell->open();

    QCOMPARE(ShellSettings().themeMode(), ThemeMode::Dark);
    QCOMPARE(ShellSettings().textScale(), 1.25);
    QVERIFY(work().actions().action(u"theme.dark"_s)->isChecked());
    QVERIFY(work().actions().action(u"text.125"_s)->isChecked());
    QVERIFY(m_shell->window().menuBar()->isHidden());
}

void tst_MainWindow::pages_areOnlyThoseOfTheRole()
{
    m_shell->open(u"hana"_s);
    QCOMPARE(navigation(),
             (QStringList{u"Daily work"_s, u"Members"_s, u"Approvals"_s, u"Gift dispatch"_s,
                          u"Program"_s, u"Runs"_s, u"Insight"_s, u"Health"_s}));

    m_shell->open(u"wanda"_s);
    QCOMPARE(navigation(), (QStringList{u"Daily work"_s, u"Members"_s, u"Gift dispatch"_s}));
    QVERIFY(!work().goTo(PageId::Approvals));
    QCOMPARE(work().currentPage(), PageId::Dispatch);
    QVERIFY(!work().actions().action(u"go.health"_s));
}

void tst_MainWindow::keys_goToPages()
{
    m_shell->open();

    press(Qt::Key_G);
    press(Qt::Key_H);
    QCOMPARE(work().currentPage(), PageId::Health);
    press(Qt::Key_G);
    press(Qt::Key_G);
    QCOMPARE(work().currentPage(), PageId::Dispatch);
    press(Qt::Key_G);
    press(Qt::Key_M);
    QCOMPARE(work().currentPage(), PageId::Members);
    QCOMPARE(work().topBar().title(), u"Members"_s);
}

void tst_MainWindow::keys_typeInFields()
{
    m_shell->open();
    m_shell->page().field->setFocus();

    QTest::keyClicks(m_shell->page().field, u"gm?ac"_s);

    QCOMPARE(m_shell->page().field->text(), u"gm?ac"_s);
    QCOMPARE(work().currentPage(), PageId::Approvals);
    QCOMPARE(m_shell->page().decided, 0);
}

void tst_MainWindow::keys_ofTheFrameAreNotTakenByFields()
{
    // What a field of an X11 desktop does with Ctrl+K and Ctrl+E.
    class Greedy : public QLineEdit
    {
    public:
        using QLineEdit::QLineEdit;

    protected:
        bool event(QEvent* event) override
        {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            return QLineEdit::event(event);
        }
    };
    m_shell->open();
    auto* field = new Greedy(&m_shell->page());
    field->show();
    field->setFocus();

    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(work().palette().isVisible());
    press(Qt::Key_Escape);
    field->setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(work().palette().isVisible());
}

void tst_MainWindow::backAndForward_goThroughPagesAndRecords()
{
    m_shell->open();
    work().goTo(PageId::Members, u"M-1"_s);
    work().goTo(PageId::Members, u"M-2"_s);
    work().goTo(PageId::Health);

    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_shell->page().opened.last(), u"M-2"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_shell->page().opened.last(), u"M-1"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(work().currentPage(), PageId::Approvals);
    QVERIFY(!work().actions().action(u"shell.back"_s)->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(work().currentPage(), PageId::Members);
    work().goTo(PageId::Runs); // What was ahead is forgotten.
    QVERIFY(!work().canGoForward());
}

void tst_MainWindow::goTo_saysWhenThereIsNoSuchRecord()
{
    m_shell->open();

    work().goTo(PageId::Members, u"missing"_s);

    QCOMPARE(work().banners().count(), 1);
}

void tst_MainWindow::ctrlZ_pressesUndoOnTheLatestBanner()
{
    m_shell->open();
    QStringList undone;
    for (const QString& what : {u"first"_s, u"second"_s})
        work().banners().show(BannerKind::Success, what,
                              {{u"Undo"_s, [&undone, what] { undone << what; }}});

    press(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(undone, QStringList{u"second"_s});
    QCOMPARE(work().banners().count(), 1);
}

void tst_MainWindow::f5_readsAgain()
{
    m_shell->open();
    const size_t before = m_shell->fakes.program.overviewCall.count();

    press(Qt::Key_F5);

    QCOMPARE(m_shell->page().refreshed, 1);
    QCOMPARE(m_shell->fakes.program.overviewCall.count(), before + 1);
}

void tst_MainWindow::f6_goesThroughPanes()
{
    m_shell->open();
    TestPage& page = m_shell->page();

    press(Qt::Key_F6);
    QVERIFY(page.field->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(work().sidebar().list()->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(work().topBar().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QVERIFY(page.list->hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(work().topBar().isAncestorOf(QApplication::focusWidget()));
}

void tst_MainWindow::rail_belowTheWidthAndWithF9()
{
    m_shell->open(u"hana"_s, {1280, 800});
    QVERIFY(!work().sidebar().isRail());
    QCOMPARE(work().sidebar().width(), Sidebar::fullWidth);

    m_shell->window().resize(1279, 800);
    QTRY_VERIFY(work().sidebar().isRail());
    QTRY_COMPARE(work().sidebar().width(), Sidebar::railWidth);
    press(Qt::Key_F9);
    QVERIFY(!work().sidebar().isRail());
    m_shell->window().resize(1400, 800);
    QTRY_VERIFY(!work().sidebar().isRail());
    press(Qt::Key_F9);
    QVERIFY(work().sidebar().isRail());
}

void tst_MainWindow::badges_followTheNews()
{
    m_shell->open();
    QCOMPARE(spoken(PageId::Approvals), u"Approvals, 12 waiting"_s);
    QCOMPARE(spoken(PageId::Dispatch), u"Gift dispatch, 8 to pick"_s);
    QCOMPARE(spoken(PageId::Health), u"Health"_s);
    ProgramOverview overview = sampleOverview();
    overview.approvalsWaiting = 11;
    m_shell->fakes.program.overviewCall.say(overview);
    m_shell->fakes.program.overviewCall.hold();
    const size_t before = m_shell->fakes.program.overviewCall.count();

    for (int news = 0; news < 5; ++news)
        emit m_shell->fakes.news.changed(Topic::Approvals);
    QCOMPARE(m_shell->fakes.program.overviewCall.count(), before + 1);
    m_shell->fakes.program.overviewCall.letGo();

    QTRY_COMPARE(spoken(PageId::Approvals), u"Approvals, 11 waiting"_s);
    QTRY_COMPARE(m_shell->fakes.program.overviewCall.count(), before + 2); // once more, not four
}

void tst_MainWindow::offline_isSaidAndTakenBack()
{
    m_shell->open();
    auto* chip = m_shell->window().findChild<QAbstractButton*>(u"connection"_s);
    QCOMPARE(chip->text(), u"This computer"_s);

    m_shell->fakes.program.overviewCall.say(Error{ErrorCode::DatabaseUnavailable, {}});
    press(Qt::Key_F5);
    QTRY_COMPARE(chip->text(), u"No answer"_s);
    QCOMPARE(work().banners().count(), 1);
    press(Qt::Key_F5);
    QTRY_VERIFY(work().isSettled());
    QCOMPARE(work().banners().count(), 1); // said once

    m_shell->fakes.program.overviewCall.say(sampleOverview());
    press(Qt::Key_F5);
    QTRY_COMPARE(chip->text(), u"This computer"_s);
    QCOMPARE(work().banners().count(), 0);
}

void tst_MainWindow::run_isToldInTheStatusLineAndTheBell()
{
    m_shell->open();
    auto* task = m_shell->window().findChild<QLabel*>(u"statusTask"_s);
    auto* bell = m_shell->window().findChild<QToolButton*>(u"bell"_s);
    QTRY_COMPARE(bell->accessibleName(), u"Notifications, 2 new"_s);
    RunDetail run = sampleRunDetail(sampleRuns().front().id).value();

    emit m_shell->fakes.news.runProgressed({.run = run, .cyclesLeft = 0});
    QVERIFY(task->isVisible());
    QCOMPARE(task->text(), u"Closing cycle 57: 42%"_s);
    emit m_shell->fakes.news.runEnded(1);

    QVERIFY(!task->isVisible());
    QCOMPARE(bell->accessibleName(), u"Notifications, 3 new"_s);
}

void tst_MainWindow::overdue_ringsTheBell()
{
    m_shell->open(u"hana"_s);
    auto* bell = m_shell->window().findChild<QToolButton*>(u"bell"_s);
    QTRY_COMPARE(bell->accessibleName(), u"Notifications, 2 new"_s);

    bell->click();
    auto* menu = m_shell->window().findChild<QMenu*>(u"notices"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(bell->accessibleName(), u"Notifications"_s);
    menu->actions().first()->trigger();
    menu->close();

    QCOMPARE(m_shell->page().opened, QStringList{u"A-412"_s});
    m_shell->open(u"salma"_s); // who does not see approvals is not told about them
    bell = m_shell->window().findChild<QToolButton*>(u"bell"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bell->accessibleName(), u"Notifications"_s);
}

void tst_MainWindow::signIn_leavesNothingOfTheOtherPerson()
{
    m_shell->open(u"hana"_s);
    work().goTo(PageId::Members, u"M-1"_s);
    const QPointer<Workspace> before = &work();

    work().actions().action(u"person.wanda"_s)->trigger();

    QTRY_VERIFY(!before);
    QCOMPARE(work().session().me.login, u"wanda"_s);
    QCOMPARE(work().currentPage(), PageId::Dispatch);
    QVERIFY(!work().canGoBack());
    QVERIFY(work().actions().action(u"person.wanda"_s)->isChecked());
}

void tst_MainWindow::menuBar_hidesWithCtrlM()
{
    m_shell->open();
    QMenuBar* bar = m_shell->window().menuBar();
    QStringList titles;
    for (const QAction* action : bar->actions())
        titles << QString(action->text()).remove(u'&');
    QCOMPARE(titles,
             (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Go"_s, u"Approval"_s, u"Help"_s}));

    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!bar->isVisible());
    press(Qt::Key_G);
    press(Qt::Key_H);
    QCOMPARE(work().currentPage(), PageId::Health); // keys need no menu
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
}

void tst_MainWindow::keyList_showsThePageAndEverywhere()
{
    m_shell->open(u"salma"_s);

    press(Qt::Key_Question);

    auto* dialog = m_shell->window().findChild<KeyListDialog*>();
    QVERIFY(dialog);
    QStringList shown;
    for (int row = 0; row < dialog->model().rowCount(); ++row)
        shown << dialog->model().item(row).title;
    QCOMPARE(shown.first(), u"Members"_s);
    QVERIFY(shown.contains(u"Copy from Members"_s));
    QVERIFY(!shown.contains(u"Decide on Members"_s)); // not permitted
    QVERIFY(shown.contains(u"Find anything…"_s));
    dialog->close();
}

void tst_MainWindow::registry_hasNoClash()
{
    m_shell->open();
    for (const PageId page : work().visiblePages())
        work().goTo(page);

    QCOMPARE(work().actions().clashes(), QStringList());
}

void tst_MainWindow::navigationModel_isSound()
{
    NavigationModel model({PageId::Members, PageId::Health});
    const QAbstractItemModelTester tester(&model);

    model.setWaiting(PageId::Members, 3);

    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.pageAt(model.index(0)));
    QCOMPARE(model.pageAt(model.index(1)), std::optional(PageId::Members));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
