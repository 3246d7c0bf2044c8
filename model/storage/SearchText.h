#pragma once

#include "model/domain/Records.h"

#include <QStringList>

namespace laurel {

// The folded text by which a member is found: both orders of the name, e-mail, and the digits of
// card and phone.
QString searchTextOf(const MemberRecord& record);
// Folded family name, then given name.
QString sortKeyOf(const MemberRecord& record);

// What somebody typed, as folded words. A run of digits with separators ("+44 7700-900 123",
// "M-104882") is one word of digits.
QStringList searchWords(const QString& typed);

} // namespace laurel
