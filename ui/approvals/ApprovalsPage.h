#pragma once

#include "ui/approvals/DecisionDesk.h"
#include "ui/approvals/PersonNames.h"
#include "ui/approvals/QueueLine.h"
#include "ui/common/Page.h"

#include <QTimer>

namespace laurel::ui {

class ApprovalPane;
class ApprovalQueues;
class DecisionBar;
class EvidenceCache;

// Upgrades that wait for a manager: a queue to be worked through by keys, with the evidence beside
// it, and ten seconds in which each decision can be taken back.
class ApprovalsPage : public Page
{
    Q_OBJECT

public:
    explicit ApprovalsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;
    bool openRecord(const QString& id) override; // "A-12" or the task's id
    bool isSettled() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    bool mayRead() const;
    bool mayDecide() const;

    void addActions();
    void wireQueues();
    void wireDesk();

    bool canDecide() const; // the row that is selected, now
    bool canTakeBack() const; // pressed by me, before this window opened
    void decide(Verdict verdict);
    void takeBack();
    void hear(Topics topics);
    void readAll(bool quietly);
    void readPeople();

    void showCurrent();
    void showEvidence(TaskId task);
    void fetchAhead();
    void followCounts();
    void followRow(); // what can be done with it has changed
    QString whyReadOnly(const ApprovalRow& row) const;

    PersonNames m_names;
    QueueWords m_words;
    EvidenceCache* m_evidence;
    DecisionDesk* m_desk;
    ApprovalQueues* m_queues = nullptr;
    DecisionBar* m_bar = nullptr;
    ApprovalPane* m_pane = nullptr;
    QTimer m_halfMinute;
    QString m_wanted; // a record to open once the lists are read
    bool m_isOutOfDate = true;
};

} // namespace laurel::ui
