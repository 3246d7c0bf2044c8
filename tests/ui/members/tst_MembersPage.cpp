#include "tests/ui/members/Scene.h"
#include "ui/common/KpiCard.h"
#include "ui/common/StateView.h"
#include "ui/members/MembersListPane.h"
#include "ui/members/MembersPage.h"
#include "ui/members/MembersTable.h"
#include "ui/members/ProfilePane.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurel;
using namespace laurel::test;
using ui::PageState;
using ui::ProfilePane;

class tst_MembersPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void journey_byKeyboard();
    void moving_showsOneProfile();
    void profile_newestWins();
    void profile_errorCanBeTriedAgain();
    void firstUse_tellsTheCommands();
    void news_readAgainAndKeepTheTab();
    void openRecord_byNumber();
    void openRecord_unknownNumberIsSaid();
    void copyNumber_fromTheList();
    void tasks_leadToTheirPage();
    void markup_isShownAsItWasTyped();
    void everythingFocusable_hasAName();
    void actions_doNotClash();
    void looks_data();
    void looks();
    void looks_ofStates();

private:
    void open();
    template <class T>
    T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    ui::MembersTable* table() const { return child<ui::MembersTable>("members"); }
    ProfilePane* profile() const { return child<ProfilePane>("profilePane"); }
    static void settle();
    static void keep(const QImage& picture, const QString& name);
    QString shownName() const { return child<QLabel>("memberName")->text(); }

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<ui::MembersPage> m_page;
};

void tst_MembersPage::init()
{
    m_scene = std::make_unique<Scene>();
    m_scene->fake.members.pageCall.sayBy(findAmongSamples);
}

void tst_MembersPage::cleanup()
{
    m_page.reset();
    m_scene.reset();
}

void tst_MembersPage::open()
{
    m_page = std::make_unique<ui::MembersPage>(m_scene->context);
    m_page->resize(1224, 848);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(shownName(), u"Amara Lindqvist"_s);
    QTRY_COMPARE(child<ui::StatefulPage>("profileBody")->state(), PageState::Ready);
}

// Somebody calls: look the name up, read the overview and the vouchers, go back to the list.
void tst_MembersPage::journey_byKeyboard()
{
    open();
    QVERIFY(child<QLineEdit>("memberSearch")->hasFocus());

    QTest::keyClicks(QApplication::focusWidget(), u"demir"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(shownName(), u"Yusuf Demir"_s);
    QTRY_VERIFY(child<QTabBar>("profileTabs")->hasFocus());
    QCOMPARE(profile()->tab(), ProfilePane::Overview);

    for (int tab = 0; tab < 3; ++tab)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(profile()->tab(), ProfilePane::Vouchers);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(child<QLineEdit>("memberSearch")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // clears
    QTRY_VERIFY(table()->model()->rowCount() > 20);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // to the list
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_J);
    QTRY_COMPARE(shownName(), u"Chiara Bianchi"_s);
    QTest::keyClick(table(), Qt::Key_K);
    QTRY_COMPARE(shownName(), u"Yusuf Demir"_s);
    QCOMPARE(profile()->tab(), ProfilePane::Vouchers);
}

void tst_MembersPage::moving_showsOneProfile()
{
    open();
    table()->setFocus();
    const size_t asked = m_scene->fake.members.profileCall.count();

    for (int i = 0; i < 5; ++i)
        QTest::keyClick(table(), Qt::Key_J);

    QTRY_COMPARE(shownName(), u"佐藤 美咲"_s);
    QCOMPARE(m_scene->fake.members.profileCall.count(), asked + 1);
}

void tst_MembersPage::profile_newestWins()
{
    open();
    auto& call = m_scene->fake.members.profileCall;
    call.hold();
    const size_t first = call.count();
    table()->choose(1);
    QTRY_COMPARE(call.count(), first + 1);
    table()->choose(2);
    QTRY_COMPARE(call.count(), first + 2);

    call.release(first + 1);
    QTRY_COMPARE(shownName(), u"Chiara Bianchi"_s);
    call.release(first);
    QTest::qWait(0);

    QCOMPARE(shownName(), u"Chiara Bianchi"_s);
}

void tst_MembersPage::profile_errorCanBeTriedAgain()
{
    open();
    m_scene->fake.members.profileCall.say(Error{ErrorCode::Busy, {}});
    table()->choose(1);
    auto* body = child<ui::StatefulPage>("profileBody");
    QTRY_COMPARE(body->state(), PageState::Error);
    QCOMPARE(shownName(), u"Yusuf Demir"_s);

    m_scene->fake.members.profileCall.sayBy(sampleProfile);
    QTest::mouseClick(body->findChild<ui::StateView*>()->firstButton(), Qt::LeftButton);

    QTRY_COMPARE(body->state(), PageState::Ready);
}

void tst_MembersPage::firstUse_tellsTheCommands()
{
    m_scene->fake.members.pageCall.say(MemberPage{});
    m_page = std::make_unique<ui::MembersPage>(m_scene->context);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_COMPARE(m_page->state(), PageState::EmptyFirstUse);

    for (auto* button : m_page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(u"import"_s))
            button->click();

    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"laurelctl import members members.csv"_s);
    m_scene->fake.members.pageCall.sayBy(findAmongSamples);
    emit m_scene->fake.news.changed(Topic::Members);
    QTRY_COMPARE(m_page->state(), PageState::Ready);
}

