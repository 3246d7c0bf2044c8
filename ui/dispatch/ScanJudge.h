#pragma once

#include "model/domain/TaskViews.h"

#include <variant>

// What a scanned or typed code means for the gift that is open. Pure.
namespace laurel::ui {

namespace scan {

struct RightItem
{
    int line;
    friend bool operator==(const RightItem&, const RightItem&) = default;
};
struct AlreadyPicked // the line has all it wants
{
    int line;
    friend bool operator==(const AlreadyPicked&, const AlreadyPicked&) = default;
};
struct OtherTask
{
    TaskId task;
    friend bool operator==(const OtherTask&, const OtherTask&) = default;
};
struct WrongItem
{
    QString item; // its name where a gift of the lists has it, else the code
    friend bool operator==(const WrongItem&, const WrongItem&) = default;
};
struct NotPicking // an item, but the gift is packed or gone
{
    friend bool operator==(const NotPicking&, const NotPicking&) = default;
};
struct ParcelLabel // of a packed gift: the carrier's tracking number
{
    QString trackingNumber;
    friend bool operator==(const ParcelLabel&, const ParcelLabel&) = default;
};
struct NothingOpen
{
    friend bool operator==(const NothingOpen&, const NothingOpen&) = default;
};

} // namespace scan

using ScanMeaning =
    std::variant<scan::RightItem, scan::AlreadyPicked, scan::OtherTask, scan::WrongItem,
                 scan::NotPicking, scan::ParcelLabel, scan::NothingOpen>;

// `open` counts items that were scanned but not answered yet as picked.
ScanMeaning meaningOf(const QString& code, const DispatchRow* open,
                      const std::vector<DispatchRow>& known);

bool isCodeOf(const DispatchLine& line, const QString& code);

} // namespace laurel::ui
