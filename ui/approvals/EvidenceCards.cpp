#include "ui/approvals/EvidenceCards.h"

#include "ui/approvals/FactList.h"
#include "ui/approvals/OrdersCard.h"
#include "ui/approvals/PersonNames.h"
#include "ui/approvals/QualifyingChecks.h"
#include "ui/common/Card.h"
#include "ui/common/Formats.h"
#include "ui/common/KpiCard.h"
#include "ui/common/Reflow.h"
#include "ui/common/charts/BarChart.h"
#include "ui/common/charts/ChartLegend.h"

#include <QVBoxLayout>

#include <cmath>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

Fact factOf(const QualifyingCheck& check)
{
    switch (check.verdict) {
    case QualifyingCheck::Verdict::Holds:
        return {u"circle-check"_s, TextTone::Success, check.title, check.reason};
    case QualifyingCheck::Verdict::NeedsALook:
        return {u"triangle-alert"_s, TextTone::Warning, check.title, check.reason};
    case QualifyingCheck::Verdict::Fails:
        return {u"circle-x"_s, TextTone::Danger, check.title, check.reason};
    }
    return {};
}

double major(const Money& money)
{
    return static_cast<double>(money.minor()) / std::pow(10.0, money.currency().decimals());
}

} // namespace

EvidenceCards::EvidenceCards(const Formats& formats, const PersonNames& names, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_names(names)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(20, 2, 20, 20);
    m_layout->setSpacing(12);
    m_decisionsCard = new Card({}, this);
    m_decisions = new FactList(m_decisionsCard);
    m_decisions->setObjectName(u"decisions"_s);
    m_decisionsCard->body()->addWidget(m_decisions);
    m_layout->addWidget(makeFigures());
    m_layout->addWidget(makeReasons());
    m_layout->addWidget(makeOrders());
    m_layout->addWidget(m_decisionsCard);
    m_layout->addStretch(1);
}

void EvidenceCards::setDetail(const ApprovalDetail& detail)
{
    setFigures(detail);
    setChecks(detail);
    setSpend(detail);
    m_orders->setOrders(detail.orders, detail.ordersTotal);
    setGifts(detail);
    setDecisions(detail);
}

QWidget* EvidenceCards::makeFigures()
{
    auto* row = new Reflow(150, 4, {}, this);
    m_points = new KpiCard(tr("Qualifying points"), row);
    m_cost = new KpiCard(tr("Cost of the tier"), row);
    m_spend = new KpiCard(tr("Spend in the window"), row);
    m_returnable = new KpiCard(tr("Can still come back"), row);
    m_points->setObjectName(u"points"_s);
    m_cost->setObjectName(u"cost"_s);
    m_spend->setObjectName(u"spend"_s);
    m_returnable->setObjectName(u"returnable"_s);
    for (KpiCard* card : {m_points, m_cost, m_spend, m_returnable})
        row->add(card);
    return row;
}

QWidget* EvidenceCards::makeReasons()
{
    auto* row = new Reflow(300, 2, {10, 12}, this);
    auto* why = new Card(tr("Why this member qualifies"), row);
    m_checks = new FactList(why);
    m_checks->setObjectName(u"checks"_s);
    why->body()->addWidget(m_checks);
    why->body()->addStretch(1);

    auto* spend = new Card(tr("Monthly spend"), row);
    m_chart = new BarChart(spend);
    m_chart->setObjectName(u"spendChart"_s);
    m_chart->setTitle(tr("Monthly spend"));
    m_chart->setCategoryHead(tr("Month"));
    m_chart->setEmptyText(tr("No purchase in these months."));
    m_chart->setValueFormat([this](double value) {
        const auto& currency = m_formats.currency();
        const auto minor = std::llround(value * std::pow(10.0, currency.decimals()));
        const auto money = Money::fromMinor(minor, currency);
        return money ? m_formats.moneyRounded(*money) : QString();
    });
    m_chart->setMinimumHeight(170);
    spend->addCornerWidget(new ChartLegend(m_chart, spend));
    spend->body()->addWidget(m_chart, 1);
    row->add(why);
    row->add(spend);
    return row;
}

QWidget* EvidenceCards::makeOrders()
{
    auto* row = new Reflow(300, 2, {10, 12}, this);
    m_orders = new OrdersCard(m_formats, row);
    auto* gives = new Card(tr("What an approval gives"), row);
    m_gives = new FactList(gives);
    m_gives->setObjectName(u"gives"_s);
    gives->body()->addWidget(m_gives);
    gives->body()->addStretch(1);
    row->add(m_orders);
    row->add(gives);
    return row;
}

