#include "model/services/DemoMaker.h"
#include "model/services/Profiles.h"
#include "tests/journeys/Terminal.h"
#include "tests/services/core/ProgramFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A power cut at any moment, a disk that is full: what was finished is kept, the rest is done by the
// next run, and the books end the same as if nothing had happened.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void brokenCopy_isToldApart();
    void killedCycles_endInTheSameBooks();
    void killedAgainAndAgain_endInTheSameBooks();
    void killedDemo_leavesNothingThatOpensHalf();
    void fullDisk_keepsWhatWasFinished_data();
    void fullDisk_keepsWhatWasFinished();
    void fullDisk_makesNoHalfDemo();

private:
    struct Books
    {
        QString digest;
        QByteArray statements; // a hash over those of every member
        bool isClean = false;

        bool operator==(const Books&) const = default;
    };
    // A copy of the demo before its first cycle.
    QString freshCopy(const QString& name) const;
    Books booksOf(const QString& path) const;
    static QString textOf(const Terminal::Answer& answer)
    {
        return u"exit code %1: %2"_s.arg(answer.exitCode).arg(answer.error);
    }

    const QStringList m_closeAll{u"run"_s, u"cycle"_s, u"--as-of"_s, u"2011-12-09"_s};
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_demo;
    QString m_closed; // the demo with its twelve cycles, never killed
    Books m_expected;
    std::chrono::milliseconds m_took{};
    QRandomGenerator m_random;
};

void tst_Kill::initTestCase()
{
    const QByteArray given = qgetenv("LAUREL_TEST_SEED");
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    m_random.seed(seed);
    qInfo("seed: LAUREL_TEST_SEED=%u", seed);

    m_demo = m_folder.filePath(u"demo.laurel"_s);
    IdMaker ids(m_clock);
    must(createDemo({.database = m_demo}, m_clock, ids, [](qint64, qint64) {}));
    m_closed = freshCopy(u"closed"_s);
    const auto answer = Terminal(m_closed).run(m_closeAll);
    QVERIFY2(answer.exitCode == 0, qPrintable(textOf(answer)));
    m_took = answer.took;
    m_expected = booksOf(m_closed);
    QVERIFY(m_expected.isClean);
    qInfo("twelve cycles take %lld ms", static_cast<long long>(m_took.count()));
}

QString tst_Kill::freshCopy(const QString& name) const
{
    const QString path = m_folder.filePath(name + u".laurel"_s);
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".key"_s})
        QFile::remove(path + suffix);
    for (const auto& suffix : {u""_s, u".key"_s})
        if (!QFile::copy(m_demo + suffix, path + suffix))
            qFatal("%s cannot be copied", qPrintable(m_demo + suffix));
    return path;
}

tst_Kill::Books tst_Kill::booksOf(const QString& path) const
{
    IdMaker ids(m_clock);
    const auto program = must(OpenProgram::open({.database = path}, m_clock, ids));
    const auto found = must(Auditor(*program).verify());
    Profiles profiles(*program);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto page = must(profiles.page({.limit = 1000}));;) {
        for (const auto& row : page.rows)
            for (const auto& line : must(profiles.statement(row.id, std::nullopt)))
                hash.addData(u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(row.number)
                                 .arg(line.sequence)
                                 .arg(line.occurredAt.us())
                                 .arg(line.kind, line.cause)
                                 .arg(line.change.count())
                                 .arg(line.balanceAfter.count())
                                 .arg(line.expiresAt ? line.expiresAt->us() : 0)
                                 .toUtf8());
        if (!page.next)
            break;
        page = must(profiles.page({.after = page.next, .limit = 1000}));
    }
    return {found.digest, hash.result(), found.isClean()};
}

