#pragma once

#include "ui/common/Buttons.h"

#include <QString>

#include <functional>
#include <vector>

namespace laurel::ui {

// What a page can be in; all pages have all of them.
enum class PageState {
    Loading,
    Ready,
    EmptyFirstUse,
    EmptyFiltered,
    EmptyDone,
    Error,
    NoPermission,
    // These four keep the content on screen and put a bar above it.
    Offline,
    Stale,
    ChangedByAnother,
    LongTask,
};

struct StateButton
{
    QString text;
    ButtonKind kind = ButtonKind::Normal;
    std::function<void()> run;
};

// The words of a state. For the four that show a bar the title comes first, in the same line.
struct StateText
{
    QString icon = {}; // Empty: that of the state.
    QString title;
    QString sentence = {};
    std::vector<StateButton> buttons = {};
};

} // namespace laurel::ui
