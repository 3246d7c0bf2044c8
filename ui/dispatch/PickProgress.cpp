#include "ui/dispatch/PickProgress.h"

#include <algorithm>
#include <numeric>

namespace laurel::ui {
namespace {

int sumOf(const DispatchRow& gift, int DispatchLine::*figure)
{
    return std::accumulate(
        gift.lines.begin(), gift.lines.end(), 0,
        [figure](int sum, const DispatchLine& line) { return sum + line.*figure; });
}

} // namespace

int itemsWanted(const DispatchRow& gift)
{
    return sumOf(gift, &DispatchLine::wanted);
}
int itemsPicked(const DispatchRow& gift)
{
    return sumOf(gift, &DispatchLine::picked);
}

bool isMissing(const DispatchLine& line)
{
    return line.picked < line.wanted;
}

GiftStep stepOf(const DispatchRow& gift)
{
    switch (gift.state) {
    case TaskState::Packed:
        return GiftStep::Ship;
    case TaskState::Shipped:
    case TaskState::Delivered:
    case TaskState::Cancelled:
        return GiftStep::Gone;
    case TaskState::Ready:
    case TaskState::Picking:
    case TaskState::Short:
        return itemsWanted(gift) > 0 && std::ranges::none_of(gift.lines, isMissing)
            ? GiftStep::Pack
            : GiftStep::Pick;
    case TaskState::Waiting:
    case TaskState::Open:
    case TaskState::Claimed:
    case TaskState::Approved:
    case TaskState::Rejected:
    case TaskState::Withdrawn:
        return GiftStep::Pick;
    }
    LAUREL_EXPECT(false);
}

const DispatchLine* nextLine(const DispatchRow& gift)
{
    const DispatchLine* next = nullptr;
    for (const DispatchLine& line : gift.lines) {
        if (!isMissing(line))
            continue;
        const bool isBetter =
            !next || std::pair(line.isShort, line.bin) < std::pair(next->isShort, next->bin);
        if (isBetter)
            next = &line;
    }
    return next;
}

const DispatchLine* lineOf(const DispatchRow& gift, int line)
{
    const auto found = std::ranges::find(gift.lines, line, &DispatchLine::line);
    return found == gift.lines.end() ? nullptr : &*found;
}

} // namespace laurel::ui
