#include "tests/tidy/CodeLints.h"
#include "tests/tidy/SqlLints.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

using namespace laurel::tidy;
using namespace Qt::StringLiterals;

// Holds the tree to CONTRIBUTING.md and docs/database.md as far as a machine can see. A lint that
// cannot fail is worth nothing, so that each stands beside a text that it has to refuse, and one
// that it has to let pass.
class tst_Tidy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tree_data();
    void tree();
    void plantedText_isRefused_data() { addLints(); }
    void plantedText_isRefused();
    void properText_passes_data() { addLints(); }
    void properText_passes();
    void comments_areBlanked_data();
    void comments_areBlanked();

private:
    static void addLints();

    std::vector<SourceFile> m_sources;
};

namespace {

using Lint = QStringList (*)(const SourceFile&);

const QString migration = u"resources/sql/migrations/0009_planted/up.sql"_s;

struct LintCase
{
    const char* name;
    Lint lint;
    SourceFile planted;
    SourceFile proper;
};

std::vector<LintCase> codeLints()
{
    return {
        {"storage is not seen from the window",
         includesAgainstTheGrain,
         {u"ui/members/Page.cpp"_s, u"#include \"model/storage/Connection.h\"\n"_s},
         {u"ui/members/Page.cpp"_s, u"#include \"model/gateways/Gateways.h\"\n"_s}},
        {"services are not seen from the window",
         includesAgainstTheGrain,
         {u"ui/members/Page.h"_s, u"#include \"model/services/Book.h\"\n"_s},
         {u"ui/members/Page.h"_s, u"#include \"ui/common/Page.h\"\n"_s}},
        {"the window is not seen from services",
         includesAgainstTheGrain,
         {u"model/services/Book.cpp"_s, u"#include \"ui/common/Formats.h\"\n"_s},
         {u"model/services/Book.cpp"_s, u"#include \"model/storage/Query.h\"\n"_s}},
        {"storage is not seen from the domain",
         includesAgainstTheGrain,
         {u"model/domain/Decide.cpp"_s, u"#include \"model/storage/Query.h\"\n"_s},
         {u"model/domain/Decide.cpp"_s, u"#include \"model/base/Points.h\"\n"_s}},
        {"the base includes nobody",
         includesAgainstTheGrain,
         {u"model/base/Money.h"_s, u"#include \"model/domain/Tier.h\"\n"_s},
         {u"model/base/Money.h"_s, u"#include \"model/base/Currency.h\"\n"_s}},
        {"the database is storage's alone",
         includesAgainstTheGrain,
         {u"model/services/Desk.cpp"_s, u"#include <QSqlQuery>\n"_s},
         {u"model/storage/Query.cpp"_s, u"#include <QSqlQuery>\n"_s}},
        {"the model has no widgets",
         includesAgainstTheGrain,
         {u"model/gateways/Local.cpp"_s, u"#include <QWidget>\n"_s},
         {u"ui/shell/MainWindow.cpp"_s, u"#include <QWidget>\n"_s}},
        {"files are short",
         filesTooLong,
         {u"model/base/Long.cpp"_s, QString(501, u'\n')},
         {u"model/base/Long.cpp"_s, QString(500, u'\n')}},
        {"no SQL in the window",
         sqlInTheWindow,
         {u"ui/members/Page.cpp"_s, u"load(u\"SELECT name FROM member\"_s);"_s},
         {u"ui/members/Page.cpp"_s, u"// SELECT a row\nload(tr(\"Select a member\"));"_s}},
        {"no deferred transactions",
         deferredTransactions,
         {u"model/storage/Connection.cpp"_s, u"m_database.transaction();"_s},
         {u"model/storage/Connection.cpp"_s, u"inTransaction(work); // not .transaction()"_s}},
        {"no SQL by arg()",
         sqlFromStrings,
         {u"model/services/Book.cpp"_s, u"query.exec(u\"DELETE FROM %1\"_s.arg(table));"_s},
         {u"model/services/Book.cpp"_s, u"connection.prepare(u\"ledger/a+b\"_s); x = 1 + 2;"_s}},
        {"no SQL by +",
         sqlFromStrings,
         {u"tests/services/tst_Book.cpp"_s, u"query.prepare(u\"SELECT \"_s\n    + column);"_s},
         {u"tests/services/tst_Book.cpp"_s, u"application.exec();\nconst int two = 1 + 1;"_s}},
        {"the database's words are not logged",
         loggedDatabaseErrors,
         {u"model/storage/Query.cpp"_s, u"qWarning()\n    << \"failed\" << query.lastError();"_s},
         {u"model/storage/Query.cpp"_s, u"qWarning() << code; return from(query.lastError());"_s}},
        {"tests do not sleep",
         sleepingTests,
         {u"tests/ui/tst_Page.cpp"_s, u"QTest::qWait(50);"_s},
         {u"tests/ui/tst_Page.cpp"_s,
          u"QTRY_VERIFY(isReady()); QTest::qWaitFor(ready); QTest::qWait(0);"_s}},
        {"nor do their threads",
         sleepingTests,
         {u"tests/ui/tst_Page.cpp"_s, u"std::this_thread::sleep_for(1ms);"_s},
         {u"tests/ui/tst_Page.cpp"_s, u"latch.wait(); // no sleep_for(1ms)"_s}},
        {"values are whole numbers",
         floatingPoint,
         {u"model/base/Points.h"_s, u"double share(Points whole);"_s},
         {u"model/base/Points.h"_s, u"qint64 count() const; // no double"_s}},
        {"only ratios that are shown are not",
         floatingPoint,
         {u"model/domain/HealthViews.h"_s, u"std::optional<double> liability;"_s},
         {u"model/domain/HealthViews.h"_s, u"std::optional<double> redemptionRate;"_s}},
        {"the domain is pure",
         impureDomain,
         {u"model/domain/Decide.cpp"_s, u"const auto now = QDateTime::currentDateTimeUtc();"_s},
         {u"model/domain/Decide.cpp"_s, u"Effects decide(const Policy& policy, Instant at);"_s}},
        {"nothing is put off",
         postponedWork,
         {u"ui/runs/RunsPage.cpp"_s, u"// TODO: stop"_s},
         {u"ui/runs/RunsPage.cpp"_s, u"const QString todo = tr(\"To do\");"_s}},
        {"looks are the theme's",
         styleOutsideTheTheme,
         {u"ui/runs/RunsPage.cpp"_s, u"label->setStyleSheet(u\"color: red\"_s);"_s},
         {u"ui/theme/Theme.cpp"_s, u"qApp->setStyleSheet(sheet);"_s}},
    };
}

std::vector<LintCase> sqlLints()
{
    const QString find = u"resources/sql/members/find.sql"_s;
    return {
        {"no parameters in comments",
         parametersInSqlComments,
         {find, u"-- The member with :id.\nSELECT name FROM member WHERE id = :id\n"_s},
         {find, u"-- One member: by id, at 12:30.\nSELECT name FROM member WHERE id = :id\n"_s}},
        {"no row is replaced",
         replacedRows,
         {find, u"insert or  replace INTO standing VALUES (1)"_s},
         {find, u"-- never REPLACE INTO\nINSERT INTO standing VALUES (1)"_s}},
        {"not from code either",
         replacedRows,
         {u"tests/storage/tst_Guards.cpp"_s, u"run(u\"REPLACE INTO event\"_s);"_s},
         {u"tests/storage/tst_Guards.cpp"_s, u"// REPLACE INTO is refused\nrun(u\"x\"_s);"_s}},
        {"no FOR UPDATE",
         oneSidedSql,
         {find, u"SELECT points FROM standing FOR UPDATE"_s},
         {find, u"UPDATE standing SET points = :p RETURNING points"_s}},
        {"no clock in a statement",
         oneSidedSql,
         {find, u"UPDATE standing SET updated_us = now()"_s},
         {find, u"UPDATE standing SET updated_us = :now"_s}},
        {"no lower()",
         oneSidedSql,
         {find, u"SELECT 1 FROM member WHERE lower(name) = :name"_s},
         {u"resources/sql/members/find.postgres.sql"_s, u"SELECT lower(name) FROM member"_s}},
        {"no max of two",
         oneSidedSql,
         {find, u"SELECT max(a, b) FROM lot"_s},
         {find, u"SELECT max(a), min(b) FROM lot"_s}},
        {"no OFFSET",
         pagingByOffset,
         {find, u"SELECT name FROM member LIMIT 50 OFFSET 100"_s},
         {find, u"SELECT name FROM member WHERE id > :after LIMIT 50 -- no OFFSET"_s}},
        {"types are tokens",
         rawTypes,
         {migration, u"CREATE TABLE a (points BIGINT NOT NULL)"_s},
         {migration, u"CREATE TABLE a (points {i64} NOT NULL, name TEXT NOT NULL)"_s}},
        {"a short text is TEXT too",
         rawTypes,
         {migration, u"CREATE TABLE a (name varchar(40))"_s},
         {migration, u"CREATE TABLE a (name TEXT CHECK (length(name) <= 40)) -- no varchar"_s}},
        {"every table has a directive",
         tablesWithoutDirective,
         {migration, u"CREATE TABLE a (x {i64})\n--@append_only a\n"_s},
         {migration, u"CREATE TABLE a (x {i64})\n--@reference a\n"_s}},
        {"names are short",
         longNames,
         {migration, u"CREATE INDEX an_index_whose_name_is_far_too_long_for_us ON a (x)"_s},
         {migration, u"CREATE INDEX a_x_ix ON a (x)"_s}},
        {"a member's key begins with the member",
         keysWithoutTheMember,
         {migration, u"CREATE TABLE a (x {i64}, PRIMARY KEY (x))\n--@distribute a member_id\n"_s},
         {migration, u"CREATE TABLE a (x {i64}, PRIMARY KEY (x))\n--@reference a\n"_s}},
        {"so does one beside its column",
         keysWithoutTheMember,
         {migration,
          u"CREATE TABLE a (\n    x {i64} PRIMARY KEY\n)\n--@distribute a member_id\n"_s},
         {migration,
          u"CREATE TABLE a (\n    member_id {i64} PRIMARY KEY\n)\n--@distribute a member_id\n"_s}},
        {"so does a unique index",
         keysWithoutTheMember,
         {migration, u"--@distribute a member_id\n--;\nCREATE UNIQUE INDEX a_ux ON a (x)"_s},
         {migration,
          u"--@distribute a member_id\n--;\nCREATE UNIQUE INDEX a_ux ON a (member_id)"_s}},
        {"a new column has no constraint",
         constraintsInAddColumn,
         {migration, u"ALTER TABLE a ADD COLUMN b {i64} CHECK (b > 0)"_s},
         {migration, u"ALTER TABLE a ADD COLUMN b {i64}\n--;\nCREATE TABLE c (d {i64} UNIQUE)"_s}},
    };
}

} // namespace

