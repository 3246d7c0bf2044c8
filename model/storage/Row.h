#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Money.h"
#include "model/base/Points.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace laurel {

// One row of an answer. Values are taken in the order in which the statement lists its columns. A
// value that its type cannot hold marks the row as corrupt, which fails the query as a whole.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}

    qint64 integer() { return next().toLongLong(); }
    int smallInteger() { return static_cast<int>(integer()); }
    bool flag() { return integer() != 0; }
    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    Instant instant() { return Instant::fromUs(integer()); }
    Duration duration() { return Duration(integer()); }
    std::optional<Instant> optionalInstant()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt
                              : std::optional(Instant::fromUs(value.toLongLong()));
    }
    std::optional<qint64> optionalInteger()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    Points points()
    {
        const auto value = Points::fromCount(integer());
        m_isCorrupt |= !value;
        return value.value_or(Points());
    }
    Money money(const Currency& currency)
    {
        const auto value = Money::fromMinor(integer(), currency);
        m_isCorrupt |= !value;
        return value.value_or(Money::zero(currency));
    }
    template <class AnyId>
    AnyId id()
    {
        const qint64 value = integer();
        m_isCorrupt |= value <= 0;
        return AnyId(value > 0 ? value : 1);
    }
    template <class AnyId>
    std::optional<AnyId> optionalId()
    {
        const auto value = optionalInteger();
        return value && *value > 0 ? std::optional(AnyId(*value)) : std::nullopt;
    }
    // A value that was stored by its code: row.code(taskStateFromCode).
    template <class Enum>
    Enum code(std::optional<Enum> (*fromCode)(const QString&))
    {
        const auto value = fromCode(text());
        m_isCorrupt |= !value;
        return value.value_or(Enum());
    }

    bool isCorrupt() const { return m_isCorrupt; }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery& m_query;
    int m_column = 0;
    bool m_isCorrupt = false;
};

} // namespace laurel
