#include "ui/members/OverviewTab.h"

#include "model/gateways/Gateways.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Formats.h"
#include "ui/common/KpiCard.h"
#include "ui/common/Labels.h"
#include "ui/common/Reflow.h"
#include "ui/common/RowListView.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/charts/LineChart.h"
#include "ui/members/MemberSheets.h"
#include "ui/members/SheetView.h"
#include "ui/members/TierProgressCard.h"
#include "ui/members/TimelineDelegate.h"
#include "ui/members/TimelineModel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr int recentEntries = 4;
constexpr size_t nextLots = 4;

} // namespace

OverviewTab::OverviewTab(PageContext& context, QWidget* parent)
    : ProfileTab(parent)
    , m_context(context)
    , m_balance(new KpiCard(tr("Balance")))
    , m_expiring(new KpiCard(tr("Expires in 30 days")))
    , m_spend(new KpiCard(tr("Spend, 12 months")))
    , m_earned(new KpiCard(tr("Lifetime earned")))
    , m_progress(new TierProgressCard(context.formats))
    , m_balances(new LineChart)
    , m_recent(new TimelineModel(context.formats, context.clock, this))
{
    m_recent->setLimit(recentEntries);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeFigures());
    column->addWidget(m_progress);
    column->addWidget(makeTasks());
    column->addWidget(makeHistory());
    column->addWidget(makeNextLots());
    column->addStretch(1);
    m_scroll = new ScrollPane(inside);
    setContent(m_scroll);
}

QWidget* OverviewTab::makeFigures()
{
    auto* figures = new Reflow(144, 4);
    for (KpiCard* card : {m_balance, m_expiring, m_spend, m_earned})
        figures->add(card);
    return figures;
}

QWidget* OverviewTab::makeHistory()
{
    m_balances->setObjectName(u"balanceChart"_s);
    m_balances->setTitle(tr("Points balance"));
    m_balances->setCategoryHead(tr("End of"));
    m_balances->setAreaFilled(true);
    m_balances->setValueFormat([&formats = m_context.formats](double value) {
        return formats.number(std::llround(value));
    });
    m_balances->setEmptyText(tr("No balance to show yet."));
    m_balances->setMinimumHeight(176);
    auto* chart = new Card(tr("Points balance"));
    chart->setCornerText(tr("12 months"));
    chart->body()->addWidget(m_balances, 1);

    auto* history = new Reflow(290, 2);
    history->add(chart);
    history->add(makeRecentActivity());
    return history;
}

QWidget* OverviewTab::makeRecentActivity()
{
    auto* card = new Card(tr("Recent activity"));
    auto* all = button(tr("View all"), ButtonKind::Chip);
    all->setObjectName(u"viewAllActivity"_s);
    connect(all, &QPushButton::clicked, this, &OverviewTab::allActivityWanted);
    card->addCornerWidget(all);

    m_recentView = new RowListView(50);
    m_recentView->setObjectName(u"recentActivity"_s);
    m_recentView->setAccessibleName(tr("Recent activity"));
    m_recentView->setModel(m_recent);
    auto* delegate = new TimelineDelegate(m_recentView);
    delegate->setMargin(0);
    m_recentView->setItemDelegate(delegate);
    m_recentView->setFrameShape(QFrame::NoFrame);
    m_recentView->setSelectionMode(QAbstractItemView::NoSelection);
    m_recentView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noActivity =
        plainLabel(tr("Nothing has happened yet."), TextStyle::Secondary, TextTone::Secondary);
    card->body()->addWidget(m_noActivity);
    card->body()->addWidget(m_recentView);
    card->body()->addStretch(1);
    return card;
}

QWidget* OverviewTab::makeNextLots()
{
    m_lotsCard = new Card(tr("Next lots to expire"));
    m_lotsCard->setCornerText(tr("Points that expire first are spent first"));
    m_lots = new SheetView(tr("Next lots to expire"), nextLotColumns());
    m_lots->setObjectName(u"nextLots"_s);
    m_lots->dressForCard();
    m_lotsCard->body()->addWidget(m_lots);
    connect(m_lots, &QAbstractItemView::activated, this, &OverviewTab::allLotsWanted);
    return m_lotsCard;
}

