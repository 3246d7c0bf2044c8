#include "model/storage/Query.h"

#include <QSqlDatabase>
#include <QTest>

#include <functional>

using namespace laurel;
using namespace Qt::StringLiterals;

// What the driver makes of a value, and what a row may hold.
class tst_Query : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void value_keepsItsTypeAndValue_data();
    void value_keepsItsTypeAndValue();
    void quotedText_staysText();
    void row_readsInTheOrderOfItsColumns();
    void row_thatCannotBe_failsTheQuery_data();
    void row_thatCannotBe_failsTheQuery();
    void optional_isNothingWhereNothingIs();
    void one_isNotFound();
    void constraint_isAConflict();
    void change_saysHowMany();
    void statement_canBeUsedAgainAfterAFailure();

private:
    QSqlQuery prepared(const QString& text)
    {
        QSqlQuery query(QSqlDatabase::database(u"tst_Query"_s));
        if (!query.prepare(text))
            qFatal("%s", qPrintable(text));
        return query;
    }
};

using Bind = std::function<void(Query&)>;
Q_DECLARE_METATYPE(Bind)
using Read = std::function<void(Row&)>;
Q_DECLARE_METATYPE(Read)

void tst_Query::initTestCase()
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tst_Query"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"_s));
}

void tst_Query::cleanupTestCase()
{
    QSqlDatabase::removeDatabase(u"tst_Query"_s);
}

void tst_Query::value_keepsItsTypeAndValue_data()
{
    QTest::addColumn<Bind>("bind");
    QTest::addColumn<QString>("stored"); // type and value as the database has them

    const auto row = [](const char* name, Bind bind, const QString& stored) {
        QTest::addRow("%s", name) << std::move(bind) << stored;
    };
    row("an int is no flag", [](Query& q) { q.bind(u":v"_s, 2); }, u"integer 2"_s);
    row("a flag", [](Query& q) { q.bind(u":v"_s, true); }, u"integer 1"_s);
    row("a flag that is down", [](Query& q) { q.bind(u":v"_s, false); }, u"integer 0"_s);
    row("a large number", [](Query& q) { q.bind(u":v"_s, qint64{9'007'199'254'740'993}); },
        u"integer 9007199254740993"_s);
    row("a number without a sign is no text", [](Query& q) { q.bind(u":v"_s, 7U); }, u"integer 7"_s);
    row("a size", [](Query& q) { q.bind(u":v"_s, size_t{7}); }, u"integer 7"_s);
    row("points", [](Query& q) { q.bind(u":v"_s, -120_pts + 0_pts); }, u"integer -120"_s);
    row("money in minor units",
        [](Query& q) {
            q.bind(u":v"_s, *Money::parse(u"12.34"_s, *Currency::fromCode(u"GBP"_s)));
        },
        u"integer 1234"_s);
    row("an instant in microseconds", [](Query& q) { q.bind(u":v"_s, Instant::fromUs(1)); },
        u"integer 1"_s);
    row("no instant", [](Query& q) { q.bind(u":v"_s, std::optional<Instant>()); }, u"null "_s);
    row("an id", [](Query& q) { q.bind(u":v"_s, MemberId(5)); }, u"integer 5"_s);
    row("no id", [](Query& q) { q.bind(u":v"_s, std::optional<TaskId>()); }, u"null "_s);
    row("an id that is there", [](Query& q) { q.bind(u":v"_s, std::optional(TaskId(5))); },
        u"integer 5"_s);
    row("a text", [](Query& q) { q.bind(u":v"_s, u"Zoë 田中"_s); }, u"text Zoë 田中"_s);
    row("an empty text", [](Query& q) { q.bind(u":v"_s, u""_s); }, u"text "_s);
    row("a null text is an empty one", [](Query& q) { q.bind(u":v"_s, QString()); }, u"text "_s);
    row("bytes", [](Query& q) { q.bind(u":v"_s, QVariant(QByteArray("ab"))); }, u"blob ab"_s);
    row("digits in a text stay one", [](Query& q) { q.bind(u":v"_s, u"007"_s); }, u"text 007"_s);
}

void tst_Query::value_keepsItsTypeAndValue()
{
    QFETCH(const Bind, bind);
    QFETCH(const QString, stored);
    auto statement = prepared(u"SELECT typeof(v) || ' ' || coalesce(CAST(v AS TEXT), '') FROM "
                              "(SELECT :v AS v)"_s);
    Query query(statement);

    bind(query);
    const auto found = query.one([](Row& row) { return row.text(); });

    QVERIFY(found);
    QCOMPARE(*found, stored);
}

void tst_Query::quotedText_staysText()
{
    auto insert = prepared(u"INSERT INTO thing (id, name) VALUES (:id, :name)"_s);
    const QString evil = u"'); DROP TABLE thing; --"_s;
    QVERIFY(Query(insert).bind(u":id"_s, 100).bind(u":name"_s, evil).run());

    auto select = prepared(u"SELECT name FROM thing WHERE id = 100"_s);
    QCOMPARE(*Query(select).one([](Row& row) { return row.text(); }), evil);
}

void tst_Query::row_readsInTheOrderOfItsColumns()
{
    auto statement = prepared(u"SELECT 5, 'gold', -3, NULL, 1, x'6162', NULL, 7, 1000001"_s);
    struct Values
    {
        MemberId id{1};
        QString name;
        Points points;
        std::optional<Instant> none;
        bool flag = false;
        QByteArray bytes;
        std::optional<TaskId> noTask;
        std::optional<qint64> number;
        Instant at;
    };

    const auto read = Query(statement).one([](Row& row) {
        Values r;
        r.id = row.id<MemberId>();
        r.name = row.text();
        r.points = row.points();
        r.none = row.optionalInstant();
        r.flag = row.flag();
        r.bytes = row.bytes();
        r.noTask = row.optionalId<TaskId>();
        r.number = row.optionalInteger();
        r.at = row.instant();
        return r;
    });

    QVERIFY(read);
    QCOMPARE(read->id, MemberId(5));
    QCOMPARE(read->name, u"gold"_s);
    QCOMPARE(read->points.count(), -3);
    QVERIFY(!read->none && !read->noTask);
    QVERIFY(read->flag);
    QCOMPARE(read->bytes, QByteArray("ab"));
    QCOMPARE(read->number, 7);
    QCOMPARE(read->at.us(), 1000001);
}

void tst_Query::row_thatCannotBe_failsTheQuery_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Read>("read");

    const auto row = [](const char* name, const QString& statement, Read read) {
        QTest::addRow("%s", name) << statement << std::move(read);
    };
    row("too many points", u"SELECT 1000000000001"_s, [](Row& r) { r.points(); });
    row("too much money", u"SELECT -1000000000000001"_s,
        [](Row& r) { r.money(*Currency::fromCode(u"GBP"_s)); });
    row("an id of nothing", u"SELECT 0"_s, [](Row& r) { r.id<MemberId>(); });
    row("an id below nothing", u"SELECT -5"_s, [](Row& r) { r.id<MemberId>(); });
    row("no id", u"SELECT NULL"_s, [](Row& r) { r.id<MemberId>(); });
    row("the last of many", u"SELECT 1 UNION ALL SELECT 0 ORDER BY 1 DESC"_s,
        [](Row& r) { r.id<MemberId>(); });
    row("the first of many", u"SELECT 0 UNION ALL SELECT 1 ORDER BY 1"_s,
        [](Row& r) { r.id<MemberId>(); });
}

void tst_Query::row_thatCannotBe_failsTheQuery()
{
    QFETCH(const QString, statement);
    QFETCH(const Read, read);
    auto prepared = this->prepared(statement);

    const auto outcome = Query(prepared).each(read);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::CorruptRow);
}

void tst_Query::optional_isNothingWhereNothingIs()
{
    auto none = prepared(u"SELECT 1 WHERE 1 = 0"_s);
    auto some = prepared(u"SELECT 7"_s);

    const auto nothing = Query(none).optional([](Row& row) { return row.integer(); });
    const auto seven = Query(some).optional([](Row& row) { return row.integer(); });

    QVERIFY(nothing && !*nothing);
    QVERIFY(seven && *seven == 7);
}

void tst_Query::one_isNotFound()
{
    auto none = prepared(u"SELECT 1 WHERE 1 = 0"_s);

    const auto outcome = Query(none).one([](Row& row) { return row.integer(); });

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NotFound);
}

