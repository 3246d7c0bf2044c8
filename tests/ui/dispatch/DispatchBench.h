#pragma once

#include "tests/ui/FakeGateways.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/PageContext.h"
#include "ui/dispatch/DispatchPage.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace laurel::test {

// The page in a window of its own, over a small program that does to its gifts what it is asked.
class DispatchBench
{
public:
    explicit DispatchBench(Role role = Role::Warehouse)
        : session{.me = {.login = QStringLiteral("omar"), .name = {}, .role = role}}
        , actions(role)
    {
        QStandardPaths::setTestModeEnabled(true);
        actions.setDecisionPause(std::chrono::milliseconds(0));
        using enum DispatchQueue;
        for (const auto queue : {ToPick, ToPack, ToShip, Problems, Shipped})
            for (const DispatchRow& row : sampleDispatches(queue))
                if (row.id != TaskId(20'409)) // The sample has two gifts of this number.
                    gifts.push_back(sampleDispatchDetail(row.id).value());
        fakes.dispatch.listCall.sayBy([this](const DispatchQueue& queue) {
            return Result<std::vector<DispatchRow>>(rowsOf(queue));
        });
        fakes.dispatch.detailCall.sayBy(
            [this](const TaskId& id) -> Result<DispatchDetail> { return *gift(id); });
        fakes.requests.askCall.sayBy([this](const RequestBody& body, const QString&,
                                            std::chrono::seconds) -> Result<AcceptedRequest> {
            if (refusal)
                return fail(*refusal);
            apply(body);
            return AcceptedRequest{RequestId(1), clock.now()};
        });
        context.emplace(ui::PageContext{fakes.gateways, actions, banners, session, formats, clock,
                                        [](ui::PageId, const QString&) {}});
    }

    void open()
    {
        window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(window.get());
        page = new ui::DispatchPage(*context, window.get());
        layout->addWidget(page);
        window->resize(1224, 848);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        page->activate();
        QTRY_VERIFY(page->isSettled());
    }

    // As a scanner does: keys without pauses, then Enter.
    void scan(const QString& code)
    {
        for (const QChar c : code)
            QTest::keyClick(window->windowHandle(), c.toLatin1());
        press(Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }
    void chooseQueue(int tab)
    {
        page->findChild<QTabBar*>(QStringLiteral("dispatchQueues"))->setCurrentIndex(tab);
        QTRY_VERIFY(page->isSettled());
    }
    QString text(const QString& label) const { return page->findChild<QLabel*>(label)->text(); }
    QListView* list() const { return page->findChild<QListView*>(QStringLiteral("dispatchList")); }
    template <class Widget>
    Widget* find(const QString& name) const
    {
        return page->findChild<Widget*>(name);
    }
    template <class Body>
    std::vector<Body> asked() const
    {
        std::vector<Body> bodies;
        for (const auto& call : fakes.requests.askCall.asked())
            if (const auto* body = std::get_if<Body>(&std::get<0>(call)))
                bodies.push_back(*body);
        return bodies;
    }
    DispatchDetail* gift(TaskId id)
    {
        return &*std::ranges::find(gifts, id, [](const DispatchDetail& d) { return d.row.id; });
    }

    FakeGateways fakes;
    ui::Session session;
    ui::ActionRegistry actions;
    ui::Banners banners;
    FixedClock clock{sampleNow()};
    ui::Formats formats{QLocale(QStringLiteral("en_GB")), sampleCurrency(),
                        QTimeZone("Europe/London")};
    std::vector<DispatchDetail> gifts;
    std::optional<Error> refusal;
    std::optional<ui::PageContext> context;
    std::unique_ptr<QWidget> window; // Before the context goes.
    ui::DispatchPage* page = nullptr;

private:
    static bool isPicked(const DispatchRow& row)
    {
        return std::ranges::all_of(row.lines,
                                   [](const DispatchLine& l) { return l.picked >= l.wanted; });
    }
    static DispatchQueue queueOf(const DispatchRow& row)
    {
        if (row.state == TaskState::Short)
            return DispatchQueue::Problems;
        if (row.state == TaskState::Packed)
            return DispatchQueue::ToShip;
        if (row.state == TaskState::Shipped)
            return DispatchQueue::Shipped;
        return isPicked(row) ? DispatchQueue::ToPack : DispatchQueue::ToPick;
    }
    std::vector<DispatchRow> rowsOf(DispatchQueue queue) const
    {
        std::vector<DispatchRow> rows;
        for (const DispatchDetail& each : gifts)
            if (queueOf(each.row) == queue)
                rows.push_back(each.row);
        return rows;
    }
    void apply(const RequestBody& body)
    {
        if (const auto* pick = std::get_if<ask::PickItems>(&body)) {
            DispatchRow& row = gift(pick->task)->row;
            row.lines.at(static_cast<size_t>(pick->line) - 1).picked += pick->count;
            row.state = TaskState::Picking;
        } else if (const auto* report = std::get_if<ask::ReportShort>(&body)) {
            DispatchRow& row = gift(report->task)->row;
            row.lines.at(static_cast<size_t>(report->line) - 1).isShort = true;
            row.state = TaskState::Short;
        } else if (const auto* pack = std::get_if<ask::PackGift>(&body)) {
            gift(pack->task)->row.state = TaskState::Packed;
        } else if (const auto* ship = std::get_if<ask::ShipGift>(&body)) {
            gift(ship->task)->row.state = TaskState::Shipped;
        }
    }
};

} // namespace laurel::test
