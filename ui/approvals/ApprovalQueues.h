#pragma once

#include "ui/approvals/ApprovalQueueModel.h"

#include <QWidget>

class QStackedWidget;
class QTimeZone;

namespace laurel {
class ApprovalsGateway;
}

namespace laurel::ui {

class QueueList;
class TabStrip;

// The left column: what waits and what is decided, as tabs, and the keys below.
class ApprovalQueues : public QWidget
{
    Q_OBJECT

public:
    ApprovalQueues(ApprovalsGateway& gateway, const ApprovalQueueModel::LineMaker& lineOf,
                   bool mayDecide, QWidget* parent = nullptr);

    QueueList* waiting() const { return m_waiting; }
    QueueList* decided() const { return m_decided; }
    QueueList* current() const; // the list in front
    bool isWaitingInFront() const { return current() == m_waiting; }
    bool hasRows() const; // in front, or they are on their way
    const ApprovalRow* currentRow() const; // Until the next event.

    void read(quint64 mark);
    void readQuietly(quint64 mark);
    bool wereRead() const;
    bool areReading() const;
    std::vector<TaskId> tasks() const; // on screen, in either list
    void updateTimes();
    void focusList();

    // By number ("A-12") or task id, in either list. False where neither has it.
    bool select(const QString& record);
    int decidedOn(QDate day, const QString& login, const QTimeZone& zone) const;
    void setDecidedToday(int count);

signals:
    void currentChanged(); // another row, another list, or none
    void stateChanged();
    void countsChanged();
    void wereBothRead();
    void opened(); // Enter on a row

private:
    void addTabs();
    QWidget* makeFoot(bool mayDecide);
    void wire(QueueList* list);
    void followState();
    void followCounts();

    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    QueueList* m_waiting;
    QueueList* m_decided;
    QWidget* m_foot;
};

} // namespace laurel::ui
