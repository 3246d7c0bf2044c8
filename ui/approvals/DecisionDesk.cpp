#include "ui/approvals/DecisionDesk.h"

#include "ui/common/Banners.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/WhenDone.h"

#include <QTimer>

#include <algorithm>

namespace laurel::ui {
namespace {

RequestBody bodyOf(const Decision& decision)
{
    if (decision.verdict == Verdict::Approve)
        return ask::ApproveTask{decision.task, decision.note};
    return ask::RejectTask{decision.task, decision.note};
}

} // namespace

DecisionDesk::DecisionDesk(RequestsGateway& gateway, Banners& banners, QString actor,
                           QObject* parent, std::chrono::seconds undoFor)
    : QObject(parent)
    , m_gateway(gateway)
    , m_banners(banners)
    , m_actor(std::move(actor))
    , m_undoFor(undoFor)
{
}

void DecisionDesk::decide(const Decision& decision)
{
    if (find(decision.task))
        return; // It is on its way already.
    std::erase_if(m_settled,
                  [&](const Settled& old) { return old.decision.task == decision.task; });
    m_cases.push_back({.decision = decision});
    // Shown before the answer, so that an undo in this moment does not reach an older decision.
    showBanner(m_cases.back());
    whenDone(m_gateway.ask(bodyOf(decision), m_actor, m_undoFor), this,
             [this, task = decision.task](const Result<AcceptedRequest>& answer) {
                 takeAnswer(task, answer);
             });
    emit started(decision.task);
}

void DecisionDesk::undo(TaskId task)
{
    Case* open = find(task);
    if (!open || open->isWithdrawing)
        return;
    if (!open->request) { // Its id is not known yet; taken back as soon as it is.
        open->isUndoWanted = true;
        return;
    }
    open->isWithdrawing = true;
    m_banners.dismiss(open->banner);
    askToWithdraw(*open->request, open->decision);
}

void DecisionDesk::withdraw(RequestId request, const Decision& decision)
{
    if (find(decision.task))
        return undo(decision.task);
    askToWithdraw(request, decision);
}

void DecisionDesk::reconcile(const std::vector<ApprovalRow>& waiting, quint64 askedAt)
{
    std::vector<Decision> returned;
    std::erase_if(m_settled, [&](const Settled& settled) {
        if (settled.at > askedAt)
            return false; // The list may be older than the end of the decision.
        const auto row = std::ranges::find(waiting, settled.decision.task, &ApprovalRow::id);
        if (row != waiting.end() && row->pending)
            return false; // It is about to take effect.
        if (row != waiting.end())
            returned.push_back(settled.decision);
        return true;
    });
    for (const Decision& decision : returned) {
        m_banners.show(BannerKind::Warning,
                       tr("The decision on %1 was not carried out. It is back in the list.")
                           .arg(Formats::isolate(decision.memberName)),
                       {{tr("Show"), [this, task = decision.task] { emit showWanted(task); }}});
        emit refused(decision.task);
    }
}

DecisionDesk::Case* DecisionDesk::find(TaskId task)
{
    const auto found =
        std::ranges::find_if(m_cases, [&](const Case& open) { return open.decision.task == task; });
    return found == m_cases.end() ? nullptr : &*found;
}

void DecisionDesk::drop(TaskId task)
{
    std::erase_if(m_cases, [&](const Case& open) { return open.decision.task == task; });
}

void DecisionDesk::takeAnswer(TaskId task, const Result<AcceptedRequest>& answer)
{
    Case* open = find(task);
    if (!open)
        return;
    if (!answer) {
        const Decision decision = open->decision;
        m_banners.dismiss(open->banner);
        drop(task);
        showRefusal(decision, answer.error());
        emit refused(task);
        return;
    }
    open->request = answer->id;
    if (open->isUndoWanted)
        return undo(task);
    m_banners.update(open->banner, sentenceOf(*open));
    QTimer::singleShot(m_undoFor, this,
                       [this, task, request = answer->id] { settle(task, request); });
}

void DecisionDesk::showBanner(Case& open)
{
    open.banner = m_banners.show(BannerKind::Success, sentenceOf(open),
                                 {{tr("Undo"), [this, task = open.decision.task] { undo(task); }}},
                                 m_undoFor);
}

QString DecisionDesk::sentenceOf(const Case& open) const
{
    const int seconds = static_cast<int>(m_undoFor.count());
    const QString name = Formats::isolate(open.decision.memberName);
    const bool isApproval = open.decision.verdict == Verdict::Approve;
    if (!open.request) // Handed in, not accepted yet.
        return isApproval
            ? tr("Approving %1. Nothing is sent for %n seconds.", nullptr, seconds).arg(name)
            : tr("Rejecting %1. Nothing is sent for %n seconds.", nullptr, seconds).arg(name);
    return isApproval
        ? tr("Approved %1. Nothing is sent for %n seconds.", nullptr, seconds).arg(name)
        : tr("Rejected %1. Nothing is sent for %n seconds.", nullptr, seconds).arg(name);
}

void DecisionDesk::settle(TaskId task, RequestId request)
{
    const Case* open = find(task);
    if (!open || open->request != request || open->isWithdrawing)
        return; // Taken back in the meantime, and perhaps decided anew.
    m_banners.dismiss(open->banner);
    m_settled.push_back({open->decision, ++m_stamp});
    drop(task);
    emit settled(task);
}

void DecisionDesk::askToWithdraw(RequestId request, const Decision& decision)
{
    whenDone(m_gateway.ask(ask::Withdraw{request}, m_actor, std::chrono::seconds{0}), this,
             [this, decision](const Result<AcceptedRequest>& answer) {
                 takeWithdrawal(decision, answer);
             });
}

void DecisionDesk::takeWithdrawal(const Decision& decision, const Result<AcceptedRequest>& answer)
{
    const QString name = Formats::isolate(decision.memberName);
    drop(decision.task);
    if (answer) {
        m_banners.show(BannerKind::Info, tr("Taken back. %1 waits for a decision again.").arg(name),
                       {}, usualUndo);
        emit undone(decision.task);
        return;
    }
    // The decision stands; the row stays away, or returns with the next list if it does not.
    m_settled.push_back({decision, ++m_stamp});
    m_banners.show(BannerKind::Warning,
                   tr("The decision on %1 stands. %2").arg(name, sentenceFor(answer.error())));
}

void DecisionDesk::showRefusal(const Decision& decision, const Error& error)
{
    const QString name = Formats::isolate(decision.memberName);
    const QString sentence = decision.verdict == Verdict::Approve
        ? tr("%1 was not approved by you. %2").arg(name, sentenceFor(error))
        : tr("%1 was not rejected by you. %2").arg(name, sentenceFor(error));
    m_banners.show(BannerKind::Error, sentence,
                   {{tr("Show"), [this, task = decision.task] { emit showWanted(task); }}});
}

} // namespace laurel::ui
