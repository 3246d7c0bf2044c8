#include "ui/approvals/ApprovalsPage.h"

#include "ui/approvals/ApprovalActions.h"
#include "ui/approvals/ApprovalPane.h"
#include "ui/approvals/ApprovalQueues.h"
#include "ui/approvals/DecisionBar.h"
#include "ui/approvals/EvidenceCache.h"
#include "ui/approvals/QueueList.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/DetailSplit.h"
#include "ui/common/Formats.h"
#include "ui/common/WhenDone.h"

#include <QAction>

#include <utility>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int itemsAhead = 3;

} // namespace

ApprovalsPage::ApprovalsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_words(context.formats, context.clock, m_names)
    , m_evidence(new EvidenceCache(context.gateways.approvals, this))
    , m_desk(new DecisionDesk(context.gateways.requests, context.banners, context.session.me.login,
                              this))
{
    setObjectName(u"approvalsPage"_s);
    const auto lineOf = [this](const ApprovalRow& row, bool isGone) {
        return m_words.lineFor(row, isGone);
    };
    m_queues = new ApprovalQueues(context.gateways.approvals, lineOf, mayDecide(), this);
    addActions();
    m_pane = new ApprovalPane(context.formats, m_words, m_names, m_bar, this);
    auto* split = new DetailSplit(u"approvalsSplit"_s, this);
    split->setPanes(m_queues, m_pane, 402);
    setContent(split);

    wireQueues();
    wireDesk();
    connect(&context.gateways.news, &ProgramNews::changed, this, &ApprovalsPage::hear);
    m_halfMinute.setInterval(30s);
    connect(&m_halfMinute, &QTimer::timeout, this, [this] {
        m_queues->updateTimes();
        if (const ApprovalRow* row = m_queues->currentRow())
            m_pane->updateDue(*row);
    });
    if (!mayRead()) {
        setStateText(PageState::NoPermission,
                     {.title = tr("Approvals are read by managers and auditors"),
                      .sentence = tr("Ask an administrator for one of these roles.")});
        setState(PageState::NoPermission);
    }
}

QString ApprovalsPage::title() const
{
    return tr("Approvals");
}

void ApprovalsPage::activate()
{
    if (!mayRead())
        return;
    m_halfMinute.start();
    if (m_isOutOfDate)
        readAll(m_queues->wereRead());
    m_queues->focusList();
}

void ApprovalsPage::refresh()
{
    if (mayRead())
        readAll(false);
}

bool ApprovalsPage::openRecord(const QString& id)
{
    if (!mayRead())
        return false;
    if (m_queues->wereRead())
        return m_queues->select(id);
    m_wanted = id;
    if (!m_queues->areReading())
        readAll(false);
    return true;
}

bool ApprovalsPage::isSettled() const
{
    return !m_queues->areReading() && !m_pane->isWaiting();
}

void ApprovalsPage::hideEvent(QHideEvent* event)
{
    m_halfMinute.stop(); // Nobody reads the times.
    Page::hideEvent(event);
}

bool ApprovalsPage::mayRead() const
{
    const Role role = context().session.me.role;
    return role == Role::Manager || role == Role::Auditor || role == Role::Admin;
}

bool ApprovalsPage::mayDecide() const
{
    return context().session.may(RequestKind::ApproveTask);
}

void ApprovalsPage::addActions()
{
    const ApprovalActions actions =
        addApprovalActions(context().actions, this,
                           {.decide = [this](Verdict verdict) { decide(verdict); },
                            .writeNote = [this] { m_bar->writeNote(); },
                            .takeBack = [this] { takeBack(); },
                            .canDecide = [this] { return canDecide(); },
                            .canTakeBack = [this] { return canTakeBack(); }});
    m_bar = new DecisionBar(actions.reject, actions.approve, actions.takeBack, this);
    connect(m_bar, &DecisionBar::committed, actions.reject, &QAction::trigger);
    connect(m_bar, &DecisionBar::left, m_queues, &ApprovalQueues::focusList);
}

void ApprovalsPage::wireQueues()
{
    connect(m_queues, &ApprovalQueues::currentChanged, this, &ApprovalsPage::showCurrent);
    connect(m_queues, &ApprovalQueues::countsChanged, this, &ApprovalsPage::followCounts);
    connect(m_queues, &ApprovalQueues::stateChanged, this,
            [this] { m_pane->setVisible(m_queues->hasRows()); });
    connect(m_queues, &ApprovalQueues::opened, m_pane, &ApprovalPane::focusEvidence);
    connect(m_queues, &ApprovalQueues::wereBothRead, this, [this] {
        m_evidence->keepOnly(m_queues->tasks());
        if (!m_wanted.isEmpty())
            m_queues->select(std::exchange(m_wanted, {}));
    });
    connect(m_queues->waiting(), &QueueList::wasRead, m_desk, &DecisionDesk::reconcile);
    connect(m_pane, &ApprovalPane::left, m_queues, &ApprovalQueues::focusList);
    connect(m_pane, &ApprovalPane::profileWanted, this, [this] {
        if (const ApprovalRow* row = m_queues->currentRow())
            context().goTo(PageId::Members, row->memberNumber);
    });
    connect(m_evidence, &EvidenceCache::changed, this, [this](TaskId task) {
        if (m_queues->current()->currentTask() == task)
            showEvidence(task);
    });
}

