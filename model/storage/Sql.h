#pragma once

#include "model/base/Result.h"

namespace laurel {

enum class Dialect { Sqlite, Postgres };

// The statement resources/sql/<name>.sql, or the dialect's own beside it (<name>.sqlite.sql).
// Errors: ResourceMissing.
Result<QString> sqlText(const QString& name, Dialect dialect);

} // namespace laurel
