#include "tests/services/core/AsNobody.h"
#include "tests/services/core/ProgramFixture.h"

#include <QDir>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// Files that are no program, or not one for this Laurel: a sentence, and nothing is touched.
class tst_OpenProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNoProgram_isRefused_data();
    void whatIsNoProgram_isRefused();
    void spoiledProgram_isRefused_data();
    void spoiledProgram_isRefused();
    void damagedFile_isFoundOut();
    void withoutItsKey_isRefused();
    void readOnlyFolder_isSaid();
    void readOnlyFile_canBeReadAndNotWritten();
    void address_data();
    void address();

private:
    // The error of opening a file, and whether the file is as it was.
    Error open(const QString& path)
    {
        const QByteArray before = bytesOf(path);
        const auto program = OpenProgram::open({.database = path}, m_clock, m_ids);
        m_isUntouched = bytesOf(path) == before && !QFile::exists(path + u"-wal"_s);
        return program ? Error{ErrorCode::Refused, u"it was opened"_s} : program.error();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(u"file"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    // A whole program, changed by a statement.
    QString spoiled(const QString& statement) const
    {
        const QString path = m_folder->filePath(u"spoiled.laurel"_s);
        ProgramFixture fixture;
        fixture.execute(statement);
        const QString key = fixture.path() + u".key"_s;
        must(fixture.db().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        if (!QFile::copy(fixture.path(), path) || !QFile::copy(key, path + u".key"_s))
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{Instant::fromUs(1'300'000'000'000'000)};
    IdMaker m_ids{m_clock};
    bool m_isUntouched = false;
};

void tst_OpenProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_OpenProgram::whatIsNoProgram_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::addRow("an empty file") << QByteArray();
    QTest::addRow("a text") << QByteArray("external_id,member,amount\n1,2,3\n");
    QTest::addRow("the beginning of a database") << QByteArray("SQLite form");
    QTest::addRow("zeros") << QByteArray(8192, '\0');
    QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
}

void tst_OpenProgram::whatIsNoProgram_isRefused()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(bytes);

    const Error error = open(path);

    QCOMPARE(error, Error({ErrorCode::NotADatabase, u"%1 is not a Laurel program."_s.arg(path)}));
    QVERIFY(m_isUntouched);

    const QString folder = m_folder->path();
    QCOMPARE(open(folder), Error({ErrorCode::NotADatabase,
                                  u"%1 is a folder, not a program."_s.arg(folder)}));
    const QString missing = m_folder->filePath(u"missing.laurel"_s);
    QCOMPARE(open(missing),
             Error({ErrorCode::NotFound, u"There is no program at %1."_s.arg(missing)}));
    QVERIFY(!QFile::exists(missing));
}

void tst_OpenProgram::spoiledProgram_isRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("another's database")
        << u"PRAGMA application_id = 7"_s << ErrorCode::NotADatabase
        << u"%1 is not a Laurel program."_s;
    QTest::addRow("a newer schema")
        << u"INSERT INTO schema_migration VALUES ('9999_future', 'x')"_s << ErrorCode::SchemaTooNew
        << u"This program was used with a newer Laurel (9999_future). Update Laurel; nothing was "
           "changed."_s;
    QTest::addRow("an older schema")
        << u"DELETE FROM schema_migration WHERE name = '0002_search'"_s << ErrorCode::SchemaTooOld
        << u"This program was made by an older Laurel. Run: laurelctl db upgrade"_s;
    const QString interrupted = u"%1 is no whole program: the making of it was interrupted. Remove "
                                "the file and make it again."_s;
    QTest::addRow("made without its schema") << u"DROP TABLE schema_migration"_s
                                             << ErrorCode::NotADatabase << interrupted;
    QTest::addRow("made without its facts") << u"DELETE FROM program"_s << ErrorCode::NotADatabase
                                            << interrupted;
}

void tst_OpenProgram::spoiledProgram_isRefused()
{
    QFETCH(const QString, statement);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const QString path = spoiled(statement);

    const Error error = open(path);

    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, sentence.contains(u"%1") ? sentence.arg(path) : sentence);
    QVERIFY(m_isUntouched);
}

// A database of another program keeps its own way of writing.
void tst_OpenProgram::damagedFile_isFoundOut()
{
    const QString path = spoiled(u"PRAGMA application_id = 7"_s);
    {
        auto connection = must(Connection::open({.database = path}));
        must(connection->execute(u"PRAGMA journal_mode = DELETE"_s));
    }
    const Error foreign = open(path);
    QCOMPARE(foreign.code, ErrorCode::NotADatabase);
    QVERIFY(m_isUntouched);

    // Cut off in the middle, as a copy that was interrupted.
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const Error cut = open(path);
    QCOMPARE(cut.code, ErrorCode::CorruptRow);
    QVERIFY2(cut.detail.contains(u"damaged"_s), qPrintable(cut.detail));
}

void tst_OpenProgram::withoutItsKey_isRefused()
{
    const QString path = spoiled(u"SELECT 1"_s);
    const QString key = path + u".key"_s;
    QVERIFY(QFile::remove(key));

    QCOMPARE(open(path),
             Error({ErrorCode::NotFound,
                    u"The key file %1 is missing. Without it no voucher can be made or shown; bring "
                    "it back from the backup."_s.arg(key)}));

    QFile damaged(key);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("short") == 5);
    damaged.close();
    QCOMPARE(open(path), Error({ErrorCode::FileFailed, u"The key file %1 is damaged."_s.arg(key)}));
}

