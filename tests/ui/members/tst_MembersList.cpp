#include "tests/ui/members/Scene.h"
#include "ui/common/StateView.h"
#include "ui/common/StatefulPage.h"
#include "ui/members/MembersListPane.h"
#include "ui/members/MembersTable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laurel;
using namespace laurel::test;
using ui::PageState;

class tst_MembersList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void state_loading();
    void state_emptyFiltered();
    void state_error();
    void state_moreFailed();
    void search_oneHitIsChosen();
    void search_manyHitsLeaveTheChosenOne();
    void scan_opensAtOnce();
    void scan_opensTheExactNumber();
    void views_askForTheirMembers();
    void header_sortsWhereThereIsAnOrder();
    void refresh_keepsTheChosenOneAndThePlace();
    void refresh_doesNotChooseANeighbour();
    void columns_leaveFromTheRight();
    void typing_inTheListGoesToTheSearch();
    void footer_countsAndTellsTheAge();

private:
    void open();
    template <class T>
    T* child(const char* name) const
    {
        return m_pane->findChild<T*>(QString::fromLatin1(name));
    }
    ui::MembersTable& table() const { return m_pane->table(); }
    ui::StatefulPage* body() const { return child<ui::StatefulPage>("memberList"); }
    MemberQuery lastQuery() const
    {
        return std::get<0>(m_scene->fake.members.pageCall.asked().back());
    }

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<ui::MembersListPane> m_pane;
};

void tst_MembersList::init()
{
    m_scene = std::make_unique<Scene>();
    m_scene->fake.members.pageCall.sayBy(findAmongSamples);
}

void tst_MembersList::cleanup()
{
    m_pane.reset();
    m_scene.reset();
}

void tst_MembersList::open()
{
    m_pane = std::make_unique<ui::MembersListPane>(m_scene->context);
    m_pane->resize(520, 460);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTRY_COMPARE(child<QTabBar>("memberViews")->count(), 3);
}

void tst_MembersList::state_loading()
{
    m_scene->fake.members.pageCall.hold();
    open();
    QCOMPARE(body()->state(), PageState::Loading);

    m_scene->fake.members.pageCall.letGo();

    QTRY_COMPARE(body()->state(), PageState::Ready);
    QCOMPARE(table().model()->rowCount(), static_cast<int>(sampleMemberRows().size()));
}

void tst_MembersList::state_emptyFiltered()
{
    open();
    QTest::keyClicks(child<QLineEdit>("memberSearch"), u"nobody like that"_s);

    QTRY_COMPARE(body()->state(), PageState::EmptyFiltered);
    auto* clear = body()->findChild<ui::StateView*>()->firstButton();
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);

    QTRY_COMPARE(body()->state(), PageState::Ready);
    QVERIFY(child<QLineEdit>("memberSearch")->text().isEmpty());
}

void tst_MembersList::state_error()
{
    m_scene->fake.members.pageCall.say(Error{ErrorCode::DatabaseUnavailable, u"no route"_s});
    open();
    QTRY_COMPARE(body()->state(), PageState::Error);

    m_scene->fake.members.pageCall.sayBy(findAmongSamples);
    QTest::mouseClick(body()->findChild<ui::StateView*>()->firstButton(), Qt::LeftButton);

    QTRY_COMPARE(body()->state(), PageState::Ready);
}

void tst_MembersList::state_moreFailed()
{
    m_scene->fake.members.pageCall.sayBy([](const MemberQuery& query) -> Result<MemberPage> {
        if (query.after)
            return fail(ErrorCode::Busy);
        auto page = findAmongSamples(query);
        page->next = MemberCursor{.text = {}, .number = 0, .id = page->rows.back().id};
        return page;
    });
    open();
    QTRY_VERIFY(table().model()->rowCount() > 0);

    table().scrollToBottom();
    table().model()->fetchMore({});

    QTRY_COMPARE(body()->state(), PageState::Stale);
    QVERIFY(table().isVisible());
}

