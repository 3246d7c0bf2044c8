// How the page of runs reads, starts, stops and follows them.

#include "model/base/Clock.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/RowListView.h"
#include "ui/common/WhenDone.h"
#include "ui/runs/DueBar.h"
#include "ui/runs/PipelineModel.h"
#include "ui/runs/PipelineView.h"
#include "ui/runs/RunHead.h"
#include "ui/runs/RunsListModel.h"
#include "ui/runs/RunsPage.h"

#include <QDateTime>
#include <QScopedValueRollback>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr size_t figuresReadAhead = 40; // runs whose members are shown in the list

} // namespace

QString RunsPage::title() const
{
    return tr("Runs");
}

void RunsPage::activate()
{
    m_isActivated = true;
    m_dueBar->setToday(context().clock.now().toLocal(context().formats.zone()).date());
    if (m_runs->rowCount() == 0)
        m_body->setState(PageState::Loading);
    refresh();
    m_list->setFocus();
}

void RunsPage::refresh()
{
    readDue();
    readRuns();
}

bool RunsPage::isSettled() const
{
    return Page::isSettled() && m_pending == 0 && m_unread.empty() && !m_paint.isActive();
}

// A record is the number of a cycle, or a run's id.
bool RunsPage::openRecord(const QString& id)
{
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        const RunRow& run = m_runs->row(row);
        if (QString::number(run.cycle) == id || QString::number(run.id.value()) == id) {
            m_list->selectRow(row);
            return true;
        }
    }
    if (m_runs->rowCount() > 0)
        return false;
    m_wanted = id;
    return true;
}

void RunsPage::readDue()
{
    ++m_pending;
    whenDone(context().gateways.program.overview(), this,
             [this](const Result<ProgramOverview>& program) {
                 --m_pending;
                 if (!program) {
                     context().banners.show(BannerKind::Error, sentenceFor(program.error()),
                                            {{tr("Try again"), [this] { readDue(); }}});
                     return;
                 }
                 m_dueBar->setDue(program->due);
                 m_steps->setLadder(program->ladder);
             });
}

void RunsPage::readRuns()
{
    ++m_pending;
    whenDone(context().gateways.runs.list(), this,
             [this, reading = ++m_readings](const Result<std::vector<RunRow>>& rows) {
                 --m_pending;
                 if (reading != m_readings)
                     return;
                 if (!rows)
                     return m_body->showError(rows.error(), [this] { refresh(); });
                 fillList(*rows);
             });
}

void RunsPage::fillList(const std::vector<RunRow>& rows)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_runs->setRows(rows);
    }
    refreshActions();
    if (rows.empty()) {
        StateText empty{.icon = u"refresh-cw"_s,
                        .title = tr("No cycle has been closed yet"),
                        .sentence = tr("Closing one works out points, tiers, vouchers and gifts of "
                                       "every member, in fifteen steps that you can watch.")};
        if (maySteer())
            empty.buttons = {{tr("Close cycles…"), ButtonKind::Primary,
                              [this] { context().actions.action(u"runs.close"_s)->trigger(); }}};
        m_body->setStateText(PageState::EmptyFirstUse, empty);
        m_body->setState(PageState::EmptyFirstUse);
        m_dueBar->setPrimary(false);
        return;
    }
    m_body->setState(PageState::Ready);
    m_unread.clear();
    for (const RunRow& run : rows) {
        const RunDetail* known = m_runs->detail(run.id);
        const bool isFinal = known && known->row.state == RunState::Done;
        if (!isFinal && m_unread.size() < figuresReadAhead)
            m_unread.push_back(run.id);
    }
    const int shown = m_shown ? m_runs->indexOf(*m_shown) : -1;
    m_list->selectRow(std::max(shown, 0));
    showRow(std::max(shown, 0));
    if (!m_wanted.isEmpty())
        openRecord(std::exchange(m_wanted, {}));
    readNextDetail();
}

void RunsPage::readNextDetail()
{
    if (m_unread.empty())
        return;
    const RunId next = m_unread.front();
    m_unread.pop_front();
    readDetail(next);
}