void tst_OpenProgram::readOnlyFolder_isSaid()
{
    const QString path = spoiled(u"SELECT 1"_s);
    const auto readable = QFile::ReadOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, readable));
    QVERIFY(QFile::setPermissions(path + u".key"_s, readable));
    const auto enter = QFile::ExeOwner | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | enter));

    const int isSaid = asNobody([&] {
        return open(path) == Error{ErrorCode::ReadOnly,
                                   u"The folder of %1 cannot be written to; a program needs that "
                                   "even to be read."_s.arg(path)};
    });

    QCOMPARE(isSaid, 1);
    QVERIFY(QFile::setPermissions(m_folder->path(), enter | readable | QFile::WriteOwner));
    QVERIFY(OpenProgram::open({.database = path}, m_clock, m_ids));
}

void tst_OpenProgram::readOnlyFile_canBeReadAndNotWritten()
{
    const QString path = spoiled(u"SELECT 1"_s);
    const auto readable = QFile::ReadOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, readable));
    QVERIFY(QFile::setPermissions(path + u".key"_s, readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner | QFile::WriteOther
                                      | QFile::ExeOwner | QFile::ExeOther));
    const QByteArray before = bytesOf(path);

    const int code = asNobody([&] {
        const auto program = OpenProgram::open({.database = path}, m_clock, m_ids);
        if (!program || !Auditor(**program).verify())
            return 200;
        const auto closed = Almanac(**program).closeDue(QDate(2010, 12, 30), u"worker"_s,
                                                        [](const RunProgress&) { return true; });
        return closed ? 201 : static_cast<int>(closed.error().code);
    });

    QCOMPARE(code, static_cast<int>(ErrorCode::ReadOnly));
    QCOMPARE(bytesOf(path), before);
}

void tst_OpenProgram::address_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text"); // empty: refused

    QTest::addRow("a file") << u"/srv/program.laurel"_s << u"/srv/program.laurel"_s;
    QTest::addRow("a file by its scheme") << u"sqlite:/srv/a b.laurel"_s << u"/srv/a b.laurel"_s;
    QTest::addRow("a server") << u"postgresql://ada@db.example.org:5433/northwind"_s
                              << u"ada@db.example.org/northwind"_s;
    QTest::addRow("nothing") << u""_s << u""_s;
    QTest::addRow("a server without a name") << u"postgresql://ada@db.example.org"_s << u""_s;
    QTest::addRow("a password in the open") << u"postgresql://ada:secret@db/northwind"_s << u""_s;
}

void tst_OpenProgram::address()
{
    QFETCH(const QString, url);
    QFETCH(const QString, text);

    const auto address = DatabaseAddress::fromUrl(url);

    QCOMPARE(address.has_value(), !text.isEmpty());
    if (address)
        QCOMPARE(address->toText(), text);
    else
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_OpenProgram)
#include "tst_OpenProgram.moc"
