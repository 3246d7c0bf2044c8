#pragma once

#include <QString>

namespace laurel {

// The program that is meant where nobody names one: $LAUREL_DB, else program.laurel in the user's
// data folder.
QString defaultProgramUrl();

} // namespace laurel
