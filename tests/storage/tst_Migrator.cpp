#include "model/storage/Connection.h"
#include "model/storage/Migrator.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

class tst_Migrator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fresh_isMadeAndTwiceIsTheSame();
    void everyTable_hasRowsOfItsTypes();
    void editedMigration_isRefused();
    void newerMigration_isRefused();
    void olderSchema_isSaidAndBroughtUp();
    void program_isNotWholeWithoutItsFacts();
    void everyStatement_isUnderstood();

private:
    QString schema()
    {
        return ask(u"SELECT group_concat(sql, char(10)) FROM "
                   "(SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"_s);
    }
    QString ask(const QString& statement)
    {
        const auto answer = m_connection->ask(statement);
        return answer ? answer->toString() : answer.error().detail;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void tst_Migrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Connection::open({.database = m_folder->filePath(u"program.laurel"_s)},
                                   Connection::Mode::Create);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_connection = std::move(opened).value();
}

void tst_Migrator::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void tst_Migrator::fresh_isMadeAndTwiceIsTheSame()
{
    const auto first = migrate(*m_connection);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const QString before = schema();
    const auto again = migrate(*m_connection);

    QCOMPARE(*first, ask(u"SELECT count(*) FROM schema_migration"_s).toInt());
    QVERIFY(*first >= 2);
    QVERIFY(again);
    QCOMPARE(*again, 0);
    QCOMPARE(schema(), before);
    QVERIFY(before.contains(u"CREATE TABLE posting"_s));
}

// STRICT: a text where a number belongs is refused by the database itself.
void tst_Migrator::everyTable_hasRowsOfItsTypes()
{
    QVERIFY(migrate(*m_connection));

    QCOMPARE(ask(u"SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                 "AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration' "
                 "AND name NOT LIKE 'member_fts%'"_s),
             QString());
    const auto outcome = m_connection->execute(
        u"INSERT INTO numbering (kind, next_number) VALUES ('approval', 'many')"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Conflict);
}

void tst_Migrator::editedMigration_isRefused()
{
    QVERIFY(migrate(*m_connection));
    QVERIFY(m_connection->execute(
        u"UPDATE schema_migration SET checksum = 'of another text' WHERE name = '0001_program'"_s));
    const QString before = schema();

    const auto outcome = migrate(*m_connection);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::MigrationFailed);
    QVERIFY(outcome.error().detail.contains(u"0001_program"_s));
    QCOMPARE(checkSchema(*m_connection).error().code, ErrorCode::MigrationFailed);
    QCOMPARE(schema(), before);
}

void tst_Migrator::newerMigration_isRefused()
{
    QVERIFY(migrate(*m_connection));
    QVERIFY(m_connection->execute(u"INSERT INTO schema_migration VALUES ('0099_future', 'x')"_s));

    const auto outcome = migrate(*m_connection);
    const auto check = checkSchema(*m_connection);

    QVERIFY(!outcome && !check);
    QCOMPARE(outcome.error().code, ErrorCode::SchemaTooNew);
    QCOMPARE(check.error().code, ErrorCode::SchemaTooNew);
}

void tst_Migrator::olderSchema_isSaidAndBroughtUp()
{
    QVERIFY(migrate(*m_connection));
    // As before the second step: without its table and its row.
    QVERIFY(m_connection->execute(u"DROP TABLE member_fts"_s));
    QVERIFY(m_connection->execute(u"DELETE FROM schema_migration WHERE name = '0002_search'"_s));

    const auto old = checkSchema(*m_connection);
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::SchemaTooOld);
    const auto applied = migrate(*m_connection);

    QVERIFY(applied);
    QCOMPARE(*applied, 1);
    QVERIFY(schema().contains(u"member_fts"_s));
}

void tst_Migrator::program_isNotWholeWithoutItsFacts()
{
    QVERIFY(migrate(*m_connection));

    const auto outcome = checkSchema(*m_connection);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NotADatabase);
    QVERIFY(outcome.error().detail.contains(u"interrupted"_s));
}

// Each statement in the resources can be prepared against the schema.
void tst_Migrator::everyStatement_isUnderstood()
{
    QVERIFY(migrate(*m_connection));
    int statements = 0;
    QDirIterator files(u":/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString name = files.next().mid(QStringLiteral(":/sql/").size()).chopped(4);
        if (name.endsWith(u"/up"_s) || name.contains(u"/up."_s) || name.endsWith(u".postgres"_s))
            continue;
        if (name.endsWith(u".sqlite"_s))
            name.chop(7);
        const auto query = m_connection->prepare(name);
        QVERIFY2(query, query ? "" : qPrintable(query.error().detail));
        ++statements;
    }
    QVERIFY(statements > 80);
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_Migrator.moc"