void tst_Query::constraint_isAConflict()
{
    auto insert = prepared(u"INSERT INTO thing (id, name) VALUES (:id, :name)"_s);
    Query query(insert);
    QVERIFY(query.bind(u":id"_s, 1).bind(u":name"_s, u"one"_s).run());

    const auto sameKey = query.bind(u":id"_s, 1).bind(u":name"_s, u"two"_s).run();
    const auto sameName = query.bind(u":id"_s, 2).bind(u":name"_s, u"one"_s).run();
    const auto noName = query.bind(u":id"_s, 3).bind(u":name"_s, QVariant()).run();

    for (const auto& outcome : {sameKey, sameName, noName}) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    }
}

void tst_Query::change_saysHowMany()
{
    auto insert = prepared(u"INSERT INTO thing (id, name) VALUES (11, 'a'), (12, 'b')"_s);
    auto update = prepared(u"UPDATE thing SET name = name || 'x' WHERE id >= :least AND id < 13"_s);

    QCOMPARE(*Query(insert).change(), 2);
    QCOMPARE(*Query(update).bind(u":least"_s, 12).change(), 1);
    QCOMPARE(*Query(update).bind(u":least"_s, 13).change(), 0);
}

void tst_Query::statement_canBeUsedAgainAfterAFailure()
{
    auto insert = prepared(u"INSERT INTO thing (id, name) VALUES (:id, :name)"_s);
    Query query(insert);
    QVERIFY(query.bind(u":id"_s, 21).bind(u":name"_s, u"c"_s).run());
    QVERIFY(!query.bind(u":id"_s, 21).bind(u":name"_s, u"d"_s).run());

    QVERIFY(query.bind(u":id"_s, 22).bind(u":name"_s, u"d"_s).run());
}

QTEST_GUILESS_MAIN(tst_Query)
#include "tst_Query.moc"
