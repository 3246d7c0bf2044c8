#pragma once

#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"

#include <QJsonObject>
#include <QJsonValue>

namespace laurel::cli {

// JSON as docs/terminal.md promises it: ids and 64-bit numbers are strings, instants ISO 8601 in UTC.
inline QJsonValue json(qint64 number) { return QString::number(number); }
inline QJsonValue json(Points points) { return QString::number(points.count()); }
inline QJsonValue json(Instant at) { return at.toIso(); }
inline QJsonValue json(const std::optional<Instant>& at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}
inline QJsonValue json(const Money& money)
{
    using namespace Qt::StringLiterals;
    return QJsonObject{{u"minor"_s, QString::number(money.minor())},
                       {u"currency"_s, money.currency().code()}};
}

} // namespace laurel::cli
