#include "tests/ui/FakeGateways.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/charts/LaurelChart.h"
#include "ui/health/FigurePopover.h"
#include "ui/health/HealthPage.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace laurel::ui {

// The page on the sample program, in a window of its own.
struct HealthDesk
{
    test::FakeGateways fakes;
    ActionRegistry actions{Role::Manager};
    Banners banners;
    Session session{test::samplePeople().front()};
    Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), test::sampleCurrency(),
                    QTimeZone::utc()};
    FixedClock clock{test::sampleNow()};
    std::vector<PageId> visited;
    PageContext context{fakes.gateways,
                        actions,
                        banners,
                        session,
                        formats,
                        clock,
                        [this](PageId where, const QString&) { visited.push_back(where); }};
    std::unique_ptr<HealthPage> page = std::make_unique<HealthPage>(context);

    void open()
    {
        page->resize(1180, 800);
        page->show();
        page->activateWindow();
        page->activate();
    }
    QString text(const QString& name) const
    {
        const auto* label = page->findChild<QLabel*>(name);
        return label ? label->text() : u"(no such label)"_s;
    }
    QAbstractButton* button(const QString& name) const
    {
        return page->findChild<QAbstractButton*>(name);
    }
    QString kpi(const QString& name) const
    {
        return page->findChild<QWidget*>(name)->accessibleName();
    }
    std::vector<std::tuple<Period>> asked() const { return fakes.health.figuresCall.asked(); }
};

class tst_HealthPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void activate_showsTheFigures();
    void activate_readsOnce();
    void period_isAskedFor();
    void period_lateAnswersAreDropped();
    void period_keepsTheOldFiguresMeanwhile();
    void news_areReadWhenTheyConcernHealth();
    void noRedemption_isSaidInWords();
    void noGold_isSaidInWords();
    void emptyPeriod_showsSentences();
    void explanation_opensByKeyAndClosesByEsc();
    void work_opensTheQueues();
    void state_loading();
    void state_emptyFirstUse();
    void state_error();
    void accessibility_everythingFocusableHasAName();
    void charts_haveSummaries();
};

void tst_HealthPage::initTestCase()
{
    theme().setMode(ThemeMode::Light);
}

void tst_HealthPage::activate_showsTheFigures()
{
    HealthDesk desk;
    const QSignalSpy status(desk.page.get(), &Page::statusText);
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    QCOMPARE(desk.text(u"dataTo"_s), u"Data to 20 Nov 2025, 23:59"_s);
    QCOMPARE(status.back().front().toString(), u"48,210 members, data to 20 Nov 2025"_s);
    QVERIFY(desk.kpi(u"activeMembers"_s).startsWith(u"Active members: 31,406."_s));
    QCOMPARE(desk.kpi(u"tierSpend"_s),
             u"Gold vs Silver spend: €212 / €97. 2.2× as much per member"_s);
    QCOMPARE(desk.text(u"descriptiveOnly"_s),
             u"Descriptive: it does not show that the tier caused the difference."_s);
    QCOMPARE(desk.text(u"rollForwardCheck"_s), u"It closes: every point is accounted for."_s);
    QCOMPARE(desk.text(u"approvals"_s), u"12 approvals open"_s);
    QCOMPARE(desk.text(u"approvalsNote"_s), u"2 overdue."_s);
    const auto* tiers = desk.page->findChild<QTableView*>(u"tiersTable"_s)->model();
    QCOMPARE(tiers->rowCount(), 4);
    QCOMPARE(tiers->index(0, 0).data().toString(), u"Platinum"_s);
    QCOMPARE(tiers->index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Gold, Members 5,870"_s);
}

void tst_HealthPage::activate_readsOnce()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    desk.page->activate();

    QCOMPARE(desk.asked().size(), size_t{1});
    QVERIFY(desk.button(u"period12"_s)->hasFocus());
}

