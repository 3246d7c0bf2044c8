#include "tests/ui/SampleData.h"
#include "ui/shell/FirstStartPage.h"
#include "ui/shell/NavigationHistory.h"
#include "ui/shell/PaletteQuery.h"
#include "ui/shell/Watchdog.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The small parts of the frame, each on its own.
class tst_ShellParts : public QObject
{
    Q_OBJECT

private slots:
    void history_goesBackAndForward();
    void history_doesNotRepeatThePlace();
    void history_forgetsTheOldest();
    void query_readsPrefixes();
    void words_matchInAnyOrderWithoutAccents();
    void watchdog_tellsHowLongTheWindowWasBlocked();
    void firstStart_makesTheDemoOffTheGuiThread();
    void firstStart_saysWhatWentWrong();
};

void tst_ShellParts::history_goesBackAndForward()
{
    NavigationHistory history;
    QVERIFY(!history.current());
    history.visit({PageId::Members, u"1"_s});
    history.visit({PageId::Health});
    history.visit({PageId::Members, u"2"_s});

    QCOMPARE(history.back(), (std::optional(Place{PageId::Health})));
    QCOMPARE(history.back(), (std::optional(Place{PageId::Members, u"1"_s})));
    QVERIFY(!history.back());
    QCOMPARE(history.forward(), (std::optional(Place{PageId::Health})));
    history.visit({PageId::Runs});
    QVERIFY(!history.forward());
}

void tst_ShellParts::history_doesNotRepeatThePlace()
{
    NavigationHistory history;
    history.visit({PageId::Members});
    history.visit({PageId::Members});
    history.amend(u"1"_s);
    history.visit({PageId::Members, u"1"_s});

    QVERIFY(!history.canGoBack());
    QCOMPARE(*history.current(), (Place{PageId::Members, u"1"_s}));
}

void tst_ShellParts::history_forgetsTheOldest()
{
    NavigationHistory history;
    for (size_t visit = 0; visit < NavigationHistory::longest + 5; ++visit)
        history.visit({PageId::Members, QString::number(visit)});

    size_t steps = 0;
    while (history.back())
        ++steps;

    QCOMPARE(steps, NavigationHistory::longest - 1);
    QCOMPARE(history.current()->record, u"5"_s);
}

void tst_ShellParts::query_readsPrefixes()
{
    using Scope = PaletteQuery::Scope;
    QCOMPARE(PaletteQuery::parse(u"  amara "_s), (PaletteQuery{Scope::Everything, u"amara"_s}));
    QCOMPARE(PaletteQuery::parse(u"> approve"_s), (PaletteQuery{Scope::Actions, u"approve"_s}));
    QCOMPARE(PaletteQuery::parse(u"@a"_s), (PaletteQuery{Scope::Members, u"a"_s}));
    QCOMPARE(PaletteQuery::parse(u"#12"_s), (PaletteQuery{Scope::Numbers, u"12"_s}));
    QCOMPARE(PaletteQuery::parse(u"?"_s), (PaletteQuery{Scope::Help, u""_s}));
    QVERIFY(!PaletteQuery::parse(u""_s).wantsMembers());
    QVERIFY(!PaletteQuery::parse(u">a"_s).wantsMembers());
}

void tst_ShellParts::words_matchInAnyOrderWithoutAccents()
{
    QVERIFY(matchesWords(u"Sofía Herrera"_s, u"herr sofia"_s));
    QVERIFY(matchesWords(u"Anything"_s, u""_s));
    QVERIFY(!matchesWords(u"Sofía Herrera"_s, u"sofia perez"_s));
}

void tst_ShellParts::watchdog_tellsHowLongTheWindowWasBlocked()
{
    Watchdog watchdog(20ms);
    QSignalSpy blocked(&watchdog, &Watchdog::blocked);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not answer for \\d+ ms"_s));

    QElapsedTimer busy; // No event loop in here: that is what the watchdog is for.
    busy.start();
    while (busy.elapsed() < 120)
        QThread::yieldCurrentThread();

    QTRY_VERIFY(!blocked.isEmpty());
    QVERIFY(blocked.first().first().value<std::chrono::milliseconds>() >= 20ms);
}

void tst_ShellParts::firstStart_makesTheDemoOffTheGuiThread()
{
    QThread* madeOn = nullptr;
    FirstStartPage page([&](const std::function<void(int)>& progress) -> Result<QString> {
        madeOn = QThread::currentThread();
        progress(50);
        return u"sqlite:demo"_s;
    });
    QSignalSpy wanted(&page, &FirstStartPage::programWanted);
    page.show();

    page.findChild<QAbstractButton*>(u"makeDemo"_s)->click();
    QVERIFY(page.isMaking());
    QVERIFY(wanted.wait());

    QCOMPARE(wanted.first().first().toString(), u"sqlite:demo"_s);
    QVERIFY(madeOn != QThread::currentThread());
    QVERIFY(!page.isMaking());
}

void tst_ShellParts::firstStart_saysWhatWentWrong()
{
    FirstStartPage page([](const std::function<void(int)>&) -> Result<QString> {
        return fail(ErrorCode::DiskFull);
    });
    page.show();

    page.findChild<QAbstractButton*>(u"makeDemo"_s)->click();

    QTRY_VERIFY(!page.isMaking());
    QVERIFY(page.findChild<QLabel*>(u"problem"_s)->isVisible());
}

QTEST_MAIN(tst_ShellParts)
#include "tst_ShellParts.moc"