void EvidenceCards::setFigures(const ApprovalDetail& detail)
{
    const bool isReached = detail.qualifying >= detail.threshold;
    m_points->setValue(m_formats.points(detail.qualifying));
    m_points->setNote(tr("threshold %1").arg(m_formats.points(detail.threshold)),
                      isReached ? TextTone::Success : TextTone::Danger,
                      isReached ? u"check"_s : u"x"_s);
    m_cost->setValue(tr("%1 / yr").arg(m_formats.moneyRounded(detail.row.costPerYear)));
    m_cost->setNote(detail.giftName.isEmpty() ? tr("voucher") : tr("voucher and gift"));
    m_spend->setValue(m_formats.moneyRounded(detail.spendInWindow));
    m_spend->setNote(tr("%1 of 12 active months").arg(detail.activeMonths));
    setReturnable(detail);
}

void EvidenceCards::setReturnable(const ApprovalDetail& detail)
{
    m_returnable->setValue(m_formats.moneyRounded(detail.returnable));
    if (detail.returnable.minor() == 0)
        return m_returnable->setNote(tr("all orders are final"), TextTone::Success, u"check"_s);
    const bool holds = detail.qualifyingWithoutReturnable >= detail.threshold;
    m_returnable->setNote(
        tr("leaves %1 points").arg(m_formats.points(detail.qualifyingWithoutReturnable)),
        holds ? TextTone::Warning : TextTone::Danger, u"triangle-alert"_s);
}

void EvidenceCards::setChecks(const ApprovalDetail& detail)
{
    std::vector<Fact> facts;
    for (const QualifyingCheck& check : qualifyingChecks(detail, m_formats))
        facts.push_back(factOf(check));
    m_checks->setFacts(facts);
}

void EvidenceCards::setSpend(const ApprovalDetail& detail)
{
    QStringList months;
    QStringList shortMonths;
    ChartSeries spend{.name = tr("Spend")};
    for (const MonthAmount& month : detail.spendByMonth) {
        months.append(m_formats.month(month.month));
        shortMonths.append(m_formats.shortMonth(month.month));
        spend.values.emplace_back(major(month.amount));
    }
    m_chart->setCategories(months, shortMonths);
    m_chart->setReferenceLine(major(detail.pacePerMonth),
                              tr("Pace for %1").arg(detail.row.to.name));
    m_chart->setSeries({spend});
}

void EvidenceCards::setGifts(const ApprovalDetail& detail)
{
    std::vector<Fact> facts{{u"star"_s, TextTone::Accent,
                             tr("%1 from the approval on").arg(detail.row.to.name),
                             tr("Until then the member stays %1.").arg(detail.row.from.name)},
                            {u"ticket"_s, TextTone::Accent,
                             tr("A voucher of %1").arg(m_formats.money(detail.voucherValue)),
                             tr("It is reserved already and becomes valid.")}};
    if (!detail.giftName.isEmpty())
        facts.push_back(
            {u"gift"_s, TextTone::Accent, detail.giftName,
             tr("Worth %1; %2 in stock. Goes to Gift dispatch.")
                 .arg(m_formats.money(detail.giftCost), m_formats.number(detail.giftStockFree))});
    if (detail.emailConsent)
        facts.push_back({u"mail"_s, TextTone::Accent, tr("An e-mail with the news"), detail.email});
    else
        facts.push_back({u"mail"_s, TextTone::Muted, tr("No e-mail"),
                         tr("The member has not agreed to e-mail.")});
    m_gives->setFacts(facts);
}

void EvidenceCards::setDecisions(const ApprovalDetail& detail)
{
    std::vector<Fact> facts;
    const auto add = [&](bool approved, const QString& number, const QString& by, Instant at,
                         const QString& reason) {
        const QString who = Formats::isolate(m_names.nameOf(by));
        const QString title = approved ? tr("%1 approved by %2, %3") : tr("%1 rejected by %2, %3");
        facts.push_back({approved ? u"circle-check"_s : u"circle-x"_s,
                         approved ? TextTone::Success : TextTone::Danger,
                         title.arg(number, who, m_formats.date(at)), reason});
    };
    const ApprovalRow& row = detail.row;
    const bool isDecided =
        row.decidedAt && (row.state == TaskState::Approved || row.state == TaskState::Rejected);
    if (isDecided)
        add(row.state == TaskState::Approved, row.number, row.decidedBy, *row.decidedAt,
            row.decisionReason);
    for (const EarlierDecision& earlier : detail.earlier)
        add(earlier.approved, earlier.number, earlier.by, earlier.at, earlier.reason);
    m_decisions->setFacts(facts);
    m_decisionsCard->setTitle(isDecided ? tr("Decisions") : tr("Earlier decisions"));
    m_decisionsCard->setVisible(!facts.empty());
    // What was decided is what one opens a decided task for.
    m_layout->removeWidget(m_decisionsCard);
    m_layout->insertWidget(isDecided ? 0 : m_layout->count() - 1, m_decisionsCard);
}

} // namespace laurel::ui
