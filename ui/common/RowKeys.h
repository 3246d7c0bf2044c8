#pragma once

#include <QKeyEvent>

#include <optional>

namespace laurel::ui {

// J and K move as Down and Up do, in every list; with Shift they extend the selection.
inline std::optional<int> arrowFor(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_J)
        return Qt::Key_Down;
    if (event.key() == Qt::Key_K)
        return Qt::Key_Up;
    return std::nullopt;
}

} // namespace laurel::ui
