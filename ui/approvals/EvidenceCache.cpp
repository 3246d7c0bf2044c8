#include "ui/approvals/EvidenceCache.h"

#include "ui/common/WhenDone.h"

#include <algorithm>

namespace laurel::ui {

EvidenceCache::EvidenceCache(ApprovalsGateway& gateway, QObject* parent)
    : QObject(parent)
    , m_gateway(gateway)
{
}

void EvidenceCache::fetch(TaskId task)
{
    Entry& entry = m_entries[task];
    if (entry.isAsking || !entry.isOld)
        return;
    entry.isAsking = true;
    entry.isOld = false;
    entry.asked = ++m_questions;
    whenDone(m_gateway.detail(task), this,
             [this, task, question = entry.asked](const Result<ApprovalDetail>& answer) {
                 take(task, question, answer);
             });
}

const ApprovalDetail* EvidenceCache::find(TaskId task) const
{
    const auto found = m_entries.find(task);
    if (found == m_entries.end() || !found->second.detail)
        return nullptr;
    return &*found->second.detail;
}

std::optional<Error> EvidenceCache::problem(TaskId task) const
{
    const auto found = m_entries.find(task);
    return found == m_entries.end() ? std::nullopt : found->second.problem;
}

void EvidenceCache::age()
{
    for (auto& [task, entry] : m_entries) {
        entry.isOld = true;
        entry.isAsking = false; // An answer under way was asked too early to count.
        entry.asked = 0;
    }
}

void EvidenceCache::keepOnly(const std::vector<TaskId>& tasks)
{
    std::erase_if(m_entries, [&](const auto& entry) {
        return std::ranges::find(tasks, entry.first) == tasks.end();
    });
}

void EvidenceCache::take(TaskId task, quint64 question, const Result<ApprovalDetail>& answer)
{
    const auto found = m_entries.find(task);
    if (found == m_entries.end() || found->second.asked != question)
        return; // The answer to a question that has since been asked anew, or dropped.
    Entry& entry = found->second;
    entry.isAsking = false;
    if (answer) {
        entry.detail = *answer;
        entry.problem.reset();
    } else {
        entry.problem = answer.error();
        entry.isOld = true; // Asked again the next time somebody wants it.
    }
    emit changed(task);
}

} // namespace laurel::ui