void tst_MembersPage::news_readAgainAndKeepTheTab()
{
    open();
    table()->choose(3);
    QTRY_COMPARE(shownName(), u"Tomasz Wójcik"_s);
    profile()->setTab(ProfilePane::Lots);
    m_scene->fake.members.profileCall.sayBy([](const MemberId& id) {
        auto changed = sampleProfile(id);
        changed->head.name = u"Tomasz Nowak"_s;
        return changed;
    });
    const size_t pages = m_scene->fake.members.pageCall.count();

    emit m_scene->fake.news.changed(Topic::Health);
    for (int i = 0; i < 5; ++i)
        emit m_scene->fake.news.changed(Topic::Members);

    QTRY_COMPARE(shownName(), u"Tomasz Nowak"_s);
    QCOMPARE(profile()->tab(), ProfilePane::Lots);
    QCOMPARE(table()->currentRow(), 3);
    QCOMPARE(m_scene->fake.members.pageCall.count(), pages + 1);
}

void tst_MembersPage::openRecord_byNumber()
{
    open();

    QVERIFY(m_page->openRecord(u"M-103990"_s));

    QTRY_COMPARE(shownName(), u"Chiara Bianchi"_s);
    QCOMPARE(table()->currentRow(), 2);
    QVERIFY(!m_page->openRecord({}));
}

void tst_MembersPage::openRecord_unknownNumberIsSaid()
{
    open();

    QVERIFY(m_page->openRecord(u"M-999999"_s));

    QTRY_COMPARE(m_scene->banners.count(), 1);
    QCOMPARE(shownName(), u"Amara Lindqvist"_s);
}

void tst_MembersPage::copyNumber_fromTheList()
{
    open();
    table()->setFocus();
    QSignalSpy told(m_page.get(), &ui::Page::statusText);

    QTest::keyClick(table(), Qt::Key_C);

    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"M-104882"_s);
    QVERIFY(told.count() > 0);
}

void tst_MembersPage::tasks_leadToTheirPage()
{
    open();
    auto* tasks = child<QTableView>("tasks");
    tasks->setCurrentIndex(tasks->model()->index(0, 0));

    QTest::keyClick(tasks, Qt::Key_Return);

    QCOMPARE(m_scene->visited.size(), size_t{1});
    QCOMPARE(m_scene->visited[0].first, ui::PageId::Approvals);
    QCOMPARE(m_scene->visited[0].second, u"A-412"_s);
}

void tst_MembersPage::markup_isShownAsItWasTyped()
{
    const QString name = u"<img src=x> <b>%1</b>"_s;
    m_scene->fake.members.pageCall.sayBy([name](const MemberQuery& query) {
        auto page = findAmongSamples(query);
        page->rows.front().name = name;
        return page;
    });
    m_scene->fake.members.profileCall.sayBy([name](const MemberId& id) {
        auto profile = sampleProfile(id);
        profile->head.name = name;
        profile->head.email = u"<a href=x>mail</a>"_s;
        profile->addressLine = u"<h1>Street</h1>"_s;
        return profile;
    });
    m_page = std::make_unique<ui::MembersPage>(m_scene->context);
    m_page->show();

    QTRY_COMPARE(shownName(), name);
    for (const auto* label : m_page->findChildren<QLabel*>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                 qPrintable(label->text()));
}

void tst_MembersPage::everythingFocusable_hasAName()
{
    open();

    for (auto* widget : m_page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"%1 %2 in %3"_s.arg(
                     QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                     QLatin1StringView(widget->parent()->metaObject()->className()))));
    }
}

