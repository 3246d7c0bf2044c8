#include "ui/health/TierSpendCard.h"

#include "ui/common/Labels.h"
#include "ui/common/charts/ChartLegend.h"
#include "ui/common/charts/IntervalPlot.h"
#include "ui/health/FigureTable.h"
#include "ui/health/HealthText.h"
#include "ui/health/MoneyScale.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

TierSpendCard::TierSpendCard(const Formats& formats, QWidget* parent)
    : Card({}, parent)
    , m_formats(formats)
    , m_table(new FigureTable(tr("Spend per member of two tiers"), this))
    , m_plot(new IntervalPlot(this))
    , m_legend(new ChartLegend(m_plot, this))
    , m_missing(plainLabel({}, TextStyle::Body, TextTone::Secondary, this))
{
    m_table->setObjectName(u"tierSpendTable"_s);
    m_plot->setObjectName(u"tierSpendPlot"_s);
    m_missing->setObjectName(u"tierSpendMissing"_s);
    m_missing->setWordWrap(true);
    m_plot->setCategoryHead(tr("Tier"));
    const MoneyScale scale(formats);
    m_plot->setValueFormat(scale.inFull());
    m_plot->setAxisFormat(scale.forAxis());
    m_caveat = plainLabel(HealthText(formats).descriptiveOnly(), TextStyle::Secondary,
                          TextTone::Secondary, this);
    m_caveat->setObjectName(u"descriptiveOnly"_s);
    m_caveat->setWordWrap(true);

    setSubtitle(tr("Net spend per member in the period"));
    addCornerWidget(m_legend);
    body()->addWidget(m_missing);
    body()->addWidget(m_table);
    body()->addWidget(m_plot);
    body()->addStretch(1);
    body()->addWidget(m_caveat);
}

void TierSpendCard::setFigures(const HealthFigures& figures)
{
    const RoiFigures& roi = figures.roi;
    setTitle(tr("%1 against %2").arg(roi.upper.name, roi.lower.name));
    m_plot->setTitle(tr("Spend per member, %1 against %2").arg(roi.upper.name, roi.lower.name));
    const TierFigures* upper = comparedTier(roi, roi.upper);
    const TierFigures* lower = comparedTier(roi, roi.lower);
    const bool canCompare = upper && lower;
    m_missing->setVisible(!canCompare);
    for (QWidget* part : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_plot), m_legend,
                          static_cast<QWidget*>(m_caveat)})
        part->setVisible(canCompare);
    if (!canCompare) {
        m_missing->setText(tr("No %1 members yet, so there is nothing to compare.")
                               .arg(upper ? roi.lower.name : roi.upper.name));
        return;
    }

    std::vector<FigureRow> rows;
    std::vector<Interval> intervals;
    for (const TierFigures* each : {upper, lower}) {
        rows.push_back({{{each->tier.name, each->tier},
                         {m_formats.number(each->members)},
                         {m_formats.money(each->averageSpend)},
                         {m_formats.money(each->medianSpend)},
                         {tr("%1 to %2", "lower and upper quartile")
                              .arg(m_formats.moneyRounded(each->lowerQuartile),
                                   m_formats.moneyRounded(each->upperQuartile))}}});
        intervals.push_back({.label = each->tier.name,
                             .lowerQuartile = MoneyScale::major(each->lowerQuartile),
                             .median = MoneyScale::major(each->medianSpend),
                             .upperQuartile = MoneyScale::major(each->upperQuartile),
                             .average = MoneyScale::major(each->averageSpend)});
    }
    m_table->setTable({tr("Tier"), tr("Members"), tr("Average"), tr("Median"), tr("Middle half")},
                      std::move(rows));
    m_plot->setIntervals(intervals);
}

} // namespace laurel::ui
