#pragma once

#include "ui/common/PageContext.h"
#include "ui/members/ProfileTab.h"

namespace laurel::ui {

class Button;
class Card;
class KpiCard;
class LineChart;
class RowListView;
class ScrollPane;
class SheetView;
class TierProgressCard;
class TimelineModel;

// The member at a glance.
class OverviewTab : public ProfileTab
{
    Q_OBJECT

public:
    explicit OverviewTab(PageContext& context, QWidget* parent = nullptr);

    void setProfile(const MemberProfile& profile) override;
    void scrollToTop();

signals:
    void allActivityWanted();
    void allLotsWanted();

private:
    QWidget* makeFigures();
    QWidget* makeHistory();
    QWidget* makeRecentActivity();
    QWidget* makeNextLots();
    QWidget* makeTasks();
    void setFigures(const MemberProfile& profile);
    void setSpend(const MemberProfile& profile);
    void setBalances(const MemberProfile& profile);
    void setTasks(const MemberProfile& profile);

    PageContext& m_context;
    ScrollPane* m_scroll = nullptr;
    KpiCard* m_balance;
    KpiCard* m_expiring;
    KpiCard* m_spend;
    KpiCard* m_earned;
    TierProgressCard* m_progress;
    LineChart* m_balances;
    TimelineModel* m_recent;
    RowListView* m_recentView = nullptr;
    QWidget* m_noActivity = nullptr;
    Card* m_lotsCard = nullptr;
    SheetView* m_lots = nullptr;
    Card* m_tasksCard = nullptr;
    SheetView* m_tasks = nullptr;
    std::vector<std::pair<PageId, QString>> m_taskTargets;
};

} // namespace laurel::ui
