#include "ui/runs/RunsPage.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Card.h"
#include "ui/common/DetailSplit.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/runs/DueBar.h"
#include "ui/runs/PipelineModel.h"
#include "ui/runs/PipelineView.h"
#include "ui/runs/RunHead.h"
#include "ui/runs/RunRowDelegate.h"
#include "ui/runs/RunsListModel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {
namespace {

constexpr auto paintPause = 50ms; // at most 20 pictures a second

} // namespace

RunsPage::RunsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_dueBar(new DueBar(context.formats, this))
    , m_runs(new RunsListModel(context.formats, this))
    , m_list(new RowListView(RunRowDelegate::rowHeightPx, this))
    , m_head(new RunHead(context.formats, this))
    , m_steps(new PipelineModel(context.formats, {}, this))
    , m_pipeline(new PipelineView(this))
    , m_body(new StatefulPage(this))
    , m_detailState(new StatefulPage(this))
{
    setObjectName(u"runsPage"_s);
    m_clock.start();
    m_paint.setSingleShot(true);
    m_paint.setInterval(paintPause);
    connect(&m_paint, &QTimer::timeout, this, &RunsPage::showLatestProgress);

    auto* split = new DetailSplit(u"runsSplit"_s, this);
    split->setPanes(makeList(), makeDetail(), 340);
    m_body->setObjectName(u"runsBody"_s);
    m_body->setContent(split);
    m_body->setLoadingText(tr("Reading runs…"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_dueBar);
    column->addWidget(horizontalLine(page));
    column->addWidget(m_body, 1);
    setContent(page);
    setState(PageState::Ready);
    addActions();
    connectNews();
}

QWidget* RunsPage::makeList()
{
    m_list->setObjectName(u"runsList"_s);
    m_list->setAccessibleName(tr("Runs, latest first"));
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &RowListView::currentRowChanged, this, &RunsPage::showRow);
    auto* pane = new QFrame(this);
    pane->setProperty("part", u"pane"_s);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    return pane;
}

QWidget* RunsPage::makeDetail()
{
    m_pipeline->setModel(m_steps);
    auto* card = new Card({}, this);
    card->layout()->setContentsMargins(1, 6, 1, 6); // Rows reach from edge to edge.
    card->body()->addWidget(m_pipeline);

    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addWidget(card, 1);
    m_detailState->setObjectName(u"runDetailState"_s);
    m_detailState->setContent(detail);
    m_detailState->setLoadingText(tr("Reading the run…"));
    m_detailState->setState(PageState::Loading);
    return m_detailState;
}

bool RunsPage::maySteer() const
{
    return context().session.may(RequestKind::CloseCycles);
}

void RunsPage::addActions()
{
    ActionRegistry& actions = context().actions;
    QAction* close = actions.add({.id = u"runs.close"_s,
                                  .text = tr("Close cycles…"),
                                  .icon = u"play"_s,
                                  .key = QKeySequence(Qt::Key_C),
                                  .context = u"runs"_s,
                                  .permission = RequestKind::CloseCycles,
                                  .run = [this] { m_dueBar->askToClose(); },
                                  .isEnabled = [this] { return !isRunning(); },
                                  .whyDisabled = tr("Cycles are being closed now.")},
                                 this);
    QAction* stopping = actions.add({.id = u"runs.stop"_s,
                                     .text = tr("Stop"),
                                     .icon = u"square"_s,
                                     .key = QKeySequence(Qt::Key_S),
                                     .context = u"runs"_s,
                                     .permission = RequestKind::CloseCycles,
                                     .run = [this] { stop(); },
                                     .isEnabled = [this] { return isRunning() && !m_isStopping; },
                                     .whyDisabled = tr("It stops after the piece under way.")},
                                    this);
    QAction* again = actions.add({.id = u"runs.resume"_s,
                                  .text = tr("Resume"),
                                  .icon = u"play"_s,
                                  .key = QKeySequence(Qt::Key_R),
                                  .context = u"runs"_s,
                                  .permission = RequestKind::CloseCycles,
                                  .run = [this] { resume(); },
                                  .isEnabled = [this] { return !isRunning() && m_runs->stopped(); },
                                  .whyDisabled = tr("No run was stopped."),
                                  .isDecision = true},
                                 this);
    if (maySteer()) {
        m_dueBar->addButton(close);
        m_head->addButtons(stopping, again);
    } else {
        m_dueBar->setReadOnly(tr("Managers and administrators close cycles. You can read them."));
    }
    connect(m_dueBar, &DueBar::closeWanted, this, &RunsPage::start);
}

void RunsPage::connectNews()
{
    const ProgramNews& news = context().gateways.news;
    connect(&news, &ProgramNews::runProgressed, this, [this](const RunProgress& progress) {
        // Cycles may end faster than they are painted: the last word of each is kept.
        if (m_progress && m_progress->run.row.id != progress.run.row.id)
            m_runs->setDetail(m_progress->run);
        m_progress = progress;
        m_timeLeft.see(progress.run.membersDone, progress.run.membersTotal,
                       std::chrono::milliseconds(m_clock.elapsed()));
        if (!m_paint.isActive())
            m_paint.start();
    });
    connect(&news, &ProgramNews::runEnded, this, &RunsPage::tellEnd);
    connect(&news, &ProgramNews::changed, this, [this](Topics topics) {
        // While a run goes on its progress says more, and sooner.
        if (m_isActivated && topics.testAnyFlags(Topic::Runs | Topic::Program) && !isRunning())
            refresh();
    });
}

} // namespace laurel::ui
