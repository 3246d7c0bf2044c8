#pragma once

#include "tests/tidy/SourceText.h"

// What no compiler refuses and this tree does not want. Each function answers the complaints about
// one file; an empty list is praise.
namespace laurel::tidy {

QStringList includesAgainstTheGrain(const SourceFile& file);
QStringList filesTooLong(const SourceFile& file);
QStringList sqlInTheWindow(const SourceFile& file);
QStringList deferredTransactions(const SourceFile& file);
QStringList sqlFromStrings(const SourceFile& file);
QStringList loggedDatabaseErrors(const SourceFile& file);
QStringList sleepingTests(const SourceFile& file);
QStringList floatingPoint(const SourceFile& file);
QStringList impureDomain(const SourceFile& file);
QStringList postponedWork(const SourceFile& file);
QStringList styleOutsideTheTheme(const SourceFile& file);

} // namespace laurel::tidy
