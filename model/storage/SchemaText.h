#pragma once

#include "model/base/Result.h"
#include "model/storage/Sql.h"

#include <QStringList>

namespace laurel {

// Turns the one text of a migration into a dialect's statements: expands the type tokens, parts the
// text at "--;" lines and carries out the "--@" directives. docs/database.md lists both.
// Errors: MigrationFailed, for a token or directive that is not known.
Result<QStringList> statementsOf(const QString& migrationText, Dialect dialect);

} // namespace laurel
