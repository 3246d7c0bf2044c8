#pragma once

#include "model/domain/People.h"
#include "model/domain/Request.h"

namespace laurel {

// The one table of who may ask for what (docs/program.md 10). The window's actions, the
// Desk and the rights of a server's logins are all made from it.
bool mayAsk(Role role, RequestKind kind);

} // namespace laurel
