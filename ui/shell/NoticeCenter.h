#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/PageContext.h"
#include "ui/common/TextTone.h"

#include <QObject>

#include <vector>

namespace laurel::ui {

// What the bell tells: approvals that are overdue, and runs that ended. Latest first.
class NoticeCenter : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString icon;
        TextTone tone = TextTone::Info;
        QString text;
        QString when;
        PageId page = PageId::Members;
        QString record;
    };

    static constexpr size_t most = 12;

    NoticeCenter(const PageContext& context, QObject* parent = nullptr);

    std::vector<Notice> notices() const; // at most `most`
    int unseen() const { return m_unseen; }
    void markSeen();
    void refresh();

signals:
    void changed();

private:
    void readOverdue();
    void takeOverdue(const std::vector<ApprovalRow>& rows);
    void takeRunEnd(const Result<int>& cyclesClosed);

    const PageContext& m_context;
    std::vector<Notice> m_overdue;
    std::vector<Notice> m_runs;
    std::vector<TaskId> m_known; // overdue ones that were told already
    int m_unseen = 0;
    int m_asked = 0;
};

} // namespace laurel::ui
