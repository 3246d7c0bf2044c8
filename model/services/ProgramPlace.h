#pragma once

#include "model/base/Result.h"
#include "model/storage/Connection.h"

#include <functional>

namespace laurel {

// Makes a program and puts it in its place when it is whole. On SQLite `make` is given an address
// beside the place; whoever is killed before the end leaves nothing that looks like a program, and
// what is left does not stand in the way of the next.
// Errors: Refused, where a program is there already, or a key whose program is not; those of make.
Result<void> makeInPlace(const DatabaseAddress& place,
                         const std::function<Result<void>(const DatabaseAddress&)>& make);

// Errors: Refused, for a server: this Laurel keeps its programs in files.
Result<void> refuseServers(const DatabaseAddress& address);

} // namespace laurel
