#include "ui/dispatch/ScanJudge.h"

#include "ui/dispatch/PickProgress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

// Some scanners send an EAN-13 that begins with 0 as the twelve digits of a UPC-A.
QString comparable(const QString& code)
{
    const QString plain = code.trimmed().toUpper();
    const bool isDigits =
        std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits && plain.size() == 12 ? u'0' + plain : plain;
}

std::optional<ScanMeaning> meaningInOrder(const QString& code, const DispatchRow& open)
{
    const DispatchLine* full = nullptr;
    for (const DispatchLine& line : open.lines) {
        if (!isCodeOf(line, code))
            continue;
        if (line.picked < line.wanted)
            return scan::RightItem{line.line};
        full = &line;
    }
    if (full)
        return scan::AlreadyPicked{full->line};
    return std::nullopt;
}

const DispatchLine* itemWith(const QString& code, const std::vector<DispatchRow>& known)
{
    for (const DispatchRow& row : known)
        for (const DispatchLine& line : row.lines)
            if (isCodeOf(line, code))
                return &line;
    return nullptr;
}

} // namespace

bool isCodeOf(const DispatchLine& line, const QString& code)
{
    const QString wanted = comparable(code);
    return !wanted.isEmpty()
        && (comparable(line.barcode) == wanted || comparable(line.sku) == wanted);
}

ScanMeaning meaningOf(const QString& code, const DispatchRow* open,
                      const std::vector<DispatchRow>& known)
{
    const auto task = std::ranges::find(
        known, comparable(code), [](const DispatchRow& row) { return comparable(row.number); });
    if (task != known.end())
        return scan::OtherTask{task->id};
    if (!open)
        return scan::NothingOpen();
    const auto inOrder = meaningInOrder(code, *open);
    const DispatchLine* item = itemWith(code, known);
    if (stepOf(*open) == GiftStep::Ship && !inOrder && !item)
        return scan::ParcelLabel{code.trimmed()};
    if (stepOf(*open) == GiftStep::Ship || stepOf(*open) == GiftStep::Gone)
        return scan::NotPicking();
    return inOrder.value_or(scan::WrongItem{item ? item->name : code.trimmed()});
}

} // namespace laurel::ui