void tst_MembersPage::actions_doNotClash()
{
    open();

    QCOMPARE(m_scene->actions.clashes(), QStringList());
    QVERIFY(m_scene->actions.action(u"members.copyNumber"_s)->isEnabled());
}

void tst_MembersPage::looks_data()
{
    QTest::addColumn<ui::ThemeMode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("tab");

    using enum ui::ThemeMode;
    const QSize wide(1224, 848);
    QTest::addRow("light") << Light << Qt::LeftToRight << wide << 0;
    QTest::addRow("dark") << Dark << Qt::LeftToRight << wide << 0;
    QTest::addRow("rtl") << Light << Qt::RightToLeft << wide << 0;
    QTest::addRow("contrast") << HighContrast << Qt::LeftToRight << wide << 0;
    QTest::addRow("1180") << Light << Qt::LeftToRight << QSize(1124, 668) << 0;
    QTest::addRow("1024") << Dark << Qt::LeftToRight << QSize(968, 588) << 1;
    QTest::addRow("activity") << Light << Qt::LeftToRight << wide << 1;
    QTest::addRow("lots") << Light << Qt::LeftToRight << wide << 2;
    QTest::addRow("vouchers") << Light << Qt::LeftToRight << wide << 3;
    QTest::addRow("messages rtl") << Dark << Qt::RightToLeft << wide << 4;
    QTest::addRow("consent") << Light << Qt::LeftToRight << wide << 5;
}

// Every theme, direction and size is painted in full.
void tst_MembersPage::looks()
{
    QFETCH(const ui::ThemeMode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    QFETCH(const int, tab);
    ui::theme().setMode(mode);
    QApplication::setLayoutDirection(direction);
    open();
    m_page->resize(size);
    profile()->setTab(static_cast<ProfilePane::Tab>(tab));
    QTRY_COMPARE(m_page->size(), size);
    settle();
    for (const auto* card : m_page->findChildren<ui::KpiCard*>())
        QVERIFY(!card->isVisible() || card->height() >= card->minimumSizeHint().height());

    const QImage picture = m_page->grab().toImage();

    QVERIFY(table()->viewport()->width() > 200);
    const QRect list =
        table()->geometry().translated(table()->parentWidget()->mapTo(m_page.get(), QPoint()));
    QCOMPARE(list.center().x() < size.width() / 2, direction == Qt::LeftToRight);
    keep(picture, QString::fromLatin1(QTest::currentDataTag()));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::theme().setMode(ui::ThemeMode::Light);
}

void tst_MembersPage::looks_ofStates()
{
    open();
    profile()->setTab(ProfilePane::Vouchers);
    m_scene->fake.members.revealVoucherCodeCall.say(u"7K2M-9QXA-41ZB-C8RT"_s);
    child<QPushButton>("revealCode")->click();
    child<QPushButton>("showCode")->click();
    QTRY_VERIFY(!child<QLabel>("voucherCode")->text().isEmpty());
    settle();
    keep(m_page->grab().toImage(), u"code"_s);

    profile()->setTab(ProfilePane::Activity);
    child<QPushButton>("showStatement")->click();
    settle();
    keep(m_page->grab().toImage(), u"statement"_s);

    m_scene->fake.members.profileCall.say(Error{ErrorCode::DatabaseUnavailable, {}});
    table()->choose(1);
    QTRY_COMPARE(child<ui::StatefulPage>("profileBody")->state(), PageState::Error);
    child<QLineEdit>("memberSearch")->insert(u"nobody"_s);
    QTRY_COMPARE(child<ui::StatefulPage>("memberList")->state(), PageState::EmptyFiltered);
    keep(m_page->grab().toImage(), u"error"_s);

    m_scene->fake.members.pageCall.say(MemberPage{});
    child<QLineEdit>("memberSearch")->clear();
    QTRY_COMPARE(m_page->state(), PageState::EmptyFirstUse);
    keep(m_page->grab().toImage(), u"first use"_s);
}

// Cards that flow into other columns change their height, which changes the width once more.
void tst_MembersPage::settle()
{
    for (int turn = 0; turn < 8; ++turn)
        QCoreApplication::processEvents();
}

// Where LAUREL_SHOTS names a folder, the picture stays there to be looked at.
void tst_MembersPage::keep(const QImage& picture, const QString& name)
{
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("LAUREL_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(u"members-%1.png"_s.arg(name))));
}

QTEST_MAIN(tst_MembersPage)
#include "tst_MembersPage.moc"
