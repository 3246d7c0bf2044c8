#include "model/storage/SchemaText.h"

#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_SchemaText : public QObject
{
    Q_OBJECT

private slots:
    void tokens_areExpanded_data();
    void tokens_areExpanded();
    void statements_areParted();
    void appendOnly_makesGuards();
    void uniqueAcross_makesAnIndex();
    void placement_makesNothing();
    void unknown_isRefused_data();
    void unknown_isRefused();
    void everyMigration_isUnderstood_data();
    void everyMigration_isUnderstood();
};

void tst_SchemaText::tokens_areExpanded_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");

    QTest::addRow("a large number") << u"{i64}"_s << u"INTEGER"_s << u"BIGINT"_s;
    QTest::addRow("a small number") << u"{i32}"_s << u"INTEGER"_s << u"INTEGER"_s;
    QTest::addRow("a flag") << u"{flag}"_s << u"INTEGER"_s << u"SMALLINT"_s;
    QTest::addRow("bytes") << u"{blob}"_s << u"BLOB"_s << u"BYTEA"_s;
    QTest::addRow("options") << u"{opts}"_s << u"STRICT"_s << u""_s;
    QTest::addRow("options without a row id") << u"{opts_wr}"_s << u"STRICT, WITHOUT ROWID"_s << u""_s;
}

void tst_SchemaText::tokens_areExpanded()
{
    QFETCH(const QString, token);
    QFETCH(const QString, sqlite);
    QFETCH(const QString, postgres);
    const QString text = u"a %1 b %1"_s;

    QCOMPARE(*statementsOf(text.arg(token), Dialect::Sqlite), QStringList{text.arg(sqlite).trimmed()});
    QCOMPARE(*statementsOf(text.arg(token), Dialect::Postgres),
             QStringList{text.arg(postgres).trimmed()});
}

void tst_SchemaText::statements_areParted()
{
    const QString text = u"-- What it is for.\nCREATE TABLE a (x {i64})\n--;\n\n"
                         "CREATE INDEX b ON a (x)\n--;\n"_s;

    const auto statements = statementsOf(text, Dialect::Sqlite);

    QVERIFY(statements);
    QCOMPARE(*statements, QStringList({u"-- What it is for.\nCREATE TABLE a (x INTEGER)"_s,
                                       u"CREATE INDEX b ON a (x)"_s}));
}

void tst_SchemaText::appendOnly_makesGuards()
{
    const QString text = u"CREATE TABLE event (x {i64})\n--@append_only event\n"_s;

    const auto sqlite = statementsOf(text, Dialect::Sqlite);
    const auto postgres = statementsOf(text, Dialect::Postgres);

    QVERIFY(sqlite && postgres);
    QCOMPARE(sqlite->size(), 3);
    QVERIFY(sqlite->at(1).startsWith(u"CREATE TRIGGER event_no_update BEFORE UPDATE ON event "_s));
    QVERIFY(sqlite->at(2).startsWith(u"CREATE TRIGGER event_no_delete BEFORE DELETE ON event "_s));
    QVERIFY(sqlite->at(1).contains(u"RAISE(ABORT, 'event is never edited')"_s));
    QCOMPARE(postgres->size(), 4);
    QVERIFY(postgres->at(1).contains(u"ERRCODE = 'LR001'"_s));
    QVERIFY(postgres->at(2).contains(u"BEFORE UPDATE OR DELETE ON event FOR EACH ROW"_s));
    QVERIFY(postgres->at(3).contains(u"BEFORE TRUNCATE ON event FOR EACH STATEMENT"_s));
}

void tst_SchemaText::uniqueAcross_makesAnIndex()
{
    const QString text = u"CREATE TABLE event (x {i64})\n--@unique_across event source_code, external_id\n"_s;

    const auto statements = statementsOf(text, Dialect::Sqlite);

    QVERIFY(statements);
    QCOMPARE(statements->at(1),
             u"CREATE UNIQUE INDEX event_external_id_ux ON event (source_code, external_id)"_s);
}

void tst_SchemaText::placement_makesNothing()
{
    const QString text = u"CREATE TABLE a (x {i64})\n--@distribute a member_id with member\n"
                         "--@reference a\n"_s;

    for (const auto dialect : {Dialect::Sqlite, Dialect::Postgres})
        QCOMPARE(statementsOf(text, dialect)->size(), 1);
}

void tst_SchemaText::unknown_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("a token") << u"CREATE TABLE a (x {i46})"_s << u"unknown token {i46}"_s;
    QTest::addRow("a token in capitals") << u"CREATE TABLE a (x {I64})"_s << u"unknown token {I64}"_s;
    QTest::addRow("a directive") << u"--@apend_only a"_s << u"unknown directive --@apend_only a"_s;
    QTest::addRow("a directive without a table") << u"--@append_only"_s
                                                 << u"unknown directive --@append_only"_s;
}

void tst_SchemaText::unknown_isRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);

    const auto statements = statementsOf(text, Dialect::Sqlite);

    QVERIFY(!statements);
    QCOMPARE(statements.error(), Error({ErrorCode::MigrationFailed, sentence}));
}

void tst_SchemaText::everyMigration_isUnderstood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isSqlite");

    for (const auto& name : {u"migrations/0001_program/up"_s, u"migrations/0002_search/up"_s}) {
        QTest::addRow("%s in SQLite", qPrintable(name)) << name << true;
        QTest::addRow("%s in PostgreSQL", qPrintable(name)) << name << false;
    }
}

void tst_SchemaText::everyMigration_isUnderstood()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isSqlite);
    const auto dialect = isSqlite ? Dialect::Sqlite : Dialect::Postgres;

    const auto text = sqlText(name, dialect);
    QVERIFY(text);
    const auto statements = statementsOf(*text, dialect);

    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().detail));
    QVERIFY(!statements->isEmpty());
    for (const auto& statement : *statements)
        QVERIFY2(!statement.contains(u'{'), qPrintable(statement));
}

QTEST_APPLESS_MAIN(tst_SchemaText)
#include "tst_SchemaText.moc"
