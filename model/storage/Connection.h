#pragma once

#include "model/base/Result.h"
#include "model/storage/Query.h"
#include "model/storage/Sql.h"

#include <QHash>
#include <QSqlDatabase>

#include <concepts>
#include <memory>
#include <type_traits>

namespace laurel {

// Where a program's data is: "sqlite:FILE", a bare file name, or
// "postgresql://user@host:port/name".
struct DatabaseAddress
{
    Dialect dialect = Dialect::Sqlite;
    QString database = {}; // A file for SQLite, a database's name for PostgreSQL.
    QString host = {};
    QString user = {};
    int port = -1;

    // Errors: InvalidInput.
    static Result<DatabaseAddress> fromUrl(const QString& url);
    // For people: a file, or user@host/name.
    QString toText() const;

    friend bool operator==(const DatabaseAddress&, const DatabaseAddress&) = default;
};

// One open database connection with its prepared statements. It belongs to the thread that opened
// it.
class Connection
{
public:
    enum class Mode { Existing, Create };

    // Errors: NotFound, NotADatabase, ReadOnly, DatabaseUnavailable; Refused where Create meets a
    // file that is there.
    static Result<std::unique_ptr<Connection>> open(const DatabaseAddress& address,
                                                    Mode mode = Mode::Existing);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Dialect dialect() const { return m_address.dialect; }
    const DatabaseAddress& address() const { return m_address; }

    // The statement resources/sql/<name>, prepared once per connection.
    Result<Query> prepare(const QString& name);
    // For migrations, pragmas and transactions; text is a constant or from resources.
    Result<void> execute(const QString& statement);
    // The first column of the first row of such a statement.
    Result<QVariant> ask(const QString& statement);

    // Runs work in one writing transaction: commits when it succeeds, rolls back when it fails, and
    // runs it again, a bounded number of times, when the database asks for that.
    template <std::invocable<Connection&> Work>
    std::invoke_result_t<Work&, Connection&> inTransaction(Work&& work)
    {
        for (int attempt = 1;; ++attempt) {
            auto outcome = tryInTransaction(work);
            if (outcome || outcome.error().code != ErrorCode::Busy || attempt == attemptsMax)
                return outcome;
            waitBeforeRetry(attempt);
        }
    }
    bool isInTransaction() const { return m_inTransaction; }

private:
    static constexpr int attemptsMax = 5;

    Connection(DatabaseAddress address, QString name);

    template <class Work>
    std::invoke_result_t<Work&, Connection&> tryInTransaction(Work& work)
    {
        LAUREL_TRY_VOID(begin());
        auto outcome = work(*this);
        if (!outcome) {
            rollback();
            return outcome;
        }
        LAUREL_TRY_VOID(commit());
        return outcome;
    }

    Result<void> begin();
    Result<void> commit();
    void rollback() noexcept;
    static void waitBeforeRetry(int attempt);

    Result<void> openSqlite(Mode mode);
    Result<void> openPostgres();
    Result<void> setUpSqlite(Mode mode);

    DatabaseAddress m_address;
    QString m_name;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    bool m_inTransaction = false;
};

} // namespace laurel