Q_DECLARE_METATYPE(Lint)
Q_DECLARE_METATYPE(SourceFile)

void tst_Tidy::addLints()
{
    QTest::addColumn<Lint>("lint");
    QTest::addColumn<SourceFile>("planted");
    QTest::addColumn<SourceFile>("proper");
    for (const auto& lints : {codeLints(), sqlLints()}) {
        for (const LintCase& lint : lints)
            QTest::addRow("%s", lint.name) << lint.lint << lint.planted << lint.proper;
    }
}

void tst_Tidy::initTestCase()
{
    m_sources = sourcesOf(QStringLiteral(LAUREL_SOURCE_DIR));

    const auto has = [this](const QString& path) {
        return std::ranges::any_of(m_sources, [&](const auto& file) { return file.path == path; });
    };
    QVERIFY(has(u"model/base/Points.h"_s));
    QVERIFY(has(u"resources/sql/migrations/0001_program/up.sql"_s));
}

void tst_Tidy::tree_data()
{
    QTest::addColumn<Lint>("lint");
    std::set<Lint> added; // Some lints have several cases; the tree is searched once for each.
    for (const auto& lints : {codeLints(), sqlLints()}) {
        for (const LintCase& lint : lints) {
            if (!added.contains(lint.lint))
                QTest::addRow("%s", lint.name) << lint.lint;
            added.insert(lint.lint);
        }
    }
}

