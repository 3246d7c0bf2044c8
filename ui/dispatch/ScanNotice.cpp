#include "ui/dispatch/ScanNotice.h"

#include "ui/dispatch/PickProgress.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

QString joined(const QString& first, const QString& second, const QString& third = {})
{
    QStringList parts{first, second, third};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

} // namespace

ScanNotice ScanNotices::prompt(const DispatchDetail& gift, const QString& shippedOn)
{
    using Kind = ScanNotice::Kind;
    switch (stepOf(gift.row)) {
    case GiftStep::Pick: {
        if (gift.row.state == TaskState::Waiting)
            return {Kind::Prompt, tr("This gift waits for an approval."),
                    tr("It can be picked as soon as a manager has said yes.")};
        const DispatchLine* next = nextLine(gift.row);
        if (!next)
            return {Kind::Prompt, tr("Nothing to pick.")};
        if (next->isShort)
            return {Kind::Prompt, tr("Waiting for stock: %1.").arg(next->name),
                    tr("Scan it when it has come.")};
        return {Kind::Prompt, tr("Scan %1.").arg(next->name),
                tr("Take it from bin %1.").arg(next->bin)};
    }
    case GiftStep::Pack:
        return {Kind::Prompt, tr("All items are picked."),
                tr("Put it into the box, then press F12.")};
    case GiftStep::Ship:
        return {Kind::Prompt, tr("Packed. Scan the carrier's label."),
                tr("Or type carrier and tracking number below.")};
    case GiftStep::Gone:
        if (gift.row.state == TaskState::Cancelled)
            return {Kind::Prompt, tr("This gift was cancelled.")};
        return {Kind::Prompt, tr("On its way with %1.").arg(gift.carrier),
                joined(gift.trackingNumber, shippedOn)};
    }
    LAUREL_EXPECT(false);
}

ScanNotice ScanNotices::rightItem(const DispatchRow& gift, int line, const QString& code,
                                  const QString& time)
{
    const DispatchLine* scanned = lineOf(gift, line);
    LAUREL_EXPECT(scanned);
    const QString detail = joined(scanned->name, code, time);
    const int more = scanned->wanted - scanned->picked;
    if (more > 0)
        return {ScanNotice::Kind::Right, tr("Right item. Scan %n more.", nullptr, more), detail};
    const DispatchLine* next = nextLine(gift);
    if (next && !next->isShort)
        return {ScanNotice::Kind::Right, tr("Right item. Next: bin %1.").arg(next->bin), detail};
    return {ScanNotice::Kind::Right, tr("Right item. Pack, then press F12."), detail};
}

ScanNotice ScanNotices::alreadyPicked(const DispatchLine& line, const QString& code)
{
    return {ScanNotice::Kind::TooMany, tr("Already %1 of %2.").arg(line.picked).arg(line.wanted),
            joined(line.name, code, tr("put this one back"))};
}

ScanNotice ScanNotices::wrongItem(const QString& item, const QString& code)
{
    return {ScanNotice::Kind::Wrong, tr("Not in this order: %1. Put it back.").arg(item),
            item == code ? QString() : code};
}

ScanNotice ScanNotices::notPicking(const DispatchRow& gift)
{
    const bool isPacked = stepOf(gift) == GiftStep::Ship;
    return {ScanNotice::Kind::Wrong,
            isPacked ? tr("%1 is packed already. Put it back.").arg(gift.number)
                     : tr("%1 has left already. Put it back.").arg(gift.number)};
}

ScanNotice ScanNotices::trackingNumberRead(const QString& trackingNumber)
{
    return {ScanNotice::Kind::Right, tr("Tracking number read."), trackingNumber};
}

ScanNotice ScanNotices::nothingOpen()
{
    return {ScanNotice::Kind::Wrong, tr("No gift is open."),
            tr("Choose one from the list, or scan its number.")};
}

ScanNotice ScanNotices::opened(const DispatchRow& gift)
{
    return {ScanNotice::Kind::Told, tr("%1 is open.").arg(gift.number), gift.memberName};
}

ScanNotice ScanNotices::notFinished(const DispatchRow& gift)
{
    const int missing = itemsWanted(gift) - itemsPicked(gift);
    if (gift.state == TaskState::Short)
        return {ScanNotice::Kind::TooMany, tr("%n item has no stock.", nullptr, missing),
                tr("It can be packed when the item has come and was scanned.")};
    return {ScanNotice::Kind::TooMany, tr("%n item is still to scan.", nullptr, missing),
            tr("Scan it, or press F4 where it is not there.")};
}

ScanNotice ScanNotices::refused(const QString& sentence)
{
    return {ScanNotice::Kind::Wrong, tr("This was not recorded."), sentence};
}

ScanNotice ScanNotices::tooManyByHand(const DispatchLine& line)
{
    return {ScanNotice::Kind::TooMany,
            tr("Only %n more fits into this order.", nullptr, line.wanted - line.picked),
            line.name};
}

} // namespace laurel::ui