// The control: what the tests below compare does tell a broken program from a whole one.
void tst_Kill::brokenCopy_isToldApart()
{
    const QString broken = m_folder.filePath(u"broken.laurel"_s);
    QVERIFY(QFile::copy(m_closed, broken) && QFile::copy(m_closed + u".key"_s, broken + u".key"_s));
    {
        const auto connection = must(Connection::open({.database = broken}));
        must(connection->execute(u"DROP TRIGGER posting_no_delete"_s));
        must(connection->execute(u"DELETE FROM posting WHERE (member_id, posting_id) IN "
                                 "(SELECT a.member_id, a.posting_id FROM posting a JOIN posting b "
                                 "ON b.member_id = a.member_id AND b.seq = a.seq + 1 LIMIT 1)"_s));
    }

    const Books books = booksOf(broken);

    QVERIFY(!books.isClean);
    QVERIFY(books.digest != m_expected.digest);
    QVERIFY(books.statements != m_expected.statements);
    const auto verify = Terminal(broken).run({u"verify"_s});
    QCOMPARE(verify.exitCode, 5);
    QVERIFY2(verify.output.contains("one is missing"), verify.output.constData());
}

void tst_Kill::killedCycles_endInTheSameBooks()
{
    constexpr int kills = 50;
    int interrupted = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills; ++i) {
        // Spread over the whole run, by chance within each fiftieth of it.
        const auto moment = std::chrono::microseconds(m_took) * (i * 1000 + m_random.bounded(1000))
            / (kills * 1000);
        const QString path = freshCopy(u"killed"_s);

        const auto killed = Terminal(path).runAndKillAfter(m_closeAll, moment);
        interrupted += killed.wasKilled ? 1 : 0;
        const auto next = Terminal(path).run(m_closeAll);

        const QString at = u"killed after %1 of %2 ms: "_s.arg(moment.count() / 1000).arg(m_took.count());
        QVERIFY2(next.exitCode == 0, qPrintable(at + textOf(next)));
        const Books books = booksOf(path);
        QVERIFY2(books.isClean, qPrintable(at + u"the books are not whole"_s));
        QVERIFY2(books.digest == m_expected.digest, qPrintable(at + u"another digest"_s));
        QVERIFY2(books.statements == m_expected.statements, qPrintable(at + u"other statements"_s));
    }
    qInfo("%d of %d were killed in their run; %lld s", interrupted, kills,
          static_cast<long long>(timer.elapsed() / 1000));
    QVERIFY2(interrupted >= kills * 8 / 10, "most came to their end before they were killed");
}

// One program, killed at every attempt a little later, until an attempt comes to the end.
void tst_Kill::killedAgainAndAgain_endInTheSameBooks()
{
    const QString path = freshCopy(u"again"_s);
    Terminal terminal(path);
    int kills = 0;
    for (bool isDone = false; !isDone; ++kills) {
        QVERIFY(kills < 200);
        const auto moment = 30ms + std::chrono::milliseconds(m_random.bounded(100 + 20 * kills));
        const auto answer = terminal.runAndKillAfter(m_closeAll, moment);
        isDone = !answer.wasKilled;
        if (isDone)
            QVERIFY2(answer.exitCode == 0, qPrintable(textOf(answer)));
    }

    QVERIFY2(kills > 3, qPrintable(QString::number(kills)));
    QCOMPARE(booksOf(path), m_expected);
    // The terminal says the same of both.
    const auto said = Terminal(path).run({u"--json"_s, u"verify"_s});
    QCOMPARE(QJsonDocument::fromJson(said.output).object()[u"digest"_s].toString(),
             m_expected.digest);
    for (const auto& member : {u"12346"_s, u"12347"_s, u"14646"_s, u"18102"_s}) {
        const QStringList statement{u"member"_s, u"statement"_s, member};
        QCOMPARE(Terminal(path).run(statement).output, Terminal(m_closed).run(statement).output);
    }
}

