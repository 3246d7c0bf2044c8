#pragma once

#include "model/base/Result.h"

namespace laurel {

class Connection;

// Makes the schema, or brings it up to the newest migration in resources/sql/migrations, each in one
// transaction with its row in schema_migration. Says how many it applied.
// Errors: MigrationFailed, where one was applied with another text; SchemaTooNew.
Result<int> migrate(Connection& connection);

// Refuses what this program cannot use: a database that is not Laurel's, one whose making was
// interrupted, a schema that is newer or older than its own.
// Errors: NotADatabase, SchemaTooNew, SchemaTooOld; MigrationFailed, for another text of a step.
Result<void> checkSchema(Connection& connection);

} // namespace laurel
