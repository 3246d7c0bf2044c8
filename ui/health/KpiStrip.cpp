#include "ui/health/KpiStrip.h"

#include "ui/health/FigureCard.h"
#include "ui/health/HealthText.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {

KpiStrip::KpiStrip(const Formats& formats, QWidget* parent)
    : Reflow(200, 5, {}, parent)
    , m_formats(formats)
{
    const std::array<QString, 5> names{u"activeMembers"_s, u"liability"_s, u"redemption"_s,
                                       u"tierSpend"_s, u"newMembers"_s};
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new FigureCard(this);
        m_cards[i]->setObjectName(names[i]);
        add(m_cards[i]);
    }
}

void KpiStrip::setFigures(const HealthFigures& figures, bool sinceStart)
{
    const HealthText text(m_formats);
    const QString events =
        tr("From the members' events, data to %1.").arg(m_formats.dateTime(figures.dataTo));
    const QString books =
        tr("From the points ledger, data to %1.").arg(m_formats.dateTime(figures.dataTo));
    m_cards[0]->setFigure(text.activeMembers(figures), text.activeMembersMeaning(), events);
    m_cards[1]->setFigure(text.liability(figures), text.liabilityMeaning(figures), books);
    m_cards[2]->setFigure(text.redemption(figures, sinceStart), text.redemptionMeaning(), books);
    m_cards[3]->setFigure(text.tierSpend(figures), text.tierSpendMeaning(figures), events);
    m_cards[4]->setFigure(text.newMembers(figures), text.newMembersMeaning(), events);
}

} // namespace laurel::ui
