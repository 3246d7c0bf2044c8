#pragma once

#include "model/base/Error.h"
#include "model/domain/TaskViews.h"

#include <QWidget>

#include <functional>

class QAction;

namespace laurel::ui {

class DecisionBar;
class EvidenceCards;
class EvidenceHead;
class Formats;
class PersonNames;
class QueueWords;
class ScrollPane;
class StatefulPage;

// The selected approval: head, evidence, and the bar to decide it with.
class ApprovalPane : public QWidget
{
    Q_OBJECT

public:
    ApprovalPane(const Formats& formats, const QueueWords& words, const PersonNames& names,
                 DecisionBar* bar, QWidget* parent = nullptr);

    void clear();
    // The head at once; the evidence is on its way.
    void showRow(const ApprovalRow& row);
    // changed: what somebody else did to it meanwhile; empty: nothing.
    void showDetail(const ApprovalDetail& detail, const QString& changed);
    void updateDue(const ApprovalRow& row); // time has passed
    void showProblem(const Error& error, std::function<void()> retry);
    void focusEvidence();
    bool isWaiting() const; // for evidence

signals:
    void profileWanted();
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    EvidenceHead* m_head;
    EvidenceCards* m_cards;
    ScrollPane* m_scroll;
    StatefulPage* m_evidence;
    DecisionBar* m_bar;
    std::optional<TaskId> m_shown;
};

} // namespace laurel::ui
