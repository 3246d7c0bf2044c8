#include "model/base/Clock.h"
#include "model/services/Auditor.h"
#include "model/services/DemoMaker.h"
#include "model/services/OpenProgram.h"
#include "model/services/Profiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

// kill -9 in the middle of closing cycles: whoever runs it again ends with the same books, to the
// byte of verify and of the members' statements.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRunThatIsKilledAnywhereEndsInTheSameBooks();
    void aDemoThatIsKilledLeavesNoHalfProgram();
    void aMissingPostingIsToldApart();

private:
    static constexpr int kills = 50;
    static constexpr int comparedMembers = 200;

    struct Books
    {
        QString digest;
        qint64 differences = 0;
        QByteArray statements;
        friend bool operator==(const Books&, const Books&) = default;
    };

    static QStringList closing(const QString& file)
    {
        return {u"--db"_s, file, u"run"_s, u"cycle"_s, u"--as-of"_s, u"2011-12-09"_s};
    }
    static int terminal(const QStringList& arguments)
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(LAURELCTL), arguments);
        return process.waitForFinished(120'000) ? process.exitCode() : -1;
    }
    QString copyOfDemo(const QString& name) const
    {
        const QString copy = m_folder.filePath(name);
        for (const auto& suffix : {u""_s, u".key"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(copy + suffix);
        const bool isCopied = QFile::copy(m_demo, copy)
            && QFile::copy(m_demo + u".key"_s, copy + u".key"_s);
        return isCopied ? copy : QString();
    }
    Books booksOf(const QString& file);

    const QTemporaryDir m_folder;
    const SystemClock m_clock;
    IdMaker m_ids{m_clock};
    QString m_demo;
    Books m_undisturbed;
    int m_undisturbedMs = 0;
};

tst_Kill::Books tst_Kill::booksOf(const QString& file)
{
    const auto program = OpenProgram::open({Dialect::Sqlite, file}, m_clock, m_ids);
    if (!program)
        return {program.error().detail};
    const auto found = Auditor(**program).verify();
    if (!found)
        return {found.error().detail};
    Books books{found->digest, found->differences, {}};
    Profiles profiles(**program);
    const auto page = profiles.page({.limit = comparedMembers});
    if (!page)
        return {page.error().detail};
    for (const auto& row : page->rows) {
        const auto lines = profiles.statement(row.id, std::nullopt);
        if (!lines)
            return {lines.error().detail};
        books.statements += row.number.toUtf8() + '\n';
        for (const auto& line : *lines)
            books.statements += u"%1 %2 %3 %4 %5 %6\n"_s.arg(line.sequence)
                                    .arg(line.occurredAt.toIso(), line.kind, line.cause)
                                    .arg(line.change.count())
                                    .arg(line.balanceAfter.count())
                                    .toUtf8();
    }
    return books;
}

void tst_Kill::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.laurel"_s);
    const auto made = createDemo({Dialect::Sqlite, m_demo}, m_clock, m_ids, [](qint64, qint64) {});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));

    const QString file = copyOfDemo(u"undisturbed.laurel"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(terminal(closing(file)), 0);
    m_undisturbedMs = static_cast<int>(timer.elapsed());
    m_undisturbed = booksOf(file);
    QCOMPARE(m_undisturbed.differences, 0);
    QVERIFY(m_undisturbed.statements.size() > 1000);
}

void tst_Kill::aRunThatIsKilledAnywhereEndsInTheSameBooks()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u, an undisturbed run takes %d ms", seed, m_undisturbedMs);
    QRandomGenerator random(seed);
    int killed = 0;
    for (int round = 0; round < kills; ++round) {
        const QString file = copyOfDemo(u"killed.laurel"_s);
        QVERIFY(!file.isEmpty());
        const int after = random.bounded(m_undisturbedMs);
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(LAURELCTL), closing(file));
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(after)) {
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished());
            ++killed;
        }

        QCOMPARE(terminal(closing(file)), 0);

        const Books books = booksOf(file);
        QVERIFY2(books == m_undisturbed,
                 qPrintable(u"round %1, killed after %2 ms: %3"_s.arg(round).arg(after).arg(
                     books.digest)));
    }
    qInfo("%d of %d runs were killed before their end", killed, kills);
    QVERIFY(killed > kills / 2);
}

void tst_Kill::aDemoThatIsKilledLeavesNoHalfProgram()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5; ++round) {
        const QString file = m_folder.filePath(u"half%1.laurel"_s.arg(round));
        const QStringList making{u"--db"_s, file, u"demo"_s, u"create"_s};
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(LAURELCTL), making);
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(50 + random.bounded(500))) {
            process.kill();
            QVERIFY(process.waitForFinished());
            QVERIFY(!QFile::exists(file));
            QCOMPARE(terminal(making), 0);
        }
        QCOMPARE(terminal(closing(file)), 0);
        QCOMPARE(booksOf(file).digest, m_undisturbed.digest);
    }
}

// The control: were the comparison blind, the tests above would prove nothing.
void tst_Kill::aMissingPostingIsToldApart()
{
    const QString file = m_folder.filePath(u"undisturbed.laurel"_s);
    {
        const auto program = OpenProgram::open({Dialect::Sqlite, file}, m_clock, m_ids);
        QVERIFY(program);
        Connection& db = (*program)->db();
        QVERIFY(db.execute(u"DROP TRIGGER posting_no_delete"_s));
        QVERIFY(db.execute(u"DELETE FROM posting WHERE posting_id = (SELECT max(posting_id) FROM posting)"_s));
    }

    const Books books = booksOf(file);

    QVERIFY(books.differences > 0);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_Kill.moc"
