#include "app/laurel/Pages.h"
#include "tests/ui/shell/AccessibilityWalk.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Page.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/TopBar.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace laurel;
using namespace laurel::test;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

// The real pages in the real frame, on the sample program.
class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void keys_doNotClash();
    void everyPage_settlesAndNamesAllThatTakesTheFocus_data();
    void everyPage_settlesAndNamesAllThatTakesTheFocus();
    void everyPage_fitsTheSmallestWindow_data();
    void everyPage_fitsTheSmallestWindow();
    void everyPage_answersWithAnErrorWhenTheProgramDoes_data();
    void everyPage_answersWithAnErrorWhenTheProgramDoes();

private:
    static void addRows(bool isForEachPerson);
};

void tst_Pages::addRows(bool isForEachPerson)
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<PageId>("page");

    for (const Person& person : samplePeople()) {
        if (!isForEachPerson && person.role != Role::Manager)
            continue;
        for (const PageId page : PageCatalog::all())
            if (PageCatalog::isFor(page, person.role))
                QTest::addRow("%s on %s", qPrintable(person.login),
                              qPrintable(PageCatalog::facts(page).code))
                    << person.login << page;
    }
}

void tst_Pages::keys_doNotClash()
{
    ShellFixture shell(app::allPages());
    shell.open();

    for (const PageId page : shell.work().visiblePages())
        shell.work().goTo(page);

    QCOMPARE(shell.work().actions().clashes(), QStringList());
}

void tst_Pages::everyPage_settlesAndNamesAllThatTakesTheFocus_data()
{
    addRows(true);
}

void tst_Pages::everyPage_settlesAndNamesAllThatTakesTheFocus()
{
    QFETCH(const QString, login);
    QFETCH(const PageId, page);
    ShellFixture shell(app::allPages());
    shell.open(login);

    QVERIFY(shell.work().goTo(page));

    QTRY_VERIFY(shell.work().isSettled());
    QCOMPARE(shell.work().topBar().title(), PageCatalog::facts(page).title);
    QCOMPARE(shell.work().page()->state(), PageState::Ready);
    QCOMPARE(accessibilityProblems(&shell.window()).join(u", "_s), QString());
}

void tst_Pages::everyPage_fitsTheSmallestWindow_data()
{
    addRows(false);
}

void tst_Pages::everyPage_fitsTheSmallestWindow()
{
    QFETCH(const QString, login);
    QFETCH(const PageId, page);
    ShellFixture shell(app::allPages());
    shell.open(login, {1024, 640});

    shell.work().goTo(page);
    QTRY_VERIFY(shell.work().isSettled());

    const QSize needed = shell.work().minimumSizeHint();
    QVERIFY2(needed.width() <= 1024 && needed.height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(needed.width()).arg(needed.height())));
}

void tst_Pages::everyPage_answersWithAnErrorWhenTheProgramDoes_data()
{
    addRows(false);
}

void tst_Pages::everyPage_answersWithAnErrorWhenTheProgramDoes()
{
    QFETCH(const QString, login);
    QFETCH(const PageId, page);
    ShellFixture shell(app::allPages());
    const Error gone{ErrorCode::DatabaseUnavailable, u"gone"_s};
    shell.fakes.members.pageCall.say(gone);
    shell.fakes.approvals.listCall.say(gone);
    shell.fakes.dispatch.listCall.say(gone);
    shell.fakes.runs.listCall.say(gone);
    shell.fakes.health.figuresCall.say(gone);
    shell.open(login);

    shell.work().goTo(page);

    // On the page, or in the part of it that could not be read.
    QTRY_VERIFY(std::ranges::any_of(
        shell.window().findChildren<StatefulPage*>(), [](const StatefulPage* part) {
            return part->isVisible() && part->state() == PageState::Error;
        }));
}

QTEST_MAIN(tst_Pages)
#include "tst_Pages.moc"
