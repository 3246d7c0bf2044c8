#include "tests/tidy/SqlLints.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace laurel::tidy {
namespace {

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;
constexpr int nameMax = 40;

QStringList allMatches(const QString& text, const QRegularExpression& expression)
{
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

// The statements of a migration without their comments.
QStringList statementsOf(const SourceFile& file)
{
    QStringList statements = file.text.split(u"\n--;"_s);
    for (QString& statement : statements)
        statement = withoutSqlComments(statement);
    return statements;
}

// The tables that the directives of a migration spread by member.
QSet<QString> memberTables(const QString& migration)
{
    static const QRegularExpression spread(u"--@distribute\\s+(\\w+)\\s+member_id"_s);
    const QStringList names = allMatches(migration, spread);
    return {names.begin(), names.end()};
}

} // namespace

QStringList parametersInSqlComments(const SourceFile& file)
{
    static const QRegularExpression parameter(u"--[^\\n]*(?<![:\\w]):[A-Za-z_]\\w*"_s);
    return file.isSql()
        ? complainOf(file, file.text, parameter, u"PostgreSQL's driver takes it for a parameter"_s)
        : QStringList();
}

QStringList replacedRows(const SourceFile& file)
{
    static const QRegularExpression replace(u"\\b(?:INSERT\\s+OR\\s+REPLACE|REPLACE\\s+INTO)\\b"_s,
                                            ignoreCase);
    const QString text =
        file.isSql() ? withoutSqlComments(file.text) : withoutCppComments(file.text);
    return complainOf(file, text, replace, u"a replaced row slips past the guards"_s);
}

QStringList oneSidedSql(const SourceFile& file)
{
    static const QRegularExpression words(
        u"\\bFOR\\s+UPDATE\\b|\\bSKIP\\s+LOCKED\\b|\\bILIKE\\b|\\b(?:lower|upper)\\s*\\(|"
        "\\b(?:greatest|least)\\s*\\(|\\b(?:max|min)\\s*\\([^()]*,|\\bstring_agg\\b|"
        "\\bgroup_concat\\b|\\bround\\s*\\(|\\bMERGE\\b|\\brandom\\s*\\(|\\bjson_extract\\b|@>|"
        "\\bGROUPING\\s+SETS\\b|\\bROLLUP\\b|\\bnow\\s*\\(|\\bCURRENT_(?:TIMESTAMP|DATE|TIME)\\b|"
        "\\bstrftime\\b|\\bto_char\\b|\\bdate_trunc\\b|\\bAUTOINCREMENT\\b|\\bSERIAL\\b|"
        "\\bDEFERRABLE\\b|\\bON\\s+DELETE\\b|\\bTRUE\\b|\\bFALSE\\b|"
        "\\bFROM\\s*\\(\\s*VALUES\\b"_s,
        ignoreCase);
    if (!file.isPortableSql())
        return {};
    return complainOf(file, withoutSqlComments(file.text, Strings::Blank), words,
                      u"means one thing on SQLite and another on PostgreSQL"_s);
}

QStringList pagingByOffset(const SourceFile& file)
{
    static const QRegularExpression offset(u"\\bOFFSET\\b"_s, ignoreCase);
    return file.isSql()
        ? complainOf(file, withoutSqlComments(file.text), offset, u"lists are paged by key"_s)
        : QStringList();
}

QStringList rawTypes(const SourceFile& file)
{
    static const QRegularExpression casts(u"\\bCAST\\s*\\([^()]*\\bAS\\s+\\w+\\s*\\)"_s,
                                          ignoreCase);
    static const QRegularExpression type(
        u"(?<!\\{)\\b(?:BIGINT|INTEGER|INT|INT2|INT4|INT8|SMALLINT|TINYINT|BLOB|BYTEA|BOOLEAN|BOOL|"
        u"VARCHAR|"
        "CHAR|CHARACTER|CLOB|REAL|DOUBLE|FLOAT|NUMERIC|DECIMAL|UUID|TIMESTAMP|TIMESTAMPTZ|DATE|"
        "TIME|"
        "INTERVAL|JSON|JSONB|SERIAL|BIGSERIAL)\\b(?!\\s*\\(\\s*\\))"_s,
        ignoreCase);
    if (!file.isMigration())
        return {};
    QString text = withoutSqlComments(file.text, Strings::Blank);
    return complainOf(file, text.remove(casts), type, u"a type that is no token"_s);
}

QStringList tablesWithoutDirective(const SourceFile& file)
{
    static const QRegularExpression table(u"\\bCREATE\\s+TABLE\\s+(\\w+)"_s, ignoreCase);
    static const QRegularExpression directive(u"--@(?:reference|distribute)\\s+(\\w+)"_s);
    if (!file.isMigration())
        return {};

    QStringList complaints;
    const QStringList told = allMatches(file.text, directive);
    for (const QString& name : allMatches(withoutSqlComments(file.text), table)) {
        if (!told.contains(name))
            complaints += u"%1: table %2 has no directive"_s.arg(file.path, name);
    }
    return complaints;
}

QStringList longNames(const SourceFile& file)
{
    static const QRegularExpression name(
        u"\\b(?:TABLE|INDEX|CONSTRAINT|TRIGGER|VIEW)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)"_s,
        ignoreCase);
    if (!file.isMigration())
        return {};

    QStringList complaints;
    for (const QString& found : allMatches(withoutSqlComments(file.text), name)) {
        if (found.size() > nameMax)
            complaints +=
                u"%1: %2 is over %3 characters"_s.arg(file.path, found, QString::number(nameMax));
    }
    return complaints;
}

QStringList keysWithoutTheMember(const SourceFile& file)
{
    static const QRegularExpression table(u"\\bCREATE\\s+TABLE\\s+(\\w+)"_s, ignoreCase);
    static const QRegularExpression index(u"\\bCREATE\\s+UNIQUE\\s+INDEX\\s+\\w+\\s+ON\\s+(\\w+)"_s,
                                          ignoreCase);
    static const QRegularExpression key(
        u"\\b(?:PRIMARY\\s+KEY|UNIQUE|FOREIGN\\s+KEY)\\s*\\((?!\\s*member_id\\b)[^)]*\\)"_s,
        ignoreCase);
    static const QRegularExpression indexed(u"\\bON\\s+\\w+\\s*\\((?!\\s*member_id\\b)[^)]*\\)"_s,
                                            ignoreCase);
    static const QRegularExpression inlineKey(
        u"^\\s*(?!member_id\\b)\\w+\\s+[^\\n]*(?:\\bPRIMARY\\s+KEY\\b|\\bUNIQUE\\b)(?!\\s*\\()"_s,
        ignoreCase | QRegularExpression::MultilineOption);
    if (!file.isMigration())
        return {};

    QStringList complaints;
    const auto spread = memberTables(file.text);
    const QString what = u"a key of a member's table begins with member_id"_s;
    for (const QString& statement : statementsOf(file)) {
        if (spread.contains(table.match(statement).captured(1))) {
            complaints += complainOf(file, statement, key, what);
            complaints += complainOf(file, statement, inlineKey, what);
        }
        if (spread.contains(index.match(statement).captured(1)))
            complaints += complainOf(file, statement, indexed, what);
    }
    return complaints;
}

QStringList constraintsInAddColumn(const SourceFile& file)
{
    static const QRegularExpression constraint(
        u"\\bADD\\s+COLUMN\\b.*\\b(?:CHECK|UNIQUE|REFERENCES|PRIMARY)\\b"_s,
        ignoreCase | QRegularExpression::DotMatchesEverythingOption);
    if (!file.isMigration())
        return {};

    QStringList complaints;
    for (const QString& statement : statementsOf(file))
        complaints += complainOf(file, statement, constraint, u"a constraint in ADD COLUMN"_s);
    return complaints;
}

} // namespace laurel::tidy
