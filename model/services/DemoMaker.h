#pragma once

#include "model/base/Result.h"
#include "model/storage/Connection.h"

#include <functional>

namespace laurel {

class Clock;
class IdMaker;

struct DemoCounts
{
    qint64 members = 0;
    qint64 events = 0;
};

// Makes the demo program at an address: people, stock, members and their baskets, through the same
// door as every import. On SQLite it is made beside its place and moved there when it is whole, so
// that a demo that was interrupted leaves nothing that looks like one. Progress is told as done and
// total records.
// Errors: Refused where there is a program already; those of the database.
Result<DemoCounts> createDemo(const DatabaseAddress& address, const Clock& clock, IdMaker& ids,
                              const std::function<void(qint64 done, qint64 total)>& progress);

} // namespace laurel
