#pragma once

#include "model/base/Error.h"

#include <QString>

namespace laurel::ui {

// What went wrong, why, and what was not changed, for the person at the window. The database's own
// words stay in the log.
QString sentenceFor(const Error& error);
// One line for support: the code's name and the detail.
QString detailsFor(const Error& error);

} // namespace laurel::ui
