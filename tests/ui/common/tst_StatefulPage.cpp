#include "ui/common/Labels.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StateView.h"
#include "ui/common/StatefulPage.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Scene
{
    Scene()
    {
        page.setContent(content);
        page.resize(500, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    template <class T>
    T* part(const QString& name) const
    {
        return page.findChild<T*>(name);
    }

    QPushButton* buttonNamed(const QString& text) const
    {
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    StatefulPage page;
    QLineEdit* content = new QLineEdit;
};

} // namespace

class tst_StatefulPage : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void loading_keepsTheContentForAMoment();
    void loading_offersToStop();
    void loading_offersNothingWithoutAHandler();
    void texts_areThePagesOwn();
    void error_canBeTriedAgain();
    void error_canBeCopied();
    void focus_comesBack();
    void button_mayChangeTheState();
};

void tst_StatefulPage::states_data()
{
    QTest::addColumn<PageState>("state");
    QTest::addColumn<bool>("showsContent");
    QTest::addColumn<bool>("showsBar");

    QTest::addRow("ready") << PageState::Ready << true << false;
    QTest::addRow("empty, first use") << PageState::EmptyFirstUse << false << false;
    QTest::addRow("empty, filtered") << PageState::EmptyFiltered << false << false;
    QTest::addRow("empty, done") << PageState::EmptyDone << false << false;
    QTest::addRow("error") << PageState::Error << false << false;
    QTest::addRow("no permission") << PageState::NoPermission << false << false;
    QTest::addRow("offline") << PageState::Offline << true << true;
    QTest::addRow("stale") << PageState::Stale << true << true;
    QTest::addRow("changed by another") << PageState::ChangedByAnother << true << true;
    QTest::addRow("long task") << PageState::LongTask << true << true;
}

void tst_StatefulPage::states()
{
    QFETCH(const PageState, state);
    QFETCH(const bool, showsContent);
    QFETCH(const bool, showsBar);
    Scene scene;

    scene.page.setState(state);

    QCOMPARE(scene.page.state(), state);
    QCOMPARE(scene.content->isVisible(), showsContent);
    QCOMPARE(scene.part<NoticeBar>(u"stateBar"_s)->isVisible(), showsBar);
    auto* view = scene.part<StateView>(u"stateView"_s);
    QCOMPARE(view->isVisible(), !showsContent);
    if (!showsContent)
        QVERIFY(!view->accessibleName().isEmpty());
    if (showsBar)
        QVERIFY(!scene.part<NoticeBar>(u"stateBar"_s)->text().isEmpty());
}

void tst_StatefulPage::loading_keepsTheContentForAMoment()
{
    Scene scene;
    scene.page.setState(PageState::Ready);

    scene.page.setState(PageState::Loading);

    QVERIFY(scene.content->isVisible());
    QTRY_VERIFY(scene.part<QWidget>(u"loadingView"_s)->isVisible());
    QVERIFY(!scene.content->isVisible());
    scene.page.setState(PageState::Ready);
    QVERIFY(scene.content->isVisible());
}

void tst_StatefulPage::loading_offersToStop()
{
    Scene scene;
    int stops = 0;
    scene.page.setLoadingText(u"Reading members…"_s);
    scene.page.setStopHandler([&] { ++stops; });

    scene.page.setState(PageState::Loading);

    QVERIFY(!scene.content->isVisible()); // It has never been ready: there is nothing to keep.
    QTRY_VERIFY_WITH_TIMEOUT(scene.part<QWidget>(u"stopRow"_s)->isVisible(), 10'000);
    scene.buttonNamed(u"Stop"_s)->click();
    QCOMPARE(stops, 1);
}

void tst_StatefulPage::loading_offersNothingWithoutAHandler()
{
    Scene scene;

    scene.page.setState(PageState::Loading);
    QTRY_VERIFY(scene.part<QWidget>(u"loadingView"_s)->isVisible());

    QVERIFY(!scene.buttonNamed(u"Stop"_s));
}

void tst_StatefulPage::texts_areThePagesOwn()
{
    Scene scene;
    int clears = 0;
    scene.page.setStateText(
        PageState::EmptyFiltered,
        {.title = u"No member matches these filters"_s,
         .sentence = u"3 filters are on."_s,
         .buttons = {{u"Clear filters"_s, ButtonKind::Normal, [&] { ++clears; }}}});

    scene.page.setState(PageState::EmptyFiltered);

    auto* view = scene.part<StateView>(u"stateView"_s);
    QCOMPARE(view->title(), u"No member matches these filters"_s);
    QCOMPARE(view->accessibleDescription(), u"3 filters are on."_s);
    scene.buttonNamed(u"Clear filters"_s)->click();
    QTRY_COMPARE(clears, 1);
}

void tst_StatefulPage::error_canBeTriedAgain()
{
    Scene scene;
    int tries = 0;
    scene.page.setStateText(PageState::Error, {.title = u"The list could not be read"_s});

    scene.page.showError({ErrorCode::Busy, {}}, [&] { ++tries; });

    auto* view = scene.part<StateView>(u"stateView"_s);
    QCOMPARE(view->title(), u"The list could not be read"_s);
    QVERIFY(view->accessibleDescription().contains(u"Nothing was changed"_s));
    scene.buttonNamed(u"Try again"_s)->click();
    QTRY_COMPARE(tries, 1);
}

void tst_StatefulPage::error_canBeCopied()
{
    Scene scene;

    scene.page.showError({ErrorCode::QueryFailed, u"members/page"_s});

    QVERIFY(!scene.buttonNamed(u"Try again"_s));
    scene.buttonNamed(u"Copy details"_s)->click();
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"QueryFailed: members/page"_s));
}

void tst_StatefulPage::focus_comesBack()
{
    Scene scene;
    scene.page.setState(PageState::Ready);
    scene.content->setFocus();

    scene.page.showError({ErrorCode::Busy, {}}, [] {});
    QCOMPARE(QApplication::focusWidget(), scene.buttonNamed(u"Try again"_s));

    scene.page.setState(PageState::Ready);
    QCOMPARE(QApplication::focusWidget(), scene.content);
}

void tst_StatefulPage::button_mayChangeTheState()
{
    Scene scene;
    scene.page.showError({ErrorCode::Busy, {}}, [&] {
        scene.page.showError({ErrorCode::DiskFull, {}});
    });
    const QSignalSpy changes(&scene.page, &StatefulPage::stateChanged);

    scene.buttonNamed(u"Try again"_s)->click();

    QTRY_VERIFY(!scene.buttonNamed(u"Try again"_s));
    QCOMPARE(scene.page.state(), PageState::Error);
    QVERIFY(changes.isEmpty());
}

QTEST_MAIN(tst_StatefulPage)
#include "tst_StatefulPage.moc"
