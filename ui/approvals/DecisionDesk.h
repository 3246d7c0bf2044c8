#pragma once

#include "model/gateways/Gateways.h"

#include <QObject>

#include <optional>
#include <vector>

namespace laurel::ui {

class Banners;

enum class Verdict { Approve, Reject };

// A task as somebody decides it.
struct Decision
{
    TaskId task;
    QString memberName;
    Verdict verdict = Verdict::Approve;
    QString note = {};
};

// Hands decisions in and takes them back: shows each on a banner with Undo, and says when the row
// of a task has to leave the list or to return.
class DecisionDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualUndo{10};

    DecisionDesk(RequestsGateway& gateway, Banners& banners, QString actor,
                 QObject* parent = nullptr, std::chrono::seconds undoFor = usualUndo);

    void decide(const Decision& decision);
    void undo(TaskId task);
    // Takes back a decision that was handed in elsewhere, by the same person.
    void withdraw(RequestId request, const Decision& decision);

    int underWay() const { return static_cast<int>(m_cases.size()); }

    // What the list, asked for at stamp(), says about tasks decided here: those that are open with
    // nothing pending although their time to undo is over were not carried out, and return.
    quint64 stamp() const { return m_stamp; }
    void reconcile(const std::vector<ApprovalRow>& waiting, quint64 askedAt);

signals:
    void started(laurel::TaskId task);
    void undone(laurel::TaskId task);
    void refused(laurel::TaskId task);
    void settled(laurel::TaskId task); // the time to undo is over
    void showWanted(laurel::TaskId task);

private:
    struct Case
    {
        Decision decision;
        std::optional<RequestId> request; // Nothing until it is accepted.
        int banner = 0;
        bool isUndoWanted = false;
        bool isWithdrawing = false;
    };
    struct Settled
    {
        Decision decision;
        quint64 at;
    };

    Case* find(TaskId task);
    void drop(TaskId task);
    void takeAnswer(TaskId task, const Result<AcceptedRequest>& answer);
    void showBanner(Case& open);
    QString sentenceOf(const Case& open) const;
    void settle(TaskId task, RequestId request);
    void askToWithdraw(RequestId request, const Decision& decision);
    void takeWithdrawal(const Decision& decision, const Result<AcceptedRequest>& answer);
    void showRefusal(const Decision& decision, const Error& error);

    RequestsGateway& m_gateway;
    Banners& m_banners;
    QString m_actor;
    std::chrono::seconds m_undoFor;
    std::vector<Case> m_cases; // oldest first
    std::vector<Settled> m_settled;
    quint64 m_stamp = 0;
};

} // namespace laurel::ui
