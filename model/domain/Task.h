#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"

#include <QString>

#include <optional>

namespace laurel {

// docs/program.md 8.
enum class TaskKind { Approval, Dispatch };

enum class TaskState {
    // approval
    Open,
    Claimed,
    Approved,
    Rejected,
    Withdrawn,
    // dispatch
    Waiting, // for an approval
    Ready,
    Picking,
    Packed,
    Shipped,
    Delivered,
    Short, // a problem: not enough stock
    Cancelled,
};

QString codeOf(TaskKind kind);
QString codeOf(TaskState state);
std::optional<TaskKind> taskKindFromCode(const QString& code);
std::optional<TaskState> taskStateFromCode(const QString& code);

// Approved, Rejected, Withdrawn, Shipped, Delivered, Cancelled: nothing is left to do.
bool isFinished(TaskState state);

} // namespace laurel
