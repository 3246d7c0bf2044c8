#include "ui/dispatch/DispatchTexts.h"

#include "ui/dispatch/PickProgress.h"

using namespace Qt::StringLiterals;

namespace laurel::ui {

QString DispatchTexts::queueName(DispatchQueue queue)
{
    switch (queue) {
    case DispatchQueue::ToPick:
        return tr("To pick");
    case DispatchQueue::ToPack:
        return tr("To pack");
    case DispatchQueue::ToShip:
        return tr("To ship");
    case DispatchQueue::Problems:
        return tr("Problems");
    case DispatchQueue::Shipped:
        return tr("Shipped");
    case DispatchQueue::Waiting:
        return tr("Waiting for approval");
    }
    LAUREL_EXPECT(false);
}

StateText DispatchTexts::emptyQueue(DispatchQueue queue)
{
    switch (queue) {
    case DispatchQueue::ToPick:
        return {.title = tr("Nothing to pick"),
                .sentence = tr("A gift appears here when its upgrade is approved.")};
    case DispatchQueue::ToPack:
        return {.title = tr("Nothing to pack"),
                .sentence = tr("A gift appears here when all its items are picked.")};
    case DispatchQueue::ToShip:
        return {.title = tr("Nothing to ship"),
                .sentence = tr("A gift appears here when it is packed.")};
    case DispatchQueue::Problems:
        return {.title = tr("No problems"),
                .sentence = tr("A gift appears here when somebody says that stock is missing.")};
    case DispatchQueue::Shipped:
        return {.icon = u"truck"_s,
                .title = tr("Nothing was shipped yet"),
                .sentence = tr("Shipped gifts stay here with their tracking numbers.")};
    case DispatchQueue::Waiting:
        return {.title = tr("No gift waits for an approval")};
    }
    LAUREL_EXPECT(false);
}

QString DispatchTexts::items(const DispatchRow& gift)
{
    if (gift.lines.empty())
        return tr("No items");
    const DispatchLine* next = nextLine(gift);
    const DispatchLine& line = next ? *next : gift.lines.front();
    const auto others = static_cast<int>(gift.lines.size()) - 1;
    if (others == 0)
        return tr("%1 × %2", "count, item").arg(line.wanted).arg(line.name);
    return tr("%1 × %2 and %n more", "count, item", others).arg(line.wanted).arg(line.name);
}

QString DispatchTexts::place(const DispatchRow& gift)
{
    if (gift.city.isEmpty())
        return gift.country;
    return gift.country.isEmpty() ? gift.city : gift.city + u' ' + gift.country;
}

DispatchTexts::StateWord DispatchTexts::stateOf(const DispatchLine& line)
{
    if (line.picked >= line.wanted)
        return {tr("Picked"), TextTone::Success, u"check"_s};
    if (line.isShort)
        return {tr("Not enough"), TextTone::Warning, u"triangle-alert"_s};
    if (line.picked > 0)
        return {tr("Picking"), TextTone::Info, u"package"_s};
    return {tr("To pick"), TextTone::Secondary, u"package"_s};
}

DispatchTexts::StateWord DispatchTexts::stateOf(const DispatchRow& gift)
{
    switch (gift.state) {
    case TaskState::Shipped:
    case TaskState::Delivered:
        return {tr("Shipped"), TextTone::Success, u"truck"_s};
    case TaskState::Packed:
        return {tr("Packed"), TextTone::Info, u"package-check"_s};
    case TaskState::Short:
        return {tr("Not enough stock"), TextTone::Warning, u"triangle-alert"_s};
    case TaskState::Waiting:
        return {tr("Waits for an approval"), TextTone::Secondary, u"clock"_s};
    case TaskState::Cancelled:
        return {tr("Cancelled"), TextTone::Secondary, u"x"_s};
    case TaskState::Ready:
    case TaskState::Picking:
    case TaskState::Open: // From here on: states of approvals, which a gift never has.
    case TaskState::Claimed:
    case TaskState::Approved:
    case TaskState::Rejected:
    case TaskState::Withdrawn:
        break;
    }
    if (stepOf(gift) == GiftStep::Pack)
        return {tr("Picked"), TextTone::Info, u"check"_s};
    return {tr("To pick"), TextTone::Secondary, u"package"_s};
}

} // namespace laurel::ui
