#pragma once

#include <QtGlobal>

// How much a reader takes from outside before it refuses.
namespace laurel::limits {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;

constexpr qint64 fieldBytes = mib;
constexpr qint64 recordBytes = 2 * mib; // all fields of one row together
constexpr qint64 rawKeptBytes = 64 * kib; // of a row that is too large to be kept whole
constexpr qint64 fileBytes = 512 * mib;
constexpr qint64 rows = 1'000'000;
constexpr int columns = 256;
constexpr int jsonDepth = 64;
// A faulty row of many lines is read again from its second line. This bounds what a hostile file
// can win by that.
constexpr qint64 rereadBytes = 2 * fileBytes;

// Lengths of single values, in UTF-16 units.
constexpr int idLength = 200;
constexpr int nameLength = 200;
constexpr int lineLength = 300;
constexpr int emailLength = 254;

} // namespace laurel::limits
