#include "model/base/Clock.h"
#include "model/gateways/Program.h"
#include "model/services/ProgramMaker.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace laurel;
using namespace Qt::StringLiterals;

// A window and a terminal on one file. The process's locks on it have to survive everything that the
// window does: where they are lost, the terminal's last connection takes the write-ahead log away and
// the two go on with different books.
class tst_SharedFile : public QObject
{
    Q_OBJECT

private slots:
    void theLogStaysWhileAWindowIsOpen();

private:
    static QByteArray terminal(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(LAURELCTL), arguments);
        if (!process.waitForFinished())
            return "did not end";
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
};

void tst_SharedFile::theLogStaysWhileAWindowIsOpen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop.laurel"_s);
    const SystemClock clock;
    const auto pounds = Currency::fromCode(u"GBP"_s);
    QVERIFY(createProgram({Dialect::Sqlite, file},
                          {.facts = {.name = u"Shop"_s,
                                     .zone = u"Europe/London"_s,
                                     .currency = *pounds,
                                     .start = QDate(2026, 1, 1)},
                           .policy = starterPolicy(),
                           .people = {{u"hana"_s, u"Hana"_s, Role::Manager, true}}},
                          clock));
    auto window = Program::open(file);
    QVERIFY(window);
    // Every thread of the window has opened its connection.
    auto gateways = (*window)->gateways();
    QVERIFY(gateways.program.overview().result().has_value());
    const auto noTask = gateways.requests.ask(ask::ClaimTask{TaskId(1)}, u"hana"_s, {}).result();
    QVERIFY(!noTask);
    const QString log = file + u"-wal"_s;
    QVERIFY(QFile::exists(log));

    // A further connection of the window, opened while the others hold their locks.
    QSignalSpy ended(&gateways.news, &ProgramNews::runEnded);
    QVERIFY(gateways.runs.start(QDate(2026, 2, 1), u"hana"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);

    const QByteArray runs = terminal({u"--db"_s, file, u"run"_s, u"list"_s});

    QVERIFY2(runs.contains("done"), runs.constData());
    QVERIFY(QFile::exists(log)); // The terminal was not the last to leave.
    // What the window writes now, the terminal finds.
    QVERIFY(gateways.runs.start(QDate(2026, 4, 30), u"hana"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
    const QByteArray later = terminal({u"--db"_s, file, u"run"_s, u"list"_s});
    QVERIFY2(later.count("done") > runs.count("done"), later.constData());
}

QTEST_GUILESS_MAIN(tst_SharedFile)
#include "tst_SharedFile.moc"
