#include "ui/approvals/ApprovalQueues.h"

#include "ui/approvals/QueueList.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/common/TabStrip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

ApprovalQueues::ApprovalQueues(ApprovalsGateway& gateway,
                               const ApprovalQueueModel::LineMaker& lineOf, bool mayDecide,
                               QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_waiting(new QueueList(ApprovalList::Waiting, gateway, lineOf, this))
    , m_decided(new QueueList(ApprovalList::Decided, gateway, lineOf, this))
    , m_foot(makeFoot(mayDecide))
{
    setObjectName(u"listColumn"_s);
    m_waiting->view()->setObjectName(u"waiting"_s);
    m_waiting->view()->setAccessibleName(tr("Approvals to decide"));
    m_decided->view()->setObjectName(u"decided"_s);
    m_decided->view()->setAccessibleName(tr("Decided approvals"));
    m_decided->setStateText(PageState::EmptyFirstUse,
                            {.icon = u"badge-check"_s,
                             .title = tr("Nothing decided yet"),
                             .sentence = tr("Upgrades that somebody approved or rejected are kept "
                                            "here.")});
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_decided);
    setProperty("part", u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    addTabs();

    auto* tabs = new QHBoxLayout; // Their texts stand above those of the rows.
    tabs->setContentsMargins(6, 6, 6, 0);
    tabs->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tabs);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    wire(m_waiting);
    wire(m_decided);
    setDecidedToday(0);
}

QueueList* ApprovalQueues::current() const
{
    return m_stack->currentWidget() == m_decided ? m_decided : m_waiting;
}

bool ApprovalQueues::hasRows() const
{
    const PageState state = current()->state();
    return state == PageState::Ready || state == PageState::Stale || state == PageState::Offline
        || state == PageState::Loading;
}

const ApprovalRow* ApprovalQueues::currentRow() const
{
    return current()->currentRow();
}

void ApprovalQueues::read(quint64 mark)
{
    m_waiting->read(mark);
    m_decided->read(mark);
}

void ApprovalQueues::readQuietly(quint64 mark)
{
    m_waiting->readQuietly(mark);
    m_decided->readQuietly(mark);
}

bool ApprovalQueues::wereRead() const
{
    return m_waiting->wasEverRead() && m_decided->wasEverRead();
}

bool ApprovalQueues::areReading() const
{
    return m_waiting->isReading() || m_decided->isReading();
}

std::vector<TaskId> ApprovalQueues::tasks() const
{
    std::vector<TaskId> tasks;
    for (const QueueList* list : {m_waiting, m_decided})
        for (int at = 0; at < list->model().rowCount(); ++at)
            tasks.push_back(list->model().rowAt(at).id);
    return tasks;
}

void ApprovalQueues::updateTimes()
{
    m_waiting->model().updateTimes();
    m_decided->model().updateTimes();
}

void ApprovalQueues::focusList()
{
    current()->view()->setFocus();
}

bool ApprovalQueues::select(const QString& record)
{
    for (QueueList* list : {m_waiting, m_decided}) {
        const ApprovalQueueModel& model = list->model();
        for (int at = 0; at < model.rowCount(); ++at) {
            const ApprovalRow& row = model.rowAt(at);
            if (row.number != record && QString::number(row.id.value()) != record)
                continue;
            const TaskId task = row.id;
            m_tabs->setCurrentIndex(m_stack->indexOf(list));
            return list->select(task);
        }
    }
    return false;
}

int ApprovalQueues::decidedOn(QDate day, const QString& login, const QTimeZone& zone) const
{
    const ApprovalQueueModel& model = m_decided->model();
    int count = 0;
    for (int at = 0; at < model.rowCount(); ++at) {
        const ApprovalRow& row = model.rowAt(at);
        if (row.decidedBy == login && row.decidedAt && row.decidedAt->toLocal(zone).date() == day)
            ++count;
    }
    return count;
}

void ApprovalQueues::setDecidedToday(int count)
{
    const QString more = tr("New ones appear here on their own.");
    m_waiting->setStateText(PageState::EmptyDone,
                            {.title = tr("Nothing waiting for you"),
                             .sentence = count == 0
                                 ? more
                                 : tr("You decided %n upgrades today. New ones appear here on "
                                      "their own.",
                                      nullptr, count)});
}

void ApprovalQueues::addTabs()
{
    m_tabs->setObjectName(u"approvalTabs"_s);
    m_tabs->setAccessibleName(tr("Lists of approvals"));
    m_tabs->add(tr("Mine to decide"));
    m_tabs->add(tr("Decided"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        focusList();
        followState();
        emit currentChanged();
    });
}

QWidget* ApprovalQueues::makeFoot(bool mayDecide)
{
    auto* foot = new QFrame(this);
    foot->setProperty("part", u"footer"_s);
    auto* keys =
        plainLabel(mayDecide ? tr("J / K move   ·   A approve   ·   R reject   ·   ? all keys")
                             : tr("J / K move   ·   ? all keys"),
                   TextStyle::Secondary, TextTone::Secondary, foot);
    keys->setObjectName(u"keys"_s);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 7, 16, 7);
    row->addWidget(keys);
    return foot;
}

void ApprovalQueues::wire(QueueList* list)
{
    connect(list, &QueueList::currentChanged, this, [this, list] {
        if (list == current())
            emit currentChanged();
    });
    connect(list, &QueueList::countChanged, this, &ApprovalQueues::followCounts);
    connect(list, &StatefulPage::stateChanged, this, &ApprovalQueues::followState);
    connect(list, &QueueList::opened, this, &ApprovalQueues::opened);
    connect(list, &QueueList::wasRead, this, [this] {
        if (wereRead())
            emit wereBothRead();
    });
}

void ApprovalQueues::followState()
{
    m_foot->setVisible(hasRows());
    emit stateChanged();
}

void ApprovalQueues::followCounts()
{
    if (m_waiting->wasEverRead())
        m_tabs->setCount(0, m_waiting->model().openCount());
    emit countsChanged();
}

} // namespace laurel::ui
