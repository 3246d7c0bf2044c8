#include "ui/health/HealthBoard.h"

#include "model/domain/HealthViews.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/Reflow.h"
#include "ui/health/KpiStrip.h"
#include "ui/health/RollForwardCard.h"
#include "ui/health/TierSpendCard.h"
#include "ui/health/TiersCard.h"
#include "ui/health/WorkCard.h"

#include <QStringList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

constexpr int gap = 12;

} // namespace

HealthBoard::HealthBoard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_notes(new NoticeBar(this))
    , m_kpis(new KpiStrip(context.formats, this))
    , m_charts(context.formats, context.banners, this)
    , m_tierSpend(new TierSpendCard(context.formats, this))
    , m_tiers(new TiersCard(context.formats, this))
    , m_rollForward(new RollForwardCard(context.formats, this))
    , m_work(new WorkCard(context, this))
{
    m_notes->setObjectName(u"healthNotes"_s);
    m_notes->setTone(TextTone::Warning, u"triangle-alert"_s);
    m_notes->hide();

    auto* points = new Reflow(430, 2, {}, this);
    points->add(m_charts.outstanding());
    points->add(m_charts.byMonth());
    auto* tiers = new Reflow(430, 2, {}, this);
    tiers->add(m_tierSpend);
    tiers->add(m_tiers);
    auto* rest = new Reflow(300, 3, {}, this);
    rest->add(m_charts.members());
    rest->add(m_rollForward);
    rest->add(m_work);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_notes);
    layout->addWidget(m_kpis);
    layout->addWidget(points);
    layout->addWidget(tiers);
    layout->addWidget(rest);
}

void HealthBoard::setFigures(const HealthFigures& figures, bool sinceStart)
{
    const QStringList notes(figures.notes.begin(), figures.notes.end());
    m_notes->setVisible(!notes.isEmpty());
    if (const QString text = notes.join(u' '); !notes.isEmpty() && text != m_notes->text())
        m_notes->setText(text);
    m_kpis->setFigures(figures, sinceStart);
    m_charts.setFigures(figures);
    m_tierSpend->setFigures(figures);
    m_tiers->setFigures(figures);
    m_rollForward->setFigures(figures);
    m_work->setFigures(figures);
}

} // namespace laurel::ui