void tst_MembersList::search_oneHitIsChosen()
{
    open();
    QSignalSpy chosen(m_pane.get(), &ui::MembersListPane::memberChosen);

    child<QLineEdit>("memberSearch")->setFocus();
    child<QLineEdit>("memberSearch")->insert(u"wójcik"_s);

    QTRY_COMPARE(table().chosen(), std::optional(MemberId(103'755)));
    QVERIFY(chosen.count() > 0);
    QVERIFY(child<QLineEdit>("memberSearch")->hasFocus());
}

void tst_MembersList::search_manyHitsLeaveTheChosenOne()
{
    open();
    QTRY_COMPARE(table().chosen(), std::optional(MemberId(104'882)));

    QTest::keyClicks(child<QLineEdit>("memberSearch"), u"M-102"_s);

    QTRY_VERIFY(m_pane->model().rowCount() < 12);
    QVERIFY(m_pane->model().rowCount() > 1);
    QCOMPARE(table().chosen(), std::optional(MemberId(104'882)));
    QVERIFY(!table().currentIndex().isValid());
}

void tst_MembersList::scan_opensAtOnce()
{
    open();
    QSignalSpy opened(m_pane.get(), &ui::MembersListPane::openWanted);
    auto* search = child<QLineEdit>("memberSearch");

    QTest::keyClicks(search, u"M-103755"_s);
    QTest::keyClick(search, Qt::Key_Return);

    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(table().chosen(), std::optional(MemberId(103'755)));
}

void tst_MembersList::scan_opensTheExactNumber()
{
    m_scene->fake.members.pageCall.sayBy([](const MemberQuery&) -> Result<MemberPage> {
        auto rows = sampleMemberRows();
        rows.erase(rows.begin() + 2, rows.end());
        rows[0].number = u"1048820"_s;
        rows[1].number = u"104882"_s;
        return MemberPage{.rows = rows, .next = std::nullopt, .total = 2};
    });
    open();
    QSignalSpy opened(m_pane.get(), &ui::MembersListPane::openWanted);
    auto* search = child<QLineEdit>("memberSearch");

    QTest::keyClicks(search, u"104882"_s);
    QTest::keyClick(search, Qt::Key_Return);

    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(table().currentRow(), 1);
}

void tst_MembersList::views_askForTheirMembers()
{
    open();

    child<QTabBar>("memberViews")->setCurrentIndex(2);
    QCOMPARE(lastQuery().lowestRank, std::optional(2));
    child<QTabBar>("memberViews")->setCurrentIndex(1);

    QVERIFY(lastQuery().onlyExpiringSoon);
    QVERIFY(!lastQuery().lowestRank);
}

void tst_MembersList::header_sortsWhereThereIsAnOrder()
{
    open();
    QHeaderView* header = table().horizontalHeader();
    const auto click = [header](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    QCOMPARE(header->sortIndicatorSection(), 3);

    click(2);
    QCOMPARE(lastQuery().order, MemberOrder::BalanceFirst);
    click(0);
    QCOMPARE(lastQuery().order, MemberOrder::Name);
    const size_t asked = m_scene->fake.members.pageCall.count();
    click(1); // There is no order by tier.

    QCOMPARE(m_scene->fake.members.pageCall.count(), asked);
    QCOMPARE(header->sortIndicatorSection(), 0);
}

void tst_MembersList::refresh_keepsTheChosenOneAndThePlace()
{
    open();
    QTRY_VERIFY(m_pane->model().rowCount() > 20);
    table().choose(14);
    const MemberId chosen = *table().chosen();
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 2);
    const MemberId topmost = m_pane->model().memberAt(table().rowAt(0)).id;
    m_scene->fake.members.pageCall.sayBy([](const MemberQuery& query) {
        auto page = findAmongSamples(query);
        std::vector<MemberRow> come(3, page->rows.front());
        for (size_t i = 0; i < come.size(); ++i)
            come[i].id = MemberId(900'000 + static_cast<qint64>(i));
        page->rows.insert(page->rows.begin(), come.begin(), come.end());
        return page;
    });
    QSignalSpy told(m_pane.get(), &ui::MembersListPane::memberChosen);
    QSignalSpy answered(&m_pane->model(), &ui::MembersTableModel::answered);

    m_pane->refresh();
    QVERIFY(answered.wait());

    QCOMPARE(table().chosen(), std::optional(chosen));
    QCOMPARE(table().currentRow(), 17);
    QCOMPARE(told.count(), 0);
    QCOMPARE(m_pane->model().memberAt(table().rowAt(0)).id, topmost);
}

void tst_MembersList::refresh_doesNotChooseANeighbour()
{
    open();
    QTRY_VERIFY(m_pane->model().rowCount() > 20);
    table().choose(1);
    m_scene->fake.members.pageCall.sayBy([](const MemberQuery& query) {
        auto page = findAmongSamples(query);
        page->rows.erase(page->rows.begin() + 1);
        return page;
    });
    QSignalSpy told(m_pane.get(), &ui::MembersListPane::memberChosen);
    QSignalSpy answered(&m_pane->model(), &ui::MembersTableModel::answered);

    m_pane->refresh();
    QVERIFY(answered.wait());

    QCOMPARE(told.count(), 0);
    QVERIFY(!table().currentIndex().isValid());
}

void tst_MembersList::columns_leaveFromTheRight()
{
    open();
    QVERIFY(!table().isColumnHidden(3));

    m_pane->resize(420, 460);
    QTRY_VERIFY(table().isColumnHidden(3));
    QVERIFY(!table().isColumnHidden(1));
    m_pane->resize(310, 460);

    QTRY_VERIFY(table().isColumnHidden(1));
    QVERIFY(!table().isColumnHidden(0));
    QVERIFY(!table().isColumnHidden(2));
}

void tst_MembersList::typing_inTheListGoesToTheSearch()
{
    open();
    QTRY_VERIFY(m_pane->model().rowCount() > 20);
    m_pane->focusList();

    QTest::keyClick(&table(), Qt::Key_1);

    auto* search = child<QLineEdit>("memberSearch");
    QTRY_VERIFY(search->hasFocus());
    QCOMPARE(search->text(), u"1"_s);
}

void tst_MembersList::footer_countsAndTellsTheAge()
{
    m_scene->fake.members.pageCall.sayBy([](const MemberQuery& query) {
        auto page = findAmongSamples(query);
        page->total = 4'372;
        return page;
    });
    open();
    QTRY_COMPARE(child<QLabel>("memberCount")->text(), u"4,372 members"_s);
    QCOMPARE(child<QLabel>("memberAge")->text(), u"Updated just now"_s);

    m_scene->clock.advance(std::chrono::seconds(3));

    QTRY_COMPARE(child<QLabel>("memberAge")->text(), u"Updated 3 s ago"_s);
}

QTEST_MAIN(tst_MembersList)
#include "tst_MembersList.moc"
