#include "tests/ui/shell/AccessibilityWalk.h"
#include "tests/ui/shell/ShellFixture.h"
#include "tests/ui/shell/TestPage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FirstStartPage.h"
#include "ui/shell/KeyListDialog.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

// What a screen reader meets in the frame of the window.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void walk_findsWhatHasNoName();
    void window_namesAllThatTakesTheFocus_data();
    void window_namesAllThatTakesTheFocus();
    void palette_namesAllThatTakesTheFocus();
    void keyList_namesAllThatTakesTheFocus();
    void firstStart_namesAllThatTakesTheFocus();
};

void tst_Accessibility::walk_findsWhatHasNoName()
{
    QWidget window;
    QLineEdit field(&window);
    window.show();

    QCOMPARE(accessibilityProblems(&window).size(), 1);
}

void tst_Accessibility::window_namesAllThatTakesTheFocus_data()
{
    QTest::addColumn<int>("width");

    QTest::addRow("with the sidebar") << 1440;
    QTest::addRow("with the rail") << 1100;
}

void tst_Accessibility::window_namesAllThatTakesTheFocus()
{
    QFETCH(const int, width);
    ShellFixture shell;
    shell.open(u"hana"_s, {width, 800});

    for (const PageId page : shell.work().visiblePages()) {
        shell.work().goTo(page);
        QCOMPARE(accessibilityProblems(&shell.window()).join(u", "_s), QString());
    }
}

void tst_Accessibility::palette_namesAllThatTakesTheFocus()
{
    ShellFixture shell;
    shell.open();
    shell.work().palette().open(u"amara"_s);

    QCOMPARE(accessibilityProblems(&shell.window()).join(u", "_s), QString());
    QTRY_VERIFY(shell.work().palette().isSettled());
    QVERIFY(!shell.work().palette().field()->accessibleDescription().isEmpty());
}

void tst_Accessibility::keyList_namesAllThatTakesTheFocus()
{
    ShellFixture shell;
    shell.open();
    shell.window().showKeys();

    QCOMPARE(accessibilityProblems(shell.window().findChild<KeyListDialog*>()), QStringList());
}

void tst_Accessibility::firstStart_namesAllThatTakesTheFocus()
{
    FirstStartPage page([](const std::function<void(int)>&) -> Result<QString> {
        return fail(ErrorCode::Interrupted);
    });
    page.show();

    QCOMPARE(accessibilityProblems(&page), QStringList());
}

QTEST_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