void tst_HealthPage::period_isAskedFor()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.asked().size(), size_t{1});

    QTest::mouseClick(desk.button(u"period3"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.asked().size(), size_t{2});
    QCOMPARE(std::get<0>(desk.asked().back()).start.toIso(),
             u"2025-08-31T23:00:00Z"_s); // London's summer time
    QCOMPARE(std::get<0>(desk.asked().back()).end.toIso(), u"2025-11-05T00:00:00Z"_s);
    QVERIFY(desk.button(u"period3"_s)->isChecked());
    QVERIFY(!desk.button(u"period12"_s)->isChecked());

    QTest::mouseClick(desk.button(u"period3"_s), Qt::LeftButton);
    QVERIFY(desk.button(u"period3"_s)->isChecked());
    QTest::mouseClick(desk.button(u"periodAll"_s), Qt::LeftButton);
    QTRY_COMPARE(desk.asked().size(), size_t{3});
    QCOMPARE(std::get<0>(desk.asked().back()).start.toIso(), u"2021-03-01T00:00:00Z"_s);
}

void tst_HealthPage::period_lateAnswersAreDropped()
{
    HealthDesk desk;
    desk.fakes.health.figuresCall.hold();
    desk.fakes.health.figuresCall.sayBy([](const Period& period) -> Result<HealthFigures> {
        HealthFigures figures = test::sampleHealth(period);
        figures.activeMembers = period.start.us() / 1'000'000;
        return figures;
    });
    desk.open();
    QTRY_COMPARE(desk.asked().size(), size_t{1});
    desk.page->choose(PeriodChoice::ThreeMonths);
    QTRY_COMPARE(desk.asked().size(), size_t{2});

    desk.fakes.health.figuresCall.release(1);
    QTRY_COMPARE(desk.page->state(), PageState::Ready);
    const QString shown = desk.kpi(u"activeMembers"_s);
    desk.fakes.health.figuresCall.release(0);
    QCoreApplication::processEvents();

    QCOMPARE(desk.kpi(u"activeMembers"_s), shown);
}

void tst_HealthPage::period_keepsTheOldFiguresMeanwhile()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);
    desk.fakes.health.figuresCall.hold();

    desk.page->choose(PeriodChoice::SixMonths);
    QTRY_COMPARE(desk.asked().size(), size_t{2});

    QCOMPARE(desk.page->state(), PageState::Ready);
}

void tst_HealthPage::news_areReadWhenTheyConcernHealth()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    emit desk.fakes.news.changed(Topic::Approvals);
    emit desk.fakes.news.changed(Topics(Topic::Health) | Topic::Members);
    QTRY_COMPARE(desk.asked().size(), size_t{2});

    desk.page->hide();
    emit desk.fakes.news.changed(Topic::Health);
    QCoreApplication::processEvents();
    QCOMPARE(desk.asked().size(), size_t{2});
    desk.open();
    QTRY_COMPARE(desk.asked().size(), size_t{3});
}

void tst_HealthPage::noRedemption_isSaidInWords()
{
    HealthDesk desk;
    HealthFigures figures = test::sampleHealth({});
    figures.total.redeemed = {};
    figures.total.expired = {};
    figures.redemptionRate.reset();
    desk.fakes.health.figuresCall.say(figures);
    desk.page->choose(PeriodChoice::All);
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    QCOMPARE(desk.kpi(u"redemption"_s), u"Redemption rate: None. Nothing redeemed yet"_s);
}

void tst_HealthPage::noGold_isSaidInWords()
{
    HealthDesk desk;
    HealthFigures figures = test::sampleHealth({});
    figures.roi.tiers.clear();
    figures.roi.ratio.reset();
    desk.fakes.health.figuresCall.say(figures);
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    QCOMPARE(desk.text(u"tierSpendMissing"_s),
             u"No Gold members yet, so there is nothing to compare."_s);
    for (const QString& name : {u"tierSpendPlot"_s, u"tierSpendTable"_s, u"descriptiveOnly"_s})
        QVERIFY(!desk.page->findChild<QWidget*>(name)->isVisible());
}

