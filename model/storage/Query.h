#pragma once

#include "model/base/Result.h"
#include "model/storage/Row.h"

#include <QSqlQuery>

#include <concepts>
#include <vector>

namespace laurel {

// A prepared statement of a Connection, to be bound, run and read. Cheap to copy: the statement
// itself stays with the connection.
class Query
{
public:
    explicit Query(QSqlQuery& prepared) : m_query(&prepared) {}

    // Placeholders keep their colon: bind(u":member"_s, id).
    Query& bind(const QString& placeholder, const QVariant& value)
    {
        m_query->bindValue(placeholder, value);
        return *this;
    }
    template <class Tag>
    Query& bind(const QString& placeholder, Id<Tag> id)
    {
        return bind(placeholder, QVariant(id.value()));
    }
    template <class Tag>
    Query& bind(const QString& placeholder, const std::optional<Id<Tag>>& id)
    {
        return bind(placeholder, id ? QVariant(id->value()) : null());
    }
    Query& bind(const QString& placeholder, Instant at) { return bind(placeholder, QVariant(at.us())); }
    Query& bind(const QString& placeholder, const std::optional<Instant>& at)
    {
        return bind(placeholder, at ? QVariant(at->us()) : null());
    }
    Query& bind(const QString& placeholder, Points points)
    {
        return bind(placeholder, QVariant(points.count()));
    }
    Query& bind(const QString& placeholder, const Money& money)
    {
        return bind(placeholder, QVariant(money.minor()));
    }
    // Whole numbers and flags; a bool must not swallow an int, nor an unsigned become a text.
    template <std::integral Number>
    Query& bind(const QString& placeholder, Number number)
    {
        return bind(placeholder, QVariant(static_cast<qint64>(number)));
    }
    // A text that is never NULL: the driver takes a null QString for NULL.
    Query& bind(const QString& placeholder, const QString& text)
    {
        return bind(placeholder, QVariant(text.isNull() ? QLatin1String("") : text));
    }

    // Errors: those of the database; Conflict for a constraint.
    Result<void> run();
    // Runs and says how many rows changed.
    Result<qint64> change();

    template <std::invocable<Row&> FromRow>
    auto all(FromRow fromRow) -> Result<std::vector<std::invoke_result_t<FromRow, Row&>>>
    {
        std::vector<std::invoke_result_t<FromRow, Row&>> values;
        LAUREL_TRY_VOID(each([&](Row& row) { values.push_back(fromRow(row)); }));
        return values;
    }

    // Errors: CorruptRow, where a row holds what its type cannot.
    template <std::invocable<Row&> Take>
    Result<void> each(Take take)
    {
        LAUREL_TRY_VOID(execute());
        bool isCorrupt = false;
        while (m_query->next()) {
            Row row(*m_query);
            take(row);
            isCorrupt |= row.isCorrupt();
        }
        return finish(isCorrupt);
    }

    template <std::invocable<Row&> FromRow>
    auto optional(FromRow fromRow) -> Result<std::optional<std::invoke_result_t<FromRow, Row&>>>
    {
        LAUREL_TRY(auto values, all(std::move(fromRow)));
        LAUREL_EXPECT(values.size() <= 1);
        std::optional<std::invoke_result_t<FromRow, Row&>> value;
        if (!values.empty())
            value.emplace(std::move(values.front()));
        return value;
    }

    // Errors: NotFound.
    template <std::invocable<Row&> FromRow>
    auto one(FromRow fromRow) -> Result<std::invoke_result_t<FromRow, Row&>>
    {
        LAUREL_TRY(auto value, optional(std::move(fromRow)));
        if (!value)
            return fail(ErrorCode::NotFound);
        return *std::move(value);
    }

private:
    static QVariant null() { return QVariant(QMetaType::fromType<qint64>()); }
    Result<void> execute();
    // Frees the read lock that SQLite holds for an open statement.
    Result<void> finish(bool isCorrupt);

    QSqlQuery* m_query;
};

// What a driver's error means for us, by SQLSTATE or SQLite's extended code. docs/database.md.
Error errorFrom(const class QSqlError& error);

} // namespace laurel
