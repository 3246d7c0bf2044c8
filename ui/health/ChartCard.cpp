#include "ui/health/ChartCard.h"

#include "ui/common/Banners.h"
#include "ui/common/Buttons.h"
#include "ui/common/charts/ChartLegend.h"
#include "ui/common/charts/ChartMenu.h"
#include "ui/common/charts/LaurelChart.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

ChartCard::ChartCard(const QString& title, LaurelChart* chart, Banners& banners, QWidget* parent)
    : Card(title, parent)
    , m_legend(new ChartLegend(chart, this))
{
    chart->setTitle(title);
    IconButton* more = iconButton(u"ellipsis"_s, tr("What to do with “%1”").arg(title), {}, this);
    more->setObjectName(u"chartMenu"_s);
    connect(more, &QToolButton::clicked, this, [more, chart] {
        auto* menu = new QMenu(more);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillChartMenu(*menu, *chart);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    connect(chart, &LaurelChart::saveFailed, this,
            [&banners](const QString& sentence) { banners.show(BannerKind::Error, sentence); });
    addCornerWidget(m_legend);
    addCornerWidget(more);
    body()->addWidget(chart, 1);
}

void ChartCard::setLegendShown(bool shown)
{
    m_legend->setVisible(shown);
}

} // namespace laurel::ui
