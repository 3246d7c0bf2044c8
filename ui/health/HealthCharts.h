#pragma once

#include "ui/health/ChartCard.h"

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class BarChart;
class Formats;
class LineChart;

// The three charts of the page in their cards.
class HealthCharts
{
public:
    HealthCharts(const Formats& formats, Banners& banners, QWidget* parent);

    ChartCard* outstanding() const { return m_outstandingCard; }
    ChartCard* byMonth() const { return m_byMonthCard; }
    ChartCard* members() const { return m_membersCard; }

    void setFigures(const HealthFigures& figures);

private:
    void setOutstanding(const HealthFigures& figures);
    void setByMonth(const HealthFigures& figures);
    void setMembers(const HealthFigures& figures);

    const Formats& m_formats;
    LineChart* m_outstanding;
    BarChart* m_byMonth;
    BarChart* m_members;
    ChartCard* m_outstandingCard;
    ChartCard* m_byMonthCard;
    ChartCard* m_membersCard;
};

} // namespace laurel::ui