void tst_HealthPage::emptyPeriod_showsSentences()
{
    HealthDesk desk;
    HealthFigures figures = test::sampleHealth({});
    figures.months.clear();
    figures.tiers.clear();
    figures.total = {};
    figures.redemptionRate.reset();
    figures.activeBefore = 0;
    figures.notes.clear();
    desk.fakes.health.figuresCall.say(figures);
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    const auto* chart = desk.page->findChild<LaurelChart*>(u"byMonthChart"_s);
    QCOMPARE(chart->summary(), u"No points have been recorded in this period."_s);
    QVERIFY(!desk.page->findChild<QWidget*>(u"healthNotes"_s)->isVisible());
    for (const QLabel* label : desk.page->findChildren<QLabel*>()) {
        QVERIFY2(!label->text().contains(u"nan"_s, Qt::CaseInsensitive)
                     || label->text().contains(u"nance"_s),
                 qPrintable(label->text()));
    }
}

void tst_HealthPage::explanation_opensByKeyAndClosesByEsc()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);
    auto* info =
        desk.page->findChild<QWidget*>(u"liability"_s)->findChild<QAbstractButton*>(u"explain"_s);
    QCOMPARE(info->accessibleName(), u"What “Points liability” means"_s);

    info->setFocus();
    QTest::keyClick(info, Qt::Key_Space);
    QPointer<QWidget> popover = QApplication::activePopupWidget();
    QVERIFY(qobject_cast<FigurePopover*>(popover.data()));
    QVERIFY(popover->accessibleDescription().contains(u"expected redemption"_s));

    QTest::keyClick(popover.data(), Qt::Key_Escape);
    QTRY_VERIFY(popover.isNull());
}

void tst_HealthPage::work_opensTheQueues()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    desk.button(u"approvalsOpen"_s)->click();
    desk.button(u"giftsOpen"_s)->click();

    QCOMPARE(desk.visited, (std::vector{PageId::Approvals, PageId::Dispatch}));
}

void tst_HealthPage::state_loading()
{
    HealthDesk desk;
    desk.fakes.health.figuresCall.hold();
    desk.open();

    QCOMPARE(desk.page->state(), PageState::Loading);
    QTRY_COMPARE(desk.asked().size(), size_t{1});
    desk.fakes.health.figuresCall.letGo();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);
}

void tst_HealthPage::state_emptyFirstUse()
{
    HealthDesk desk;
    ProgramOverview overview = test::sampleOverview();
    overview.members = 0;
    desk.fakes.program.overviewCall.say(overview);
    desk.open();

    QTRY_COMPARE(desk.page->state(), PageState::EmptyFirstUse);
    QCOMPARE(desk.asked().size(), size_t{0});
}

void tst_HealthPage::state_error()
{
    HealthDesk desk;
    desk.fakes.health.figuresCall.say(Error{ErrorCode::DatabaseUnavailable, u"gone"_s});
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Error);

    desk.fakes.health.figuresCall.say(test::sampleHealth({}));
    desk.page->refresh();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);
}

void tst_HealthPage::accessibility_everythingFocusableHasAName()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    for (QWidget* widget : desk.page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void tst_HealthPage::charts_haveSummaries()
{
    HealthDesk desk;
    desk.open();
    QTRY_COMPARE(desk.page->state(), PageState::Ready);

    const auto charts = desk.page->findChildren<LaurelChart*>();
    QCOMPARE(charts.size(), 4);
    for (const LaurelChart* chart : charts) {
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY2(chart->accessibleDescription().endsWith(u'.'),
                 qPrintable(chart->accessibleDescription()));
    }
}

} // namespace laurel::ui

QTEST_MAIN(laurel::ui::tst_HealthPage)
#include "tst_HealthPage.moc"
