#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Text from outside is decoded strictly and normalised before anything looks at it.
namespace laurel {

// Bytes as text, or nothing where they are not UTF-8.
std::optional<QString> decodedUtf8(QByteArrayView bytes);

// In NFC, without white space around it.
QString normalText(const QString& text);

// Without the invisible characters that turn the direction of writing and so disguise a name.
QString withoutDirections(const QString& text);

// Whether lines and tabs may stand in a text (notes and attributes) or not (names, codes, numbers).
enum class LineBreaks { Refuse, Allow };

// The first character that no text of ours may hold, as "U+0000": a control character, half of a
// surrogate pair, or a paragraph mark.
std::optional<QString> firstBadCharacter(const QString& text, LineBreaks lines);

// A piece of somebody's text that is safe to show in a sentence on a terminal: short, on one line.
QString shownText(const QString& text);

} // namespace laurel
