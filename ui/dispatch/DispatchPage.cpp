#include "ui/dispatch/DispatchPage.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/DetailSplit.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/common/TabStrip.h"
#include "ui/common/WhenDone.h"
#include "ui/dispatch/CodeForm.h"
#include "ui/dispatch/DispatchListModel.h"
#include "ui/dispatch/DispatchPane.h"
#include "ui/dispatch/DispatchQueues.h"
#include "ui/dispatch/DispatchRowDelegate.h"
#include "ui/dispatch/DispatchTexts.h"
#include "ui/dispatch/GiftWork.h"
#include "ui/dispatch/PickProgress.h"
#include "ui/dispatch/ScanDesk.h"
#include "ui/dispatch/ScanFilter.h"
#include "ui/dispatch/ShipForm.h"
#include "ui/dispatch/ShortForm.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

DispatchPage::DispatchPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_queues(new DispatchQueues(context.gateways.dispatch, this))
    , m_work(new GiftWork(context.gateways.dispatch, context.gateways.requests,
                          context.session.person().login, this))
    , m_tabs(new TabStrip(this))
    , m_model(new DispatchListModel(context.formats, context.clock, this))
    , m_list(new RowListView(DispatchRowDelegate::rowHeightPx, this))
    , m_listState(new StatefulPage(this))
    , m_detailState(new StatefulPage(this))
    , m_pane(new DispatchPane(context, this))
    , m_footer(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
{
    setObjectName(u"dispatchPage"_s);
    auto* split = new DetailSplit(u"dispatchSplit"_s, this);
    split->setPanes(makeList(), makeDetail(), 440);
    setContent(split);
    setState(PageState::Ready);
    m_desk = new ScanDesk(context, *m_work, *m_queues, *m_pane, this);
    addActions();
    m_pane->addActions();
    connectQueues();
    connectWork();
    connect(new ScanFilter(*this), &ScanFilter::scanned, m_desk, &ScanDesk::takeScan);
    connect(m_desk, &ScanDesk::giftNamed, this, [this](TaskId task) {
        if (const auto gift = m_queues->find(QString::number(task.value()))) {
            open(*gift);
            m_pane->setNotice(ScanNotices::opened(*gift));
        }
    });
}

QWidget* DispatchPage::makeList()
{
    for (const DispatchQueue each : queues)
        m_tabs->add(DispatchTexts::queueName(each));
    m_tabs->setObjectName(u"dispatchQueues"_s);
    m_tabs->setAccessibleName(tr("Queues of gifts"));
    m_list->setObjectName(u"dispatchList"_s);
    m_list->setAccessibleName(tr("Gifts, by bin"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DispatchRowDelegate(m_list));
    m_listState->setObjectName(u"dispatchListState"_s);
    m_listState->setContent(m_list);
    m_listState->setSkeletonRowHeight(DispatchRowDelegate::rowHeightPx);
    m_listState->setLoadingText(tr("Reading gifts…"));

    auto* pane = new QFrame(this);
    pane->setProperty("part", u"pane"_s);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(8, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(horizontalLine(pane));
    column->addWidget(m_listState, 1);
    column->addWidget(horizontalLine(pane));
    m_footer->setObjectName(u"dispatchFooter"_s);
    m_footer->setContentsMargins(16, 12, 16, 12);
    m_footer->setElided(true);
    column->addWidget(m_footer);

    connect(m_tabs, &QTabBar::currentChanged, this, &DispatchPage::showQueue);
    connect(m_list, &RowListView::currentRowChanged, this, &DispatchPage::openRow);
    return pane;
}

QWidget* DispatchPage::makeDetail()
{
    m_detailState->setObjectName(u"dispatchDetailState"_s);
    m_detailState->setContent(m_pane);
    m_detailState->setLoadingText(tr("Reading the gift…"));
    m_detailState->setStateText(PageState::EmptyDone,
                                {.icon = u"package"_s,
                                 .title = tr("No gift is open"),
                                 .sentence = tr("Choose one from the list, or scan its number.")});
    m_detailState->setState(PageState::EmptyDone);
    connect(m_pane, &DispatchPane::focusLeft, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_pane->codeForm(), &CodeForm::typed, this,
            [this](const QString& code, int count) { m_desk->takeTyped(code, count); });
    connect(&m_pane->shortForm(), &ShortForm::reported, m_work, &GiftWork::reportShort);
    connect(&m_pane->shipForm(), &ShipForm::filledIn, m_work, &GiftWork::ship);
    return m_detailState;
}

void DispatchPage::addActions()
{
    const auto isAt = [this](std::initializer_list<GiftStep> steps) {
        const auto& gift = m_work->gift();
        return gift && gift->row.state != TaskState::Waiting
            && std::ranges::find(steps, stepOf(gift->row)) != steps.end();
    };
    ActionRegistry& actions = context().actions;
    actions.add({.id = u"dispatch.short"_s,
                 .text = tr("Not enough stock…"),
                 .icon = u"triangle-alert"_s,
                 .key = QKeySequence(Qt::Key_F4),
                 .context = u"dispatch"_s,
                 .permission = RequestKind::ReportShort,
                 .run = [this] { m_pane->openShortForm(); },
                 .isEnabled =
                     [this, isAt] {
                         return isAt({GiftStep::Pick})
                             && m_work->gift()->row.state != TaskState::Short;
                     },
                 .whyDisabled = tr("Every item is picked, or the shortage is known.")},
                this);
    actions.add({.id = u"dispatch.code"_s,
                 .text = tr("Type a code…"),
                 .icon = u"scan-line"_s,
                 .key = QKeySequence(Qt::Key_F2),
                 .context = u"dispatch"_s,
                 .permission = RequestKind::PickItems,
                 .run =
                     [this] {
                         if (m_work->gift())
                             m_pane->openCodeForm();
                     },
                 .isEnabled = [this] { return m_work->gift().has_value(); },
                 .whyDisabled = tr("No gift is open.")},
                this);
    actions.add({.id = u"dispatch.finish"_s,
                 .text = tr("Finish pick"),
                 .icon = u"check"_s,
                 .key = QKeySequence(Qt::Key_F12),
                 .context = u"dispatch"_s,
                 .permission = RequestKind::PackGift,
                 .run = [this] { m_desk->finishStep(); },
                 .isEnabled =
                     [isAt] {
                         return isAt({GiftStep::Pick, GiftStep::Pack, GiftStep::Ship});
                     },
                 .whyDisabled = tr("There is nothing left to do with this gift."),
                 .isDecision = true},
                this);
}

void DispatchPage::connectQueues()
{
    connect(m_queues, &DispatchQueues::changed, this, &DispatchPage::fillList);
    connect(m_queues, &DispatchQueues::failed, this,
            [this](DispatchQueue failed, const Error& error) {
                if (failed == queue())
                    m_listState->showError(error, [this] { refresh(); });
            });
    connect(&context().gateways.news, &ProgramNews::changed, this, [this](Topics topics) {
        if (!m_isActivated || !topics.testFlag(Topic::Dispatch))
            return;
        m_queues->readSoon();
        readWaiting();
        if (!m_work->isAsking())
            m_work->reload();
    });
}

void DispatchPage::connectWork()
{
    connect(m_work, &GiftWork::opened, this, [this] {
        m_pane->start();
        m_detailState->setState(PageState::Loading);
        context().actions.refresh(u"dispatch"_s);
    });
    connect(m_work, &GiftWork::changed, this, &DispatchPage::showGift);
    connect(m_work, &GiftWork::readFailed, this, [this](const Error& error) {
        m_detailState->showError(error, [this] { m_work->reload(); });
    });
    connect(m_work, &GiftWork::refused, m_desk, &ScanDesk::tellRefused);
    connect(m_work, &GiftWork::accepted, this, &DispatchPage::tellAccepted);
}

} // namespace laurel::ui
