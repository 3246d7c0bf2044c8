#pragma once

#include "model/gateways/Gateways.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace laurel::ui {

// The evidence of tasks, fetched ahead so that the next one is on screen at once.
//
// What has grown old is still shown until its successor comes: a pane that blinks is worse than
// one that is a second late.
class EvidenceCache : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceCache(ApprovalsGateway& gateway, QObject* parent = nullptr);

    // Asks for what is not here yet or has grown old; a question under way is not repeated.
    void fetch(TaskId task);
    const ApprovalDetail* find(TaskId task) const; // Until the next event; nothing: not here.
    std::optional<Error> problem(TaskId task) const;

    // Everything may be out of date; the next fetch() asks again.
    void age();
    // Forgets all but these.
    void keepOnly(const std::vector<TaskId>& tasks);

signals:
    void changed(laurel::TaskId task); // find() or problem() has something new to say

private:
    struct Entry
    {
        std::optional<ApprovalDetail> detail;
        std::optional<Error> problem;
        quint64 asked = 0; // the question whose answer counts
        bool isAsking = false;
        bool isOld = true;
    };

    void take(TaskId task, quint64 question, const Result<ApprovalDetail>& answer);

    ApprovalsGateway& m_gateway;
    std::map<TaskId, Entry> m_entries;
    quint64 m_questions = 0;
};

} // namespace laurel::ui
