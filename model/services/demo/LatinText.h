#pragma once

#include <QString>

namespace laurel {

// Letters a to z and digits alone, as in an address of mail: "Łukasz Großmann" becomes
// "lukaszgrossmann".
QString latinLetters(const QString& text);

} // namespace laurel
