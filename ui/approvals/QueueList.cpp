#include "ui/approvals/QueueList.h"

#include "ui/approvals/QueueDelegate.h"
#include "ui/common/ErrorText.h"
#include "ui/common/RowListView.h"
#include "ui/common/WhenDone.h"

namespace laurel::ui {

using namespace Qt::StringLiterals;

QueueList::QueueList(ApprovalList which, ApprovalsGateway& gateway,
                     ApprovalQueueModel::LineMaker lineOf, QWidget* parent)
    : StatefulPage(parent)
    , m_which(which)
    , m_gateway(gateway)
    , m_model(new ApprovalQueueModel(std::move(lineOf), this))
    , m_view(new RowListView(QueueDelegate::rowHeightPx, this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContent(m_view);
    setSkeletonRowHeight(QueueDelegate::rowHeightPx);
    setLoadingText(tr("Reading approvals…"));
    setStateText(PageState::Error, {.title = tr("The approvals could not be read")});

    connect(m_view, &RowListView::currentRowChanged, this, &QueueList::followCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &QueueList::opened);
}

void QueueList::read(quint64 mark)
{
    if (!m_wasEverRead || m_model->rowCount() == 0)
        setState(PageState::Loading);
    ask(Manner::Everything, mark);
}

void QueueList::readQuietly(quint64 mark)
{
    ask(m_wasEverRead ? Manner::Quietly : Manner::Everything, mark);
}

const ApprovalRow* QueueList::currentRow() const
{
    const int at = m_current ? m_model->find(*m_current) : -1;
    return at < 0 ? nullptr : &m_model->rowAt(at);
}

bool QueueList::select(TaskId task)
{
    const int at = m_model->find(task);
    if (at < 0)
        return false;
    m_view->selectRow(at);
    followCurrent();
    return true;
}

std::vector<TaskId> QueueList::nextTasks(int count) const
{
    std::vector<TaskId> tasks;
    const int first = m_current ? m_model->find(*m_current) + 1 : 0;
    for (int at = first; at < std::min(first + count, m_model->rowCount()); ++at)
        tasks.push_back(m_model->rowAt(at).id);
    return tasks;
}

void QueueList::leave(TaskId task)
{
    const int at = m_model->find(task);
    if (at < 0)
        return;
    if (m_current == task
        && m_model->rowCount() > 1) // Before the row goes: a view would step back.
        m_view->selectRow(at + 1 < m_model->rowCount() ? at + 1 : at - 1);
    m_model->hide(task);
    followCurrent();
    showWhatThereIs();
}

void QueueList::comeBack(TaskId task)
{
    m_model->unhide(task);
    showWhatThereIs();
}

void QueueList::ask(Manner manner, quint64 mark)
{
    m_isReading = true;
    const quint64 question = ++m_question;
    whenDone(m_gateway.list(m_which), this,
             [this, manner, mark, question](Result<std::vector<ApprovalRow>> answer) {
                 if (question == m_question) // Else a newer question is on its way.
                     take(manner, mark, std::move(answer));
             });
}

void QueueList::take(Manner manner, quint64 mark, Result<std::vector<ApprovalRow>> answer)
{
    m_isReading = false;
    if (!answer)
        return takeProblem(answer.error());
    m_wasEverRead = true;
    const std::vector<ApprovalRow> rows = std::move(answer).value();
    // What is decided only grows at its top, and nobody decides anything there.
    if (manner == Manner::Everything || m_which == ApprovalList::Decided)
        m_model->showAll(rows);
    else
        m_model->refresh(rows);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    followCurrent();
    showWhatThereIs();
    emit wasRead(rows, mark);
}

void QueueList::takeProblem(const Error& error)
{
    const auto again = [this] { read(); };
    if (!m_wasEverRead || m_model->rowCount() == 0)
        return showError(error, again);
    setStateText(PageState::Offline,
                 {.title = tr("The list could not be read again."),
                  .sentence = sentenceFor(error),
                  .buttons = {{.text = tr("Try again"), .run = again}}});
    setState(PageState::Offline);
}

void QueueList::showNew()
{
    m_model->showNew();
    followCurrent();
    showWhatThereIs();
    m_view->setFocus();
}

void QueueList::showWhatThereIs()
{
    if (m_model->rowCount() == 0 && m_model->newCount() > 0)
        m_model->showNew(); // Nothing is under the cursor.
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    followCurrent();

    if (m_model->rowCount() == 0) {
        setState(m_which == ApprovalList::Waiting ? PageState::EmptyDone
                                                  : PageState::EmptyFirstUse);
    } else if (m_model->newCount() + m_model->goneCount() > 0) {
        setStateText(PageState::Stale, staleText());
        setState(PageState::Stale);
    } else {
        setState(PageState::Ready);
    }
    emit countChanged();
}

StateText QueueList::staleText()
{
    const int fresh = m_model->newCount();
    const int gone = m_model->goneCount();
    const auto show = [this] { showNew(); };
    if (fresh == 0)
        return {.title = tr("%n no longer waiting.", nullptr, gone),
                .buttons = {{.text = tr("Clear"), .run = show}}};
    return {.title = tr("%n new.", nullptr, fresh),
            .sentence = gone == 0 ? QString() : tr("%n no longer waiting.", nullptr, gone),
            .buttons = {{.text = tr("Show"), .run = show}}};
}

void QueueList::followCurrent()
{
    const int at = m_view->currentIndex().row();
    const std::optional<TaskId> now =
        at < 0 || at >= m_model->rowCount() ? std::nullopt : std::optional(m_model->rowAt(at).id);
    if (now == m_current)
        return;
    m_current = now;
    emit currentChanged();
}

} // namespace laurel::ui