void ApprovalsPage::wireDesk()
{
    QueueList* waiting = m_queues->waiting();
    connect(m_desk, &DecisionDesk::started, waiting, &QueueList::leave);
    connect(m_desk, &DecisionDesk::undone, this, [this, waiting](TaskId task) {
        waiting->comeBack(task);
        if (m_queues->isWaitingInFront())
            waiting->select(task);
    });
    connect(m_desk, &DecisionDesk::refused, this, [this, waiting](TaskId task) {
        waiting->comeBack(task);
        m_evidence->age(); // What we know of it was wrong.
        waiting->readQuietly(m_desk->stamp());
        showCurrent();
    });
    connect(m_desk, &DecisionDesk::settled, this,
            [this](TaskId task) { m_bar->forgetNote(task.value()); });
    connect(m_desk, &DecisionDesk::showWanted, this, [this](TaskId task) {
        m_queues->select(QString::number(task.value()));
        m_queues->focusList();
    });
}

bool ApprovalsPage::canDecide() const
{
    const ApprovalRow* row = m_queues->currentRow();
    return row && whyReadOnly(*row).isEmpty();
}

bool ApprovalsPage::canTakeBack() const
{
    const ApprovalRow* row = m_queues->currentRow();
    return row && row->pending && row->pending->by == context().session.me.login;
}

void ApprovalsPage::decide(Verdict verdict)
{
    const ApprovalRow* row = m_queues->currentRow();
    if (!row || !canDecide())
        return;
    if (verdict == Verdict::Reject && m_bar->note().isEmpty())
        return m_bar->askForReason();
    const bool hadFocusInNote = m_bar->isAncestorOf(focusWidget());
    m_desk->decide({.task = row->id,
                    .memberName = row->memberName,
                    .verdict = verdict,
                    .note = m_bar->note()});
    if (hadFocusInNote)
        m_queues->focusList();
}

void ApprovalsPage::takeBack()
{
    const ApprovalRow* row = m_queues->currentRow();
    if (row && row->pending)
        m_desk->withdraw(row->pending->request, {.task = row->id, .memberName = row->memberName});
}

void ApprovalsPage::hear(Topics topics)
{
    if (!mayRead() || !topics.testFlag(Topic::Approvals))
        return;
    if (isVisible())
        readAll(true);
    else
        m_isOutOfDate = true;
}

void ApprovalsPage::readAll(bool quietly)
{
    m_isOutOfDate = false;
    m_evidence->age();
    if (quietly)
        m_queues->readQuietly(m_desk->stamp());
    else
        m_queues->read(m_desk->stamp());
    readPeople();
    if (m_queues->currentRow())
        showCurrent();
}

void ApprovalsPage::readPeople()
{
    whenDone(context().gateways.program.overview(), this,
             [this](const Result<ProgramOverview>& overview) {
                 if (!overview)
                     return; // Logins stand for names; the shell tells what is wrong.
                 if (!m_names.set(overview->people))
                     return;
                 m_queues->updateTimes();
                 showCurrent();
             });
}

void ApprovalsPage::showCurrent()
{
    const ApprovalRow* row = m_queues->currentRow();
    if (!row) {
        context().actions.refresh(ApprovalActions::context);
        m_bar->setTask(0);
        return m_pane->clear();
    }
    m_bar->setTask(row->id.value());
    m_evidence->fetch(row->id);
    if (m_evidence->find(row->id))
        showEvidence(row->id);
    else
        m_pane->showRow(*row);
    followRow();
    fetchAhead();
    emit recordShown(row->number, row->memberName);
}

void ApprovalsPage::showEvidence(TaskId task)
{
    if (const ApprovalDetail* detail = m_evidence->find(task)) {
        m_queues->current()->model().learn(detail->row);
        m_pane->showDetail(
            *detail, m_queues->isWaitingInFront() ? m_words.whatHappened(detail->row) : QString());
        followRow();
    } else if (const auto problem = m_evidence->problem(task)) {
        m_pane->showProblem(*problem, [this] { showCurrent(); });
    }
}

void ApprovalsPage::fetchAhead()
{
    for (const TaskId task : m_queues->current()->nextTasks(itemsAhead))
        m_evidence->fetch(task);
}

void ApprovalsPage::followCounts()
{
    const QDate today = context().clock.now().toLocal(context().formats.zone()).date();
    const QString& me = context().session.me.login;
    m_queues->setDecidedToday(m_desk->underWay()
                              + m_queues->decidedOn(today, me, context().formats.zone()));
    followRow();
    emit statusText(tr("%n waiting", nullptr, m_queues->waiting()->model().openCount()));
}

void ApprovalsPage::followRow()
{
    context().actions.refresh(ApprovalActions::context);
    const ApprovalRow* row = m_queues->currentRow();
    if (!row)
        return;
    QString why = whyReadOnly(*row);
    // The evidence can be newer than the list.
    if (const ApprovalDetail* detail = m_evidence->find(row->id); detail && why.isEmpty())
        why = m_words.whatHappened(detail->row);
    m_bar->setReadOnlyBecause(why, canTakeBack());
}

QString ApprovalsPage::whyReadOnly(const ApprovalRow& row) const
{
    if (!mayDecide())
        return tr("Managers decide upgrades. Your role may read them.");
    const QString news = m_words.whatHappened(row);
    const ApprovalQueueModel& model = m_queues->waiting()->model();
    const int at = model.find(row.id);
    if (news.isEmpty() && (at < 0 || model.isGone(at)))
        return tr("This no longer waits for a decision.");
    return news;
}

} // namespace laurel::ui
