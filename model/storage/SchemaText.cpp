#include "model/storage/SchemaText.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

struct Token
{
    QLatin1StringView name;
    QLatin1StringView sqlite;
    QLatin1StringView postgres;
};

// BIGINT is refused by a STRICT table, and INTEGER has 32 bits in PostgreSQL.
constexpr std::array tokens{
    Token{"{i64}"_L1, "INTEGER"_L1, "BIGINT"_L1},
    Token{"{i32}"_L1, "INTEGER"_L1, "INTEGER"_L1},
    Token{"{flag}"_L1, "INTEGER"_L1, "SMALLINT"_L1},
    Token{"{blob}"_L1, "BLOB"_L1, "BYTEA"_L1},
    Token{"{opts}"_L1, "STRICT"_L1, ""_L1},
    Token{"{opts_wr}"_L1, "STRICT, WITHOUT ROWID"_L1, ""_L1},
};

QStringList appendOnlyGuards(const QString& table, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return {
            u"CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1 BEGIN "
            "SELECT RAISE(ABORT, '%1 is never edited'); END"_s.arg(table),
            u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 BEGIN "
            "SELECT RAISE(ABORT, '%1 is never edited'); END"_s.arg(table),
        };
    return {
        u"CREATE FUNCTION %1_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION '%1 is never edited' USING ERRCODE = 'LR001'; END $$"_s.arg(table),
        u"CREATE TRIGGER %1_no_edit BEFORE UPDATE OR DELETE ON %1 "
        "FOR EACH ROW EXECUTE FUNCTION %1_guard()"_s.arg(table),
        u"CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 "
        "FOR EACH STATEMENT EXECUTE FUNCTION %1_guard()"_s.arg(table),
    };
}

Result<QStringList> statementsForDirective(const QString& line, Dialect dialect)
{
    static const QRegularExpression form(u"^--@(\\w+) (\\w+) ?(.*)$"_s);
    const auto match = form.match(line);
    const QString directive = match.captured(1);
    const QString table = match.captured(2);
    const QString rest = match.captured(3).trimmed();
    if (directive == u"append_only"_s)
        return appendOnlyGuards(table, dialect);
    if (directive == u"unique_across"_s) {
        const QString name = table + u'_' + rest.section(u',', -1).trimmed() + u"_ux"_s;
        return QStringList{
            u"CREATE UNIQUE INDEX %1 ON %2 (%3)"_s.arg(name, table, rest)};
    }
    // Where rows live matters to a distributed PostgreSQL only.
    if (directive == u"reference"_s || directive == u"distribute"_s)
        return QStringList();
    return fail(ErrorCode::MigrationFailed, u"unknown directive "_s + line);
}

} // namespace

Result<QStringList> statementsOf(const QString& migrationText, Dialect dialect)
{
    QString text = migrationText;
    for (const auto& token : tokens)
        text.replace(token.name, dialect == Dialect::Sqlite ? token.sqlite : token.postgres);
    static const QRegularExpression leftOver(u"\\{\\w+\\}"_s);
    if (const auto match = leftOver.match(text); match.hasMatch())
        return fail(ErrorCode::MigrationFailed, u"unknown token "_s + match.captured());

    QStringList statements;
    for (const auto& part : text.split(u"\n--;\n"_s, Qt::SkipEmptyParts)) {
        QStringList directives;
        QStringList body;
        for (const auto& line : part.split(u'\n'))
            (line.startsWith(u"--@"_s) ? directives : body) << line;
        const QString statement = body.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements << statement;
        for (const auto& directive : directives) {
            LAUREL_TRY(const auto made, statementsForDirective(directive, dialect));
            statements << made;
        }
    }
    return statements;
}

} // namespace laurel
