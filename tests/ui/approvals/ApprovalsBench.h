#pragma once

#include "tests/ui/FakeGateways.h"
#include "ui/approvals/ApprovalsPage.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/PageContext.h"

#include <QListView>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace laurel::test {

// The page in a window of its own, with gateways that are fed by hand and a clock that stands
// still.
struct ApprovalsBench
{
    explicit ApprovalsBench(Role role = Role::Manager)
        : session{{.login = QStringLiteral("hana"),
                   .name = QStringLiteral("Hana Okafor"),
                   .role = role}}
        , actions(role)
    {
        // Tests press keys faster than people do; the pause has a test of its own.
        actions.setDecisionPause(std::chrono::milliseconds{0});
        fakes.requests.askCall.sayBy(
            [this](const RequestBody&, const QString&,
                   std::chrono::seconds undoFor) -> Result<AcceptedRequest> {
                return AcceptedRequest{RequestId(++lastRequest), clock.now() + undoFor};
            });
    }

    // Feed the gateways first.
    void open(QSize size = {1180, 800})
    {
        window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        banners = new ui::Banners(window.get());
        layout->addWidget(banners);
        context.emplace(
            ui::PageContext{fakes.gateways, actions, *banners, session, formats, clock,
                            [this](ui::PageId, const QString& record) { wentTo = record; }});
        page = new ui::ApprovalsPage(*context, window.get());
        layout->addWidget(page, 1);
        // As the frame of the window has it.
        actions.add({.id = QStringLiteral("shell.undo"),
                     .text = QStringLiteral("Undo"),
                     .key = QKeySequence::Undo,
                     .run = [this] { banners->press(QStringLiteral("Undo")); }},
                    window.get());
        window->resize(size);
        window->show();
        window->activateWindow();
        page->activate();
    }

    QListView* list() const { return page->findChild<QListView*>(QStringLiteral("waiting")); }
    QString nameAt(int row) const { return list()->model()->index(row, 0).data().toString(); }
    int rows() const { return list()->model()->rowCount(); }
    // What was asked for, first to last.
    template <class Body>
    std::vector<Body> asked() const
    {
        std::vector<Body> bodies;
        for (const auto& call : fakes.requests.askCall.asked())
            if (const auto* body = std::get_if<Body>(&std::get<0>(call)))
                bodies.push_back(*body);
        return bodies;
    }
    template <class Widget>
    Widget* find(const QString& name) const
    {
        return page->findChild<Widget*>(name);
    }

    FakeGateways fakes;
    ui::Session session;
    ui::ActionRegistry actions;
    FixedClock clock{sampleNow()};
    ui::Formats formats{QLocale(QStringLiteral("en_GB")), sampleCurrency(),
                        QTimeZone("Europe/London")};
    qint64 lastRequest = 7'000;
    QString wentTo;
    std::optional<ui::PageContext> context;
    std::unique_ptr<QWidget> window; // Before the context goes.
    ui::Banners* banners = nullptr;
    ui::ApprovalsPage* page = nullptr;
};

} // namespace laurel::test
