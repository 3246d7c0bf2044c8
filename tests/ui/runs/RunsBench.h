#pragma once

#include "tests/ui/FakeGateways.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/PageContext.h"
#include "ui/runs/RunsPage.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>
#include <QWindow>

namespace laurel::test {

// The page in a window of its own, over the sample runs: one stopped in cycle 57, which is due.
struct RunsBench
{
    explicit RunsBench(Role role = Role::Manager)
        : session{.me = {.login = QStringLiteral("hana"), .name = {}, .role = role}}
        , actions(role)
    {
        QStandardPaths::setTestModeEnabled(true);
        actions.setDecisionPause(std::chrono::milliseconds(0));
        ProgramOverview overview = sampleOverview();
        overview.due = {.open = 57, .openPeriod = sampleRuns().front().period, .dueNow = 1};
        fakes.program.overviewCall.say(overview);
        context.emplace(ui::PageContext{fakes.gateways, actions, banners, session, formats, clock,
                                        [](ui::PageId, const QString&) {}});
    }

    void open()
    {
        window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(window.get());
        page = new ui::RunsPage(*context, window.get());
        layout->addWidget(page);
        window->resize(1224, 848);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        page->activate();
        QTRY_VERIFY(page->isSettled());
    }

    void trigger(const QString& action) { actions.action(action)->trigger(); }
    QString text(const QString& label) const { return page->findChild<QLabel*>(label)->text(); }
    QListView* pipeline() const { return page->findChild<QListView*>(QStringLiteral("pipeline")); }
    QListView* list() const { return page->findChild<QListView*>(QStringLiteral("runsList")); }
    QString bannerText() const
    {
        QStringList texts;
        for (const auto* label : banners.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }

    // A run of cycle 58, so many of its 1,000 members done.
    static RunProgress progress(qint64 done, int cyclesLeft = 1)
    {
        RunDetail run = sampleRunDetail(sampleRuns().front().id).value();
        run.row.id = RunId(9'000);
        run.row.cycle = 58;
        run.row.state = RunState::Running;
        run.membersDone = done;
        run.membersTotal = 1'000;
        for (StepProgress& step : run.steps)
            step = {.step = step.step};
        run.steps[0].count = done;
        run.steps[0].detail = {{QStringLiteral("members"), done}};
        return {run, cyclesLeft};
    }

    FakeGateways fakes;
    ui::Session session;
    ui::ActionRegistry actions;
    ui::Banners banners;
    FixedClock clock{sampleNow()};
    ui::Formats formats{QLocale(QStringLiteral("en_GB")), sampleCurrency(),
                        QTimeZone("Europe/London")};
    std::optional<ui::PageContext> context;
    std::unique_ptr<QWidget> window; // Before the context goes.
    ui::RunsPage* page = nullptr;
};

} // namespace laurel::test
