#pragma once

#include "ui/common/StateText.h"
#include "ui/common/TextTone.h"

namespace laurel::ui {

// What a state says where the page has no words of its own; and its icon, always.
StateText defaultStateText(PageState state);
TextTone stateTone(PageState state);

} // namespace laurel::ui
