#include "ui/dispatch/ScanDesk.h"

#include "model/base/Clock.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/dispatch/CodeForm.h"
#include "ui/dispatch/DispatchPane.h"
#include "ui/dispatch/DispatchQueues.h"
#include "ui/dispatch/GiftWork.h"
#include "ui/dispatch/PickProgress.h"
#include "ui/dispatch/ScanJudge.h"
#include "ui/dispatch/ScanNotice.h"
#include "ui/dispatch/ShipForm.h"
#include "ui/dispatch/ShortForm.h"

#include <QApplication>

namespace laurel::ui {

ScanDesk::ScanDesk(PageContext& context, GiftWork& work, DispatchQueues& queues, DispatchPane& pane,
                   QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_work(work)
    , m_queues(queues)
    , m_pane(pane)
{
}

void ScanDesk::takeScan(const QString& code)
{
    take({.code = code, .count = 1, .byScan = true});
}

void ScanDesk::takeTyped(const QString& code, int count)
{
    if (take({.code = code, .count = count, .byScan = false}))
        m_pane.closeForms();
}

bool ScanDesk::take(const Entry& entry)
{
    const auto& gift = m_work.gift();
    const ScanMeaning meaning =
        meaningOf(entry.code, gift ? &gift->row : nullptr, m_queues.everything());
    if (const auto* item = std::get_if<scan::RightItem>(&meaning))
        return pick(entry, item->line);
    if (const auto* full = std::get_if<scan::AlreadyPicked>(&meaning))
        return tell(ScanNotices::alreadyPicked(*lineOf(gift->row, full->line), entry.code));
    if (const auto* other = std::get_if<scan::OtherTask>(&meaning)) {
        emit giftNamed(other->task);
        return true;
    }
    if (const auto* wrong = std::get_if<scan::WrongItem>(&meaning))
        return tell(ScanNotices::wrongItem(wrong->item, entry.code));
    if (const auto* label = std::get_if<scan::ParcelLabel>(&meaning)) {
        m_pane.shipForm().setTrackingNumber(label->trackingNumber);
        m_pane.setNotice(ScanNotices::trackingNumberRead(label->trackingNumber));
        return true;
    }
    if (std::holds_alternative<scan::NotPicking>(meaning))
        return tell(ScanNotices::notPicking(gift->row));
    return tell(ScanNotices::nothingOpen());
}

bool ScanDesk::pick(const Entry& entry, int line)
{
    if (!m_context.session.may(RequestKind::PickItems)) {
        const Error refusal{ErrorCode::NotPermitted};
        return tell(ScanNotices::refused(sentenceFor(refusal)));
    }
    const DispatchRow& gift = m_work.gift()->row;
    if (gift.state == TaskState::Waiting)
        return tell(ScanNotices::prompt(*m_work.gift(), {}));
    const DispatchLine before = *lineOf(gift, line);
    if (entry.count > before.wanted - before.picked)
        return tell(ScanNotices::tooManyByHand(before));
    m_work.pick(line, entry.count, entry.byScan);
    m_pane.setNotice(ScanNotices::rightItem(m_work.gift()->row, line, entry.code,
                                            m_context.formats.time(m_context.clock.now())));
    return true;
}

// The low tone goes with what needs a hand to be undone.
bool ScanDesk::tell(const ScanNotice& notice)
{
    m_pane.setNotice(notice);
    QApplication::beep();
    return false;
}

void ScanDesk::finishStep()
{
    const auto& gift = m_work.gift();
    if (!gift || m_work.isAsking())
        return;
    switch (stepOf(gift->row)) {
    case GiftStep::Pick:
        tell(ScanNotices::notFinished(gift->row));
        return;
    case GiftStep::Pack:
        m_work.pack();
        return;
    case GiftStep::Ship:
        m_pane.shipForm().send();
        return;
    case GiftStep::Gone:
        return;
    }
}

void ScanDesk::tellRefused(const RequestBody& body, const Error& error)
{
    const QString sentence = sentenceFor(error);
    if (std::holds_alternative<ask::ShipGift>(body))
        m_pane.shipForm().setRefusal(sentence);
    else if (std::holds_alternative<ask::ReportShort>(body))
        m_pane.shortForm().setRefusal(sentence);
    else
        tell(ScanNotices::refused(sentence));
}

} // namespace laurel::ui
