#include "model/storage/Migrator.h"

#include "model/storage/Connection.h"
#include "model/storage/SchemaText.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr qint64 applicationId = 0x4c41'5552; // "LAUR"

QStringList migrationNames()
{
    return QDir(u":/sql/migrations"_s).entryList({u"[0-9]*"_s}, QDir::Dirs, QDir::Name);
}

QString checksumOf(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<bool> applyIfNew(Connection& connection, const QString& name)
{
    LAUREL_TRY(const QString text,
               sqlText(u"migrations/"_s + name + u"/up"_s, connection.dialect()));

    return connection.inTransaction([&](Connection& tx) -> Result<bool> {
        LAUREL_TRY(auto find, tx.prepare(u"migrations/find"_s));
        LAUREL_TRY(const auto known, find.bind(u":name"_s, name).optional([](Row& row) {
            return row.text();
        }));
        if (known)
            return false;

        LAUREL_TRY(const auto statements, statementsOf(text, tx.dialect()));
        for (const auto& statement : statements)
            LAUREL_TRY_VOID(tx.execute(statement));
        LAUREL_TRY(auto record, tx.prepare(u"migrations/record"_s));
        LAUREL_TRY_VOID(
            record.bind(u":name"_s, name).bind(u":checksum"_s, checksumOf(text)).run());
        return true;
    });
}

struct AppliedMigration
{
    QString name;
    QString checksum;
};

Result<std::vector<AppliedMigration>> appliedMigrations(Connection& connection)
{
    LAUREL_TRY(auto query, connection.prepare(u"migrations/list"_s));
    return query.all([](Row& row) {
        AppliedMigration applied;
        applied.name = row.text();
        applied.checksum = row.text();
        return applied;
    });
}

// A step that this program does not know, or knows with another text.
Result<void> refuseForeign(Connection& connection, const std::vector<AppliedMigration>& applied)
{
    const auto known = migrationNames();
    for (const auto& migration : applied) {
        if (!known.contains(migration.name))
            return fail(ErrorCode::SchemaTooNew,
                        u"This program was used with a newer Laurel (%1). Update Laurel; nothing "
                        "was changed."_s.arg(migration.name));
        LAUREL_TRY(const QString text, sqlText(u"migrations/"_s + migration.name + u"/up"_s,
                                               connection.dialect()));
        if (checksumOf(text) != migration.checksum)
            return fail(ErrorCode::MigrationFailed,
                        u"This program was made with another text of the step %1; nothing was "
                        "changed."_s.arg(migration.name));
    }
    return {};
}

Failure unfinished(const Connection& connection)
{
    return fail(ErrorCode::NotADatabase,
                u"%1 is no whole program: the making of it was interrupted. Remove the file and make "
                "it again."_s.arg(connection.address().toText()));
}

} // namespace

Result<int> migrate(Connection& connection)
{
    if (connection.dialect() == Dialect::Sqlite)
        LAUREL_TRY_VOID(
            connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    LAUREL_TRY_VOID(connection.execute(u"CREATE TABLE IF NOT EXISTS schema_migration ("
                                       "name TEXT PRIMARY KEY, checksum TEXT NOT NULL)"_s));
    LAUREL_TRY(const auto applied, appliedMigrations(connection));
    LAUREL_TRY_VOID(refuseForeign(connection, applied));
    int count = 0;
    for (const auto& name : migrationNames()) {
        LAUREL_TRY(const bool isNew, applyIfNew(connection, name));
        count += isNew ? 1 : 0;
    }
    return count;
}

Result<void> checkSchema(Connection& connection)
{
    if (connection.dialect() == Dialect::Sqlite) {
        LAUREL_TRY(const QVariant id, connection.ask(u"PRAGMA application_id"_s));
        if (id.toLongLong() != applicationId)
            return fail(ErrorCode::NotADatabase,
                        u"%1 is not a Laurel program."_s.arg(connection.address().toText()));
        LAUREL_TRY(const QVariant tables,
                   connection.ask(u"SELECT count(*) FROM sqlite_schema "
                                  "WHERE name IN ('schema_migration', 'program')"_s));
        if (tables.toInt() < 2)
            return unfinished(connection);
    }
    LAUREL_TRY(const auto applied, appliedMigrations(connection));
    LAUREL_TRY_VOID(refuseForeign(connection, applied));
    if (applied.size() < static_cast<size_t>(migrationNames().size()))
        return fail(ErrorCode::SchemaTooOld,
                    u"This program was made by an older Laurel. Run: laurelctl db upgrade"_s);
    LAUREL_TRY(const QVariant programs, connection.ask(u"SELECT count(*) FROM program"_s));
    if (programs.toInt() == 0)
        return unfinished(connection);
    return {};
}

} // namespace laurel
