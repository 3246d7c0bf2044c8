// How the gift page keeps its lists and the open gift together.

#include "model/base/Clock.h"
#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/RowListView.h"
#include "ui/common/TabStrip.h"
#include "ui/common/WhenDone.h"
#include "ui/dispatch/DispatchListModel.h"
#include "ui/dispatch/DispatchPage.h"
#include "ui/dispatch/DispatchPane.h"
#include "ui/dispatch/DispatchQueues.h"
#include "ui/dispatch/DispatchTexts.h"
#include "ui/dispatch/GiftWork.h"
#include "ui/dispatch/PickProgress.h"
#include "ui/dispatch/ShipForm.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace laurel::ui {

QString DispatchPage::title() const
{
    return tr("Gift dispatch");
}

void DispatchPage::activate()
{
    m_isActivated = true;
    if (!m_queues->wasRead(queue()))
        m_listState->setState(PageState::Loading);
    refresh();
    m_list->setFocus();
}

void DispatchPage::refresh()
{
    m_queues->readAll();
    readWaiting();
    if (!m_work->isAsking())
        m_work->reload();
}

bool DispatchPage::isSettled() const
{
    return Page::isSettled() && !m_queues->isReading() && !m_work->isAsking()
        && m_detailState->state() != PageState::Loading;
}

bool DispatchPage::openRecord(const QString& id)
{
    if (const auto gift = m_queues->find(id)) {
        open(*gift);
        return true;
    }
    if (m_queues->wasRead(DispatchQueue::ToPick) && !m_queues->isReading())
        return false;
    m_wanted = id;
    return true;
}

DispatchQueue DispatchPage::queue() const
{
    return queues.at(static_cast<size_t>(std::max(0, m_tabs->currentIndex())));
}

void DispatchPage::showQueue()
{
    if (!m_queues->wasRead(queue())) {
        m_listState->setState(PageState::Loading);
        m_queues->read(queue());
    }
    m_wantsFirst = true;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setRows(m_queues->rows(queue()));
    }
    fillList(queue());
}

void DispatchPage::fillList(DispatchQueue changed)
{
    updateCounts();
    if (changed == queue() && m_queues->wasRead(changed)) {
        {
            // The view moves on from a row that leaves; the person has not.
            const QScopedValueRollback filling(m_isFilling, true);
            m_model->setRows(m_queues->rows(changed));
            selectOpened();
        }
        m_listState->setStateText(PageState::EmptyDone, DispatchTexts::emptyQueue(changed));
        m_listState->setState(m_model->rowCount() > 0 ? PageState::Ready : PageState::EmptyDone);
        const bool isOpenedHere = m_list->currentRow() >= 0;
        const bool wantsFirst = std::exchange(m_wantsFirst, false) || !m_work->task();
        if (wantsFirst && !isOpenedHere && m_wanted.isEmpty())
            m_list->selectRow(0);
    }
    if (m_wanted.isEmpty())
        return;
    if (const auto gift = m_queues->find(m_wanted)) {
        m_wanted.clear();
        open(*gift);
    }
}

void DispatchPage::openRow(int row)
{
    if (!m_isFilling && row >= 0)
        open(m_model->row(row));
}

void DispatchPage::open(const DispatchRow& gift)
{
    m_work->open(gift.id);
    const QScopedValueRollback filling(m_isFilling, true);
    selectOpened();
    emit recordShown(gift.number, gift.memberName);
}

void DispatchPage::openNext(TaskId after)
{
    m_list->setFocus(); // The form that had it goes.
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).id != after)
            return m_list->selectRow(row);
    m_work->close();
    m_detailState->setState(PageState::EmptyDone);
    context().actions.refresh(u"dispatch"_s);
}

void DispatchPage::selectOpened()
{
    const int row = m_work->task() ? m_model->indexOf(*m_work->task()) : -1;
    if (row >= 0)
        m_list->selectRow(row);
    else
        m_list->setCurrentIndex({});
}

void DispatchPage::updateCounts()
{
    for (int tab = 0; tab < static_cast<int>(queues.size()); ++tab) {
        const DispatchQueue each = queues.at(static_cast<size_t>(tab));
        if (each != DispatchQueue::Shipped && m_queues->wasRead(each))
            m_tabs->setCount(tab, static_cast<qint64>(m_queues->rows(each).size()));
    }
}

void DispatchPage::readWaiting()
{
    whenDone(context().gateways.program.overview(), this,
             [this](const Result<ProgramOverview>& program) {
                 const QString order = tr("Sorted by bin, then due date");
                 // The line is an extra; a program that cannot be read says so in the list.
                 const int waiting = program ? program->dispatch.waiting : 0;
                 m_footer->setText(waiting > 0 ? order + u" · "_s
                                           + tr("%n more wait for an approval", nullptr, waiting)
                                               : order);
             });
}

void DispatchPage::showGift()
{
    const DispatchDetail& gift = *m_work->gift();
    m_pane->setGift(gift);
    m_detailState->setState(PageState::Ready);
    ActionRegistry& actions = context().actions;
    switch (stepOf(gift.row)) {
    case GiftStep::Pick:
        actions.setText(u"dispatch.finish"_s, tr("Finish pick"));
        break;
    case GiftStep::Pack:
        actions.setText(u"dispatch.finish"_s, tr("Finish pack"));
        break;
    case GiftStep::Ship:
    case GiftStep::Gone:
        actions.setText(u"dispatch.finish"_s, tr("Ship gift"));
        break;
    }
    actions.refresh(u"dispatch"_s);
}

void DispatchPage::tellAccepted(const RequestBody& body, const DispatchDetail& before)
{
    m_queues->readSoon();
    if (std::holds_alternative<ask::PackGift>(body))
        m_pane->clearNotice();
    if (std::holds_alternative<ask::ReportShort>(body)) {
        m_pane->closeForms();
        m_pane->clearNotice();
        context().banners.show(
            BannerKind::Info,
            tr("%1 is in Problems now, until its stock comes.").arg(before.row.number));
    }
    if (const auto* shipped = std::get_if<ask::ShipGift>(&body)) {
        context().banners.show(BannerKind::Success,
                               tr("%1 for %2 is on its way with %3, number %4.")
                                   .arg(before.row.number, Formats::isolate(before.row.memberName),
                                        shipped->carrier, shipped->trackingNumber));
        openNext(shipped->task);
    }
}

} // namespace laurel::ui