void tst_Tidy::tree()
{
    QFETCH(const Lint, lint);

    QStringList complaints;
    for (const SourceFile& file : m_sources)
        complaints += lint(file);

    QVERIFY2(complaints.isEmpty(), qPrintable(u"\n  "_s + complaints.join(u"\n  "_s)));
}

void tst_Tidy::plantedText_isRefused()
{
    QFETCH(const Lint, lint);
    QFETCH(const SourceFile, planted);

    const QStringList complaints = lint(planted);

    QVERIFY(!complaints.isEmpty());
    QVERIFY(complaints.front().startsWith(planted.path));
}

void tst_Tidy::properText_passes()
{
    QFETCH(const Lint, lint);
    QFETCH(const SourceFile, proper);

    QCOMPARE(lint(proper), QStringList());
}

void tst_Tidy::comments_areBlanked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::addRow("to the end of the line") << u"a; // b\nc;"_s << u"a;     \nc;"_s;
    QTest::addRow("over lines") << u"a /* b\nb */ c"_s << u"a     \n     c"_s;
    QTest::addRow("not in a string") << u"u\"// a\"_s"_s << u"u\"// a\"_s"_s;
    QTest::addRow("not after an escaped quote") << u"\"\\\"// a\""_s << u"\"\\\"// a\""_s;
    QTest::addRow("not in a raw string") << u"R\"(// \" a)\""_s << u"R\"(// \" a)\""_s;
    QTest::addRow("after the digits of a number") << u"1'000; // a'"_s << u"1'000;      "_s;
    QTest::addRow("after a quote in quotes") << u"'\"'; // a"_s << u"'\"';     "_s;
}

void tst_Tidy::comments_areBlanked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);

    QCOMPARE(withoutCppComments(text), code);
}

QTEST_APPLESS_MAIN(tst_Tidy)
#include "tst_Tidy.moc"