void RunsPage::readDetail(RunId id)
{
    ++m_pending;
    whenDone(context().gateways.runs.detail(id), this, [this, id](const Result<RunDetail>& run) {
        --m_pending;
        const bool isLive = m_progress && m_progress->run.row.id == id;
        if (!run && m_shown == id)
            m_detailState->showError(run.error(), [this, id] { readDetail(id); });
        if (run && !isLive) { // What is told live is newer than any answer.
            m_runs->setDetail(*run);
            if (m_shown == id)
                showRun(*run);
        }
        readNextDetail();
    });
}

void RunsPage::showRow(int row)
{
    if (m_isFilling || row < 0 || row >= m_runs->rowCount())
        return;
    const RunRow& run = m_runs->row(row);
    const bool isLive = m_progress && m_progress->run.row.id == run.id;
    m_isFollowing = isLive || !m_progress;
    if (m_shown != run.id)
        emit recordShown(QString::number(run.cycle), RunWords::name(run));
    m_shown = run.id;
    if (const RunDetail* known = m_runs->detail(run.id))
        return showRun(*known);
    m_detailState->setState(PageState::Loading);
    readDetail(run.id);
}

void RunsPage::showRun(const RunDetail& run)
{
    m_steps->setRun(run);
    m_head->setRun(run, m_timeLeft.estimate());
    m_pipeline->setRunning(run.row.state == RunState::Running);
    m_detailState->setState(PageState::Ready);
    m_dueBar->setPrimary(run.row.state != RunState::Stopped);
    refreshActions();
}

void RunsPage::showLatestProgress()
{
    if (!m_progress)
        return;
    const RunDetail run = m_progress->run;
    m_dueBar->setRunning(&*m_progress);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_runs->setDetail(run);
        if (m_isFollowing)
            m_list->selectRow(m_runs->indexOf(run.row.id));
    }
    if (m_isFollowing)
        m_shown = run.row.id;
    m_body->setState(PageState::Ready);
    if (m_shown == run.row.id)
        showRun(run);
}

bool RunsPage::isRunning() const
{
    return context().gateways.runs.isRunning();
}

void RunsPage::start(QDate asOf)
{
    const auto started = context().gateways.runs.start(asOf, context().session.person().login);
    if (!started) {
        context().banners.show(BannerKind::Error, sentenceFor(started.error()));
        return;
    }
    m_asOf = asOf;
    m_isStopping = false;
    m_isFollowing = true;
    m_timeLeft.forget();
    refreshActions();
}

void RunsPage::stop()
{
    context().gateways.runs.stop();
    m_isStopping = true;
    refreshActions();
}

// Goes on up to the day that the stopped run was meant to reach; at least to its own end.
void RunsPage::resume()
{
    const RunRow* stopped = m_runs->stopped();
    if (!stopped)
        return;
    const QDate own = RunWords(context().formats).lastDay(stopped->period);
    start(std::max(own, m_asOf.value_or(own)));
}

void RunsPage::refreshActions()
{
    ActionRegistry& actions = context().actions;
    actions.setText(u"runs.stop"_s, m_isStopping ? tr("Stopping…") : tr("Stop"));
    actions.refresh(u"runs"_s);
}

void RunsPage::tellEnd(const Result<int>& cyclesClosed)
{
    m_paint.stop();
    showLatestProgress(); // the last figures, before they are read again
    const int cycle = m_progress ? m_progress->run.row.cycle : 0;
    m_progress.reset();
    m_isStopping = false;
    m_timeLeft.forget();
    m_dueBar->setRunning(nullptr);
    m_pipeline->setRunning(false);
    Banners& banners = context().banners;
    if (cyclesClosed && *cyclesClosed == 0)
        banners.show(BannerKind::Info, tr("No cycle was due. Nothing was changed."));
    else if (cyclesClosed)
        banners.show(BannerKind::Success, tr("%n cycles closed.", nullptr, *cyclesClosed));
    else if (cyclesClosed.error().code == ErrorCode::Interrupted)
        banners.show(BannerKind::Info,
                     cycle > 0 ? tr("Stopped in cycle %1. What is done stays; Resume goes on "
                                    "from there.")
                                     .arg(cycle)
                               : tr("Stopped. What is done stays."));
    else
        banners.show(BannerKind::Error, sentenceFor(cyclesClosed.error()));
    refresh();
}

} // namespace laurel::ui
