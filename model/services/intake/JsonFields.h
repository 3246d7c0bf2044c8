#pragma once

#include "model/services/intake/RawRecord.h"

#include <utility>
#include <variant>
#include <vector>

namespace laurel {

// The names and values of one JSON object, in its order. Numbers keep their digits as written, for
// 12.30 must not pass through a double; objects and arrays stay JSON; null values are left out.
using JsonFields = std::vector<std::pair<QString, QString>>;

std::variant<JsonFields, RecordFault> jsonFieldsOf(const QByteArray& line);

} // namespace laurel
