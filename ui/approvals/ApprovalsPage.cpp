#include "ui/approvals/ApprovalsPage.h"

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
const QString contextName = u"approvals"_s;

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
    connect(&m_halfMinute, &QTimer::timeout, m_queues, &ApprovalQueues::updateTimes);
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
    QAction* approve = addDecision(Verdict::Approve);
    QAction* reject = addDecision(Verdict::Reject);
    ActionRegistry& actions = context().actions;
    // What was decided in this window is undone by its banner and Ctrl+Z.
    QAction* undo = actions.add({.id = u"approvals.takeBack"_s,
                                 .text = tr("Take my decision back"),
                                 .icon = u"undo-2"_s,
                                 .context = contextName,
                                 .permission = RequestKind::Withdraw,
                                 .run = [this] { takeBack(); },
                                 .isEnabled = [this] { return canTakeBack(); },
                                 .whyDisabled = tr("You have decided nothing here that waits.")},
                                this);
    m_bar = new DecisionBar(reject, approve, undo, this);
    actions.add({.id = u"approvals.note"_s,
                 .text = tr("Write a note"),
                 .icon = u"file-text"_s,
                 .key = QKeySequence(Qt::Key_N),
                 .context = contextName,
                 .permission = RequestKind::ApproveTask,
                 .run = [this] { m_bar->writeNote(); },
                 .isEnabled = [this] { return canDecide(); },
                 .whyDisabled = tr("Choose an approval that still waits.")},
                this);
    connect(m_bar, &DecisionBar::committed, reject, &QAction::trigger);
    connect(m_bar, &DecisionBar::left, this, [this] { m_queues->focusList(); });
}

QAction* ApprovalsPage::addDecision(Verdict verdict)
{
    const bool isApproval = verdict == Verdict::Approve;
    return context().actions.add(
        {.id = isApproval ? u"approvals.approve"_s : u"approvals.reject"_s,
         .text = isApproval ? tr("Approve") : tr("Reject"),
         .icon = isApproval ? u"check"_s : u"x"_s,
         .key = QKeySequence(isApproval ? Qt::Key_A : Qt::Key_R),
         .context = contextName,
         .permission = isApproval ? RequestKind::ApproveTask : RequestKind::RejectTask,
         .run = [this, verdict] { decide(verdict); },
         .isEnabled = [this] { return canDecide(); },
         .whyDisabled = tr("Choose an approval that still waits."),
         .isDecision = true},
        this);
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
                 m_names.set(overview->people);
                 m_queues->updateTimes();
             });
}

void ApprovalsPage::showCurrent()
{
    const ApprovalRow* row = m_queues->currentRow();
    context().actions.refresh(contextName);
    if (!row) {
        m_bar->setTask(0);
        return m_pane->clear();
    }
    m_bar->setTask(row->id.value());
    m_bar->setReadOnlyBecause(whyReadOnly(*row), canTakeBack());
    m_evidence->fetch(row->id);
    if (m_evidence->find(row->id))
        showEvidence(row->id);
    else
        m_pane->showRow(*row);
    fetchAhead();
    emit recordShown(row->number, row->memberName);
}

void ApprovalsPage::showEvidence(TaskId task)
{
    if (const ApprovalDetail* detail = m_evidence->find(task)) {
        m_pane->showDetail(
            *detail, m_queues->isWaitingInFront() ? m_words.whatHappened(detail->row) : QString());
        m_bar->setReadOnlyBecause(whyReadOnly(detail->row), canTakeBack());
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
    m_queues->setDecidedToday(decidedToday());
    emit statusText(tr("%n waiting", nullptr, m_queues->waiting()->model().openCount()));
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

int ApprovalsPage::decidedToday() const
{
    const auto dayOf = [this](Instant at) { return at.toLocal(context().formats.zone()).date(); };
    const QDate today = dayOf(context().clock.now());
    const ApprovalQueueModel& model = m_queues->decided()->model();
    int count = m_desk->underWay();
    for (int at = 0; at < model.rowCount(); ++at) {
        const ApprovalRow& row = model.rowAt(at);
        if (row.decidedBy == context().session.me.login && row.decidedAt
            && dayOf(*row.decidedAt) == today)
            ++count;
    }
    return count;
}

} // namespace laurel::ui
