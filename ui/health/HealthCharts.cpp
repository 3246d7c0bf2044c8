#include "ui/health/HealthCharts.h"

#include "ui/common/charts/AxisNumber.h"
#include "ui/common/charts/BarChart.h"
#include "ui/common/charts/LineChart.h"
#include "ui/health/HealthText.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::HealthCharts)
};

ValueFormat inFull(const Formats& formats)
{
    return [&formats](double value) { return formats.number(std::llround(value)); };
}

void setMonths(LaurelChart& chart, const HealthFigures& figures, const Formats& formats)
{
    QStringList full;
    QStringList brief;
    for (const PointsRollForward& month : figures.months) {
        full += formats.month(month.from);
        brief += formats.shortMonth(month.from);
    }
    chart.setCategories(full, brief);
}

std::vector<std::optional<double>> each(const std::vector<PointsRollForward>& months,
                                        Points PointsRollForward::*figure)
{
    std::vector<std::optional<double>> values;
    for (const PointsRollForward& month : months)
        values.emplace_back(static_cast<double>((month.*figure).count()));
    return values;
}

} // namespace

HealthCharts::HealthCharts(const Formats& formats, Banners& banners, QWidget* parent)
    : m_formats(formats)
    , m_outstanding(new LineChart(parent))
    , m_byMonth(new BarChart(parent))
    , m_members(new BarChart(parent))
    , m_outstandingCard(
          new ChartCard(Words::tr("Points outstanding"), m_outstanding, banners, parent))
    , m_byMonthCard(new ChartCard(Words::tr("Points by month"), m_byMonth, banners, parent))
    , m_membersCard(new ChartCard(Words::tr("Members by tier"), m_members, banners, parent))
{
    m_outstanding->setObjectName(u"outstandingChart"_s);
    m_byMonth->setObjectName(u"byMonthChart"_s);
    m_members->setObjectName(u"membersChart"_s);
    for (LaurelChart* chart :
         {static_cast<LaurelChart*>(m_outstanding), static_cast<LaurelChart*>(m_byMonth)}) {
        chart->setCategoryHead(Words::tr("Month"));
        chart->setEmptyText(Words::tr("No points have been recorded in this period."));
        chart->setAxisFormat(axisNumbers(formats.locale()));
        chart->setValueFormat(inFull(formats));
    }
    m_outstanding->setZeroBased(false);
    m_outstandingCard->setSubtitle(Words::tr("What members held at the end of each month"));
    m_outstandingCard->setLegendShown(false);
    m_members->setCategoryHead(Words::tr("Tier"));
    m_members->setEmptyText(Words::tr("The program has no members yet."));
    m_members->setValueFormat(inFull(formats));
    m_members->setAxisFormat(axisNumbers(formats.locale()));
    m_members->setValueLabels(true);
    m_membersCard->setSubtitle(Words::tr("At the end of the period"));
    m_membersCard->setLegendShown(false);
}

void HealthCharts::setFigures(const HealthFigures& figures)
{
    setOutstanding(figures);
    setByMonth(figures);
    setMembers(figures);
}

void HealthCharts::setOutstanding(const HealthFigures& figures)
{
    setMonths(*m_outstanding, figures, m_formats);
    m_outstanding->setSeries({{.name = Words::tr("Points outstanding"),
                               .values = each(figures.months, &PointsRollForward::closing),
                               .colour = 1}});
}

void HealthCharts::setByMonth(const HealthFigures& figures)
{
    const auto& months = figures.months;
    const QString missing = HealthText(m_formats).missingMovements(figures.total);
    m_byMonthCard->setSubtitle(missing.isEmpty() ? Words::tr("What moved them") : missing);
    setMonths(*m_byMonth, figures, m_formats);
    std::vector<ChartSeries> series{{.name = Words::tr("Earned"),
                                     .values = each(months, &PointsRollForward::earned),
                                     .colour = 0},
                                    {.name = Words::tr("Redeemed"),
                                     .values = each(months, &PointsRollForward::redeemed),
                                     .colour = 1},
                                    {.name = Words::tr("Expired"),
                                     .values = each(months, &PointsRollForward::expired),
                                     .colour = 2},
                                    {.name = Words::tr("Clawed back"),
                                     .values = each(months, &PointsRollForward::clawedBack),
                                     .colour = 3}};
    // What never happened takes no room among the bars; the subtitle says so.
    std::erase_if(series, [](const ChartSeries& one) {
        return std::all_of(one.values.begin(), one.values.end(),
                           [](const auto& value) { return value == 0.0; });
    });
    m_byMonth->setSeries(std::move(series));
}

void HealthCharts::setMembers(const HealthFigures& figures)
{
    QStringList tiers;
    ChartSeries members{.name = Words::tr("Members")};
    for (const TierFigures& tier : figures.tiers) {
        tiers += tier.tier.name;
        members.values.emplace_back(static_cast<double>(tier.members));
    }
    m_members->setCategories(tiers);
    m_members->setSeries({members});
}

} // namespace laurel::ui
