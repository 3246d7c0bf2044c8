#include "ui/health/TiersCard.h"

#include "model/domain/HealthViews.h"
#include "ui/common/Formats.h"
#include "ui/health/FigureTable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

TiersCard::TiersCard(const Formats& formats, QWidget* parent)
    : Card(tr("Tiers compared"), parent)
    , m_formats(formats)
    , m_table(new FigureTable(tr("Tiers compared"), this))
{
    m_table->setObjectName(u"tiersTable"_s);
    setSubtitle(tr("Members at the end, spend and cost in the period"));
    body()->addWidget(m_table);
    body()->addStretch(1);
}

void TiersCard::setFigures(const HealthFigures& figures)
{
    std::vector<FigureRow> rows;
    for (auto it = figures.tiers.rbegin(); it != figures.tiers.rend(); ++it) {
        rows.push_back({{{it->tier.name, it->tier},
                         {m_formats.number(it->members)},
                         {m_formats.number(it->buyers)},
                         {m_formats.moneyShort(it->spend)},
                         {m_formats.moneyRounded(it->averageSpend)},
                         {m_formats.moneyShort(it->cost)}}});
    }
    m_table->setTable(
        {tr("Tier"), tr("Members"), tr("Buyers"), tr("Spend"), tr("Average"), tr("Cost")},
        std::move(rows));
}

} // namespace laurel::ui
