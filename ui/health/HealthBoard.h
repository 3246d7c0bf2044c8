#pragma once

#include "ui/common/PageContext.h"
#include "ui/health/HealthCharts.h"

#include <QWidget>

namespace laurel::ui {

class KpiStrip;
class NoticeBar;
class RollForwardCard;
class TierSpendCard;
class TiersCard;
class WorkCard;

// All figures of one period. It shows what it is given and asks nothing itself.
class HealthBoard : public QWidget
{
    Q_OBJECT

public:
    explicit HealthBoard(PageContext& context, QWidget* parent = nullptr);

    // sinceStart: the period begins with the program.
    void setFigures(const HealthFigures& figures, bool sinceStart);

private:
    NoticeBar* m_notes;
    KpiStrip* m_kpis;
    HealthCharts m_charts;
    TierSpendCard* m_tierSpend;
    TiersCard* m_tiers;
    RollForwardCard* m_rollForward;
    WorkCard* m_work;
};

} // namespace laurel::ui
