#pragma once

#include "model/gateways/Gateways.h"
#include "ui/approvals/ApprovalQueueModel.h"
#include "ui/common/StatefulPage.h"

namespace laurel::ui {

class RowListView;

// One list of approvals with all its states: reads it, keeps the current row, and holds back news
// until the reader wants it.
class QueueList : public StatefulPage
{
    Q_OBJECT

public:
    QueueList(ApprovalList which, ApprovalsGateway& gateway, ApprovalQueueModel::LineMaker lineOf,
              QWidget* parent = nullptr);

    // mark comes back with wasRead().
    void read(quint64 mark = 0); // shows everything
    void readQuietly(quint64 mark = 0); // moves no row
    bool wasEverRead() const { return m_wasEverRead; }
    bool isReading() const { return m_isReading; }

    std::optional<TaskId> currentTask() const { return m_current; }
    const ApprovalRow* currentRow() const; // Until the next event.
    bool select(TaskId task);
    std::vector<TaskId> nextTasks(int count) const; // after the current one

    // The row was decided here: it leaves at once, the one after it becomes the current one.
    void leave(TaskId task);
    void comeBack(TaskId task);

    ApprovalQueueModel& model() { return *m_model; }
    const ApprovalQueueModel& model() const { return *m_model; }
    RowListView* view() { return m_view; }

signals:
    void currentChanged();
    void wasRead(const std::vector<laurel::ApprovalRow>& rows, quint64 mark);
    void countChanged();
    void opened(); // Enter on a row

private:
    enum class Manner { Everything, Quietly };

    void ask(Manner manner, quint64 mark);
    void take(Manner manner, quint64 mark, Result<std::vector<ApprovalRow>> answer);
    void takeProblem(const Error& error);
    void showNew();
    void showWhatThereIs();
    StateText staleText();
    void followCurrent();

    ApprovalList m_which;
    ApprovalsGateway& m_gateway;
    ApprovalQueueModel* m_model;
    RowListView* m_view;
    std::optional<TaskId> m_current;
    quint64 m_question = 0;
    bool m_isReading = false;
    bool m_wasEverRead = false;
};

} // namespace laurel::ui
