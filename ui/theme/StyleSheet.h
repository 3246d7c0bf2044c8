#pragma once

#include "ui/theme/Tokens.h"

namespace laurel::ui {

// resources/theme/laurel.qss with every @token replaced by its colour. An unknown @name is a bug of
// ours and stops the program.
QString styleSheetFor(const Tokens& tokens);

} // namespace laurel::ui