void tst_Kill::killedDemo_leavesNothingThatOpensHalf()
{
    constexpr int kills = 12;
    const QStringList create{u"demo"_s, u"create"_s};
    QDir().mkpath(m_folder.filePath(u"demos"_s));
    const QString path = m_folder.filePath(u"demos/killed.laurel"_s);
    const auto whole = Terminal(path).run(create);
    QVERIFY2(whole.exitCode == 0, qPrintable(textOf(whole)));

    int interrupted = 0;
    bool wasFinished = true;
    for (int i = 0; i < kills; ++i) {
        QFile::remove(path); // Where one was finished, with its key; what a killed one left stays.
        if (wasFinished)
            QFile::remove(path + u".key"_s);
        const auto moment = std::chrono::microseconds(whole.took)
            * (i * 1000 + m_random.bounded(1000)) / (kills * 1000);

        const auto killed = Terminal(path).runAndKillAfter(create, moment);

        interrupted += killed.wasKilled ? 1 : 0;
        const auto info = Terminal(path).run({u"--json"_s, u"db"_s, u"info"_s});
        wasFinished = info.exitCode == 0;
        if (wasFinished) // It was done before it was killed: then it is whole.
            QCOMPARE(QJsonDocument::fromJson(info.output).object()[u"events"_s].toString(), u"22094"_s);
        else
            QCOMPARE(info.exitCode, 3);
    }
    QVERIFY(interrupted >= kills / 2);

    // What the last one left does not stand in the way.
    QFile::remove(path);
    if (wasFinished)
        QFile::remove(path + u".key"_s);
    const auto next = Terminal(path).run(create);
    QVERIFY2(next.exitCode == 0, qPrintable(textOf(next)));
    const auto verify = Terminal(path).run({u"verify"_s});
    QCOMPARE(verify.exitCode, 0);
    QCOMPARE(QDir(m_folder.filePath(u"demos"_s)).entryList(QDir::Files, QDir::Name),
             QStringList({u"killed.laurel"_s, u"killed.laurel.key"_s}));

    // And what comes of it is the demo: its cycles close to the same books.
    QCOMPARE(Terminal(path).run(m_closeAll).exitCode, 0);
    QVERIFY(booksOf(path) == m_expected);
}

void tst_Kill::fullDisk_keepsWhatWasFinished_data()
{
    QTest::addColumn<qint64>("room"); // the largest file that can be written, in bytes

    QTest::addRow("no room at all") << qint64{16} * 1024;
    QTest::addRow("room for the beginning") << qint64{200} * 1024;
    QTest::addRow("room for a piece") << qint64{1200} * 1024;
    QTest::addRow("room for some cycles") << qint64{8} * 1024 * 1024;
}

void tst_Kill::fullDisk_keepsWhatWasFinished()
{
    QFETCH(const qint64, room);
    const QString path = freshCopy(u"full"_s);

    const auto full = Terminal(path).runOnAFullDisk(m_closeAll, room);

    QVERIFY2(full.exitCode == 4, qPrintable(textOf(full)));
    QVERIFY2(full.error.contains(u"disk"_s) && full.error.contains(u"make room"_s),
             qPrintable(full.error));
    QCOMPARE(full.error.count(u'\n'), 1); // One sentence, and no word of SQLite's.
    QVERIFY2(!full.error.contains(u"I/O"_s), qPrintable(full.error));
    // With room again.
    const auto next = Terminal(path).run(m_closeAll);
    QVERIFY2(next.exitCode == 0, qPrintable(textOf(next)));
    QCOMPARE(booksOf(path), m_expected);
}

void tst_Kill::fullDisk_makesNoHalfDemo()
{
    QDir().mkpath(m_folder.filePath(u"small"_s));
    const QString path = m_folder.filePath(u"small/demo.laurel"_s);

    const auto full = Terminal(path).runOnAFullDisk({u"demo"_s, u"create"_s}, 2 * 1024 * 1024);

    QVERIFY2(full.exitCode == 4, qPrintable(textOf(full)));
    QCOMPARE(QDir(m_folder.filePath(u"small"_s)).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_Kill.moc"