QWidget* OverviewTab::makeTasks()
{
    m_tasksCard = new Card(tr("Being done for this member"));
    m_tasksCard->setCornerText(tr("Enter opens the task"));
    m_tasks = new SheetView(tr("Tasks"), taskColumns());
    m_tasks->setObjectName(u"tasks"_s);
    m_tasks->dressForCard();
    m_tasks->horizontalHeader()->hide();
    m_tasksCard->body()->addWidget(m_tasks);
    connect(m_tasks, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (!m_context.goTo)
            return;
        const auto& [page, number] = m_taskTargets.at(static_cast<size_t>(index.row()));
        m_context.goTo(page, number);
    });
    return m_tasksCard;
}

void OverviewTab::setProfile(const MemberProfile& profile)
{
    setFigures(profile);
    setSpend(profile);
    setTasks(profile);
    m_progress->setProfile(profile);
    setBalances(profile);

    m_recent->setEntries(profile.timeline);
    m_noActivity->setVisible(m_recent->rowCount() == 0);
    m_recentView->setVisible(m_recent->rowCount() > 0);
    m_recentView->setFixedHeight(m_recent->rowCount() * m_recentView->rowHeight());

    std::vector<SheetRow> lots =
        nextLotRows(profile.lots, nextLots, m_context.formats, m_context.clock.now());
    m_lotsCard->setVisible(!lots.empty());
    m_lots->setRows(std::move(lots));
}

void OverviewTab::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void OverviewTab::setFigures(const MemberProfile& profile)
{
    const Formats& formats = m_context.formats;
    m_balance->setValue(formats.points(profile.head.balance));
    if (profile.deficit > Points())
        m_balance->setNote(tr("%1 owed").arg(formats.points(profile.deficit)), TextTone::Danger,
                           u"triangle-alert"_s);
    else if (profile.held > Points())
        m_balance->setNote(tr("%1 held").arg(formats.points(profile.held)));
    else if (profile.pending > Points())
        m_balance->setNote(tr("%1 pending").arg(formats.points(profile.pending)));
    else
        m_balance->setNote(tr("all can be spent"));

    m_expiring->setValue(formats.points(profile.expiringSoon));
    const QString first = profile.firstExpiry
        ? formats.shortDate(profile.firstExpiry->toLocal(formats.zone()).date())
        : QString();
    if (!profile.firstExpiry)
        m_expiring->setNote(tr("nothing expires"));
    else if (profile.expiringSoon > Points())
        m_expiring->setNote(tr("first on %1").arg(first), TextTone::Warning, u"clock"_s);
    else
        m_expiring->setNote(tr("next on %1").arg(formats.date(*profile.firstExpiry)));

    m_earned->setValue(formats.points(profile.lifetimeEarned));
    m_earned->setNote(
        tr("since %1").arg(formats.month(profile.joinedAt.toLocal(formats.zone()).date())));
}

void OverviewTab::setSpend(const MemberProfile& profile)
{
    m_spend->setValue(m_context.formats.moneyRounded(profile.spend12Months));
    if (profile.spendBefore.minor() <= 0) {
        m_spend->setNote(tr("nothing to compare with"));
        return;
    }
    const double change = static_cast<double>((profile.spend12Months - profile.spendBefore).minor())
        / static_cast<double>(profile.spendBefore.minor());
    const QString share = m_context.formats.percent(std::abs(change));
    if (std::llround(change * 100) == 0)
        m_spend->setNote(tr("as the year before"));
    else if (change > 0)
        m_spend->setNote(tr("%1 up in a year").arg(share), TextTone::Success, u"trending-up"_s);
    else
        m_spend->setNote(tr("%1 down in a year").arg(share), TextTone::Warning, u"trending-down"_s);
}

void OverviewTab::setBalances(const MemberProfile& profile)
{
    ChartSeries series{.name = tr("Balance")};
    QStringList months;
    QStringList axis;
    for (const BalancePoint& point : profile.balanceByMonth) {
        series.values.emplace_back(static_cast<double>(point.balance.count()));
        months.append(m_context.formats.month(point.day));
        axis.append(m_context.formats.shortMonth(point.day));
    }
    m_balances->setCategories(months, axis);
    m_balances->setSeries({series});
}

void OverviewTab::setTasks(const MemberProfile& profile)
{
    std::vector<TaskBrief> open = profile.tasks;
    std::erase_if(open, [](const TaskBrief& task) { return isFinished(task.state); });
    m_taskTargets.clear();
    for (const TaskBrief& task : open)
        m_taskTargets.emplace_back(
            task.kind == TaskKind::Approval ? PageId::Approvals : PageId::Dispatch, task.number);
    m_tasksCard->setVisible(!open.empty());
    m_tasks->setRows(taskRows(open, m_context.formats, m_context.clock.now()));
}

} // namespace laurel::ui
