#pragma once

#include "tests/tidy/SourceText.h"

// What docs/database.md asks of statements and migrations.
namespace laurel::tidy {

QStringList parametersInSqlComments(const SourceFile& file);
QStringList replacedRows(const SourceFile& file);
QStringList oneSidedSql(const SourceFile& file);
QStringList pagingByOffset(const SourceFile& file);
QStringList rawTypes(const SourceFile& file);
QStringList tablesWithoutDirective(const SourceFile& file);
QStringList longNames(const SourceFile& file);
QStringList keysWithoutTheMember(const SourceFile& file);
QStringList constraintsInAddColumn(const SourceFile& file);

} // namespace laurel::tidy
