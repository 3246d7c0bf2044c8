#include "model/storage/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel {
namespace {

// Looks at the file's name only. A file that this process has open must never be opened and closed
// again beside SQLite: that drops all of the process's POSIX locks on it, and another process may
// then take the write-ahead log away (sqlite.org/howtocorrupt.html, 2.2).
Result<void> checkSqliteFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, u"There is no program at %1."_s.arg(path));
    if (info.isDir())
        return fail(ErrorCode::NotADatabase, u"%1 is a folder, not a program."_s.arg(path));
    if (!info.isReadable())
        return fail(ErrorCode::DatabaseUnavailable, u"%1 cannot be read."_s.arg(path));
    return {};
}

Result<void> checkNewFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return fail(ErrorCode::Refused, u"%1 is there already; nothing was changed."_s.arg(path));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::NotFound, u"There is no folder %1."_s.arg(folder.filePath()));
    if (!folder.isWritable())
        return fail(ErrorCode::ReadOnly,
                    u"The folder %1 cannot be written to."_s.arg(folder.filePath()));
    return {};
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::fromUrl(const QString& url)
{
    if (url.isEmpty())
        return fail(ErrorCode::InvalidInput, u"The address of the program is empty."_s);
    if (url.startsWith(u"sqlite:"_s))
        return DatabaseAddress{Dialect::Sqlite, url.mid(7)};
    if (!url.startsWith(u"postgresql://"_s) && !url.startsWith(u"postgres://"_s))
        return DatabaseAddress{Dialect::Sqlite, url};

    const QUrl parts(url, QUrl::StrictMode);
    const QString database = parts.path().mid(1);
    if (!parts.isValid() || database.isEmpty() || !parts.password().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    u"Write postgresql://user@host:port/name, without a password."_s);
    return DatabaseAddress{Dialect::Postgres, database, parts.host(), parts.userName(),
                           parts.port()};
}

QString DatabaseAddress::toText() const
{
    return dialect == Dialect::Sqlite ? database : u"%1@%2/%3"_s.arg(user, host, database);
}

Connection::Connection(DatabaseAddress address, QString name)
    : m_address(std::move(address))
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    LAUREL_EXPECT(!m_inTransaction);
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseAddress& address, Mode mode)
{
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(address, name));
    const bool isSqlite = address.dialect == Dialect::Sqlite;
    LAUREL_TRY_VOID(isSqlite ? connection->openSqlite(mode) : connection->openPostgres());
    return connection;
}

Result<void> Connection::openSqlite(Mode mode)
{
    const QString& path = m_address.database;
    LAUREL_TRY_VOID(mode == Mode::Create ? checkNewFile(path) : checkSqliteFile(path));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return fail(ErrorCode::DatabaseUnavailable, u"%1 cannot be opened."_s.arg(path));
    // The driver would make it readable for everybody.
    if (mode == Mode::Create)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // QSQLITE opens anything; garbage shows only at the first read.
    const auto version = ask(u"PRAGMA schema_version"_s);
    if (!version && version.error().code == ErrorCode::NotADatabase)
        return fail(ErrorCode::NotADatabase, u"%1 is not a Laurel program."_s.arg(path));
    // Readers share their place in the write-ahead log through a file beside it.
    if (!version && version.error().code == ErrorCode::ReadOnly)
        return fail(ErrorCode::ReadOnly,
                    u"The folder of %1 cannot be written to; a program needs that even to be "
                    "read."_s.arg(path));
    return setUpSqlite(mode);
}

Result<void> Connection::setUpSqlite(Mode mode)
{
    // FULL: with NORMAL a power cut loses transactions that were acknowledged.
    for (const auto& pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA recursive_triggers = ON"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -65536"_s,
          u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA secure_delete = ON"_s})
        LAUREL_TRY_VOID(execute(pragma));
    // Kept in the file: whoever opens it later finds it so.
    if (mode == Mode::Create)
        LAUREL_TRY_VOID(execute(u"PRAGMA journal_mode = WAL"_s));
    LAUREL_TRY(const QVariant keys, ask(u"PRAGMA foreign_keys"_s));
    LAUREL_EXPECT(keys.toInt() == 1);
    return {};
}

Result<void> Connection::openPostgres()
{
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setDatabaseName(m_address.database);
    database.setHostName(m_address.host);
    database.setUserName(m_address.user);
    database.setPort(m_address.port);
    database.setConnectOptions(u"connect_timeout=5"_s);
    if (!database.open())
        return fail(ErrorCode::DatabaseUnavailable,
                    u"%1 does not answer."_s.arg(m_address.toText()));
    for (const auto& setting : {u"SET TIME ZONE 'UTC'"_s, u"SET client_min_messages = warning"_s})
        LAUREL_TRY_VOID(execute(setting));
    return {};
}

Result<Query> Connection::prepare(const QString& name)
{
    if (const auto known = m_statements.constFind(name); known != m_statements.constEnd())
        return Query(**known);
    LAUREL_TRY(const auto text, sqlText(name, dialect()));
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(text)) {
        auto error = errorFrom(query->lastError());
        error.detail = name + u": "_s + error.detail;
        return fail(std::move(error));
    }
    m_statements.insert(name, query);
    return Query(*query);
}

Result<void> Connection::execute(const QString& statement)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(statement))
        return fail(errorFrom(query.lastError()));
    return {};
}

Result<QVariant> Connection::ask(const QString& statement)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(statement))
        return fail(errorFrom(query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

Result<void> Connection::begin()
{
    LAUREL_EXPECT(!m_inTransaction);
    // A deferred SQLite transaction can fail half way with SQLITE_BUSY; this one only at its start.
    LAUREL_TRY_VOID(execute(dialect() == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    m_inTransaction = true;
    return {};
}

Result<void> Connection::commit()
{
    LAUREL_EXPECT(m_inTransaction);
    auto committed = execute(u"COMMIT"_s);
    if (!committed)
        rollback();
    m_inTransaction = false;
    return committed;
}

void Connection::rollback() noexcept
{
    // Fails where the database has rolled back by itself (disk full, I/O error): also well.
    [[maybe_unused]] const auto rolledBack = execute(u"ROLLBACK"_s);
    m_inTransaction = false;
}

void Connection::waitBeforeRetry(int attempt)
{
    std::this_thread::sleep_for(10ms * attempt);
}

} // namespace laurel
