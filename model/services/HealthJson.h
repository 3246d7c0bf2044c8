#pragma once

#include "model/domain/HealthViews.h"

#include <QJsonObject>

namespace laurel {

// The documents of issued reports. 64-bit numbers are strings, money is {minor, currency}, instants
// are ISO 8601 in UTC; nothing in them depends on when or where they were made.
QJsonObject jsonOf(const HealthFigures& figures);
QJsonObject jsonOf(const RoiFigures& figures);
QJsonObject jsonOf(const Money& money);

} // namespace laurel
