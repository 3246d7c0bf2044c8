#include "tests/services/core/AsNobody.h"
#include "tests/services/core/ProgramFixture.h"

#include "model/services/DemoMaker.h"

#include <QDir>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_ProgramMaker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void program_beginsWithWhatItWasGiven();
    void files_areTheirOwnersAlone();
    void whatCannotBeMade_leavesNothing_data();
    void whatCannotBeMade_leavesNothing();
    void existingFile_isLeftAlone_data();
    void existingFile_isLeftAlone();
    void missingFolder_isSaid();
    void readOnlyFolder_isSaid();
    void demo_thatWasInterruptedIsMadeAnew_data();
    void demo_thatWasInterruptedIsMadeAnew();
    void keyWithoutItsProgram_isKept();
    void server_isRefusedWithASentence();

private:
    NewProgram aProgram() const
    {
        return {.facts = {.name = u"Northwind"_s,
                          .zone = u"Asia/Tokyo"_s,
                          .currency = must(Currency::fromCode(u"JPY"_s)),
                          .start = QDate(2011, 4, 1)},
                .policy = starterPolicy(),
                .people = {{u"hana"_s, u"Hana Okafor"_s, Role::Manager}}};
    }
    DatabaseAddress address() const
    {
        return {.database = m_folder->filePath(u"program.laurel"_s)};
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{Instant::fromUs(1'301'000'000'000'000)};
    IdMaker m_ids{m_clock};
};

void tst_ProgramMaker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ProgramMaker::program_beginsWithWhatItWasGiven()
{
    must(createProgram(address(), aProgram(), m_clock));
    const auto program = must(OpenProgram::open(address(), m_clock, m_ids));

    QCOMPARE(program->facts().name, u"Northwind"_s);
    QCOMPARE(program->calendar().cycle(1).start, must(Instant::parse(u"2011-03-31T15:00:00Z"_s,
                                                                     QTimeZone::utc())));
    QCOMPARE(program->currency().code(), u"JPY"_s);
    QCOMPARE(program->policy().version, 1);
    QCOMPARE(program->policy().ladder.size(), size_t{4});
    const auto people = must(ProgramRepository(program->db()).people());
    QCOMPARE(people.size(), size_t{2});
    QVERIFY(std::ranges::find(people, Person{u"worker"_s, u"Laurel worker"_s, Role::Worker})
            != people.end());
    QVERIFY(must(Auditor(*program).verify()).isClean());
    QCOMPARE(must(Almanac(*program).due(QDate(2011, 4, 1))).dueNow, 0);
}

void tst_ProgramMaker::files_areTheirOwnersAlone()
{
    must(createProgram(address(), aProgram(), m_clock));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(files(), QStringList({u"program.laurel"_s, u"program.laurel.key"_s}));
    for (const auto& name : files())
        QVERIFY2(!(QFile::permissions(m_folder->filePath(name)) & others), qPrintable(name));
}

void tst_ProgramMaker::whatCannotBeMade_leavesNothing_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("login");
    QTest::addColumn<ErrorCode>("code");

    const QString tokyo = u"Asia/Tokyo"_s;
    QTest::addRow("a zone that is none") << u"Asia/Atlantis"_s << starterPolicy() << u"hana"_s
                                         << ErrorCode::InvalidInput;
    QTest::addRow("no zone") << u""_s << starterPolicy() << u"hana"_s << ErrorCode::InvalidInput;
    QTest::addRow("a policy that is none") << tokyo << QByteArray("{}") << u"hana"_s
                                           << ErrorCode::InvalidInput;
    // Found out when the tables are there already.
    QTest::addRow("a person without a login") << tokyo << starterPolicy() << u""_s
                                              << ErrorCode::Conflict;
    QTest::addRow("a person named as the worker") << tokyo << starterPolicy() << u"worker"_s
                                                  << ErrorCode::Conflict;
}

void tst_ProgramMaker::whatCannotBeMade_leavesNothing()
{
    QFETCH(const QString, zone);
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, login);
    QFETCH(const ErrorCode, code);
    NewProgram program = aProgram();
    program.facts.zone = zone;
    program.policy = policy;
    program.people[0].login = login;

    const auto made = createProgram(address(), program, m_clock);

    QCOMPARE(laurel::test::codeOf(made), code);
    QVERIFY(!files().contains(u"program.laurel"_s));
    QVERIFY(!files().contains(u"program.laurel-wal"_s));
    must(createProgram(address(), aProgram(), m_clock)); // Nothing stands in the way of the next.
    QVERIFY(OpenProgram::open(address(), m_clock, m_ids));
}

void tst_ProgramMaker::existingFile_isLeftAlone_data()
{
    QTest::addColumn<bool>("isDemo");
    QTest::addColumn<QByteArray>("bytes");

    QTest::addRow("a new program") << false << QByteArray("somebody's words");
    QTest::addRow("a new program on an empty file") << false << QByteArray();
    QTest::addRow("a demo") << true << QByteArray("somebody's words");
    QTest::addRow("a demo on an empty file") << true << QByteArray();
}

void tst_ProgramMaker::existingFile_isLeftAlone()
{
    QFETCH(const bool, isDemo);
    QFETCH(const QByteArray, bytes);
    QFile file(address().database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    Result<void> made;
    if (isDemo) {
        const auto demo = createDemo(address(), m_clock, m_ids, [](qint64, qint64) {});
        made = demo ? Result<void>() : Result<void>(fail(demo.error()));
    } else {
        made = createProgram(address(), aProgram(), m_clock);
    }

    QVERIFY(!made);
    QCOMPARE(made.error(), Error({ErrorCode::Refused, u"%1 is there already; nothing was changed."_s
                                                          .arg(address().database)}));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(files(), QStringList({u"program.laurel"_s}));
}

void tst_ProgramMaker::missingFolder_isSaid()
{
    const QString folder = m_folder->filePath(u"nowhere"_s);

    const auto made = createProgram({.database = folder + u"/program.laurel"_s}, aProgram(), m_clock);

    QCOMPARE(made.error(), Error({ErrorCode::NotFound, u"There is no folder %1."_s.arg(folder)}));
    QVERIFY(!QFile::exists(folder));
}

void tst_ProgramMaker::readOnlyFolder_isSaid()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner
                                      | QFile::ReadOther | QFile::ExeOther));

    const int program = asNobody([&] {
        const auto made = createProgram(address(), aProgram(), m_clock);
        return made ? 200 : static_cast<int>(made.error().code);
    });
    const int demo = asNobody([&] {
        const auto made = createDemo(address(), m_clock, m_ids, [](qint64, qint64) {});
        return made ? 200 : static_cast<int>(made.error().code);
    });

    QCOMPARE(program, static_cast<int>(ErrorCode::ReadOnly));
    QCOMPARE(demo, static_cast<int>(ErrorCode::ReadOnly));
    QCOMPARE(files(), QStringList());
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_ProgramMaker::demo_thatWasInterruptedIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("left");

    QTest::addRow("while it was filled")
        << QStringList{u"program.laurel.making"_s, u"program.laurel.making-wal"_s,
                       u"program.laurel.making.key"_s};
    QTest::addRow("between moving the key and moving the program")
        << QStringList{u"program.laurel.making"_s, u"program.laurel.key"_s};
}

void tst_ProgramMaker::demo_thatWasInterruptedIsMadeAnew()
{
    QFETCH(const QStringList, left);
    for (const auto& name : left) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }

    const auto counts = must(createDemo(address(), m_clock, m_ids, [](qint64, qint64) {}));

    QCOMPARE(counts.members, 4372);
    QCOMPARE(counts.events, 22094);
    QCOMPARE(files(), QStringList({u"program.laurel"_s, u"program.laurel.key"_s}));
    const auto program = must(OpenProgram::open(address(), m_clock, m_ids));
    QVERIFY(must(Auditor(*program).verify()).isClean());
}

// It may be the only key of a program that was moved away.
void tst_ProgramMaker::keyWithoutItsProgram_isKept()
{
    QFile key(m_folder->filePath(u"program.laurel.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("precious") == 8);
    key.close();

    const auto program = createProgram(address(), aProgram(), m_clock);
    const auto demo = createDemo(address(), m_clock, m_ids, [](qint64, qint64) {});

    QCOMPARE(program.error().code, ErrorCode::Refused);
    QCOMPARE(demo.error().code, ErrorCode::Refused);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), "precious"_ba);
    QCOMPARE(files(), QStringList({u"program.laurel.key"_s}));
}

void tst_ProgramMaker::server_isRefusedWithASentence()
{
    const DatabaseAddress server{Dialect::Postgres, u"shop"_s, u"db.example"_s, u"hana"_s};

    const auto made = createProgram(server, aProgram(), m_clock);
    const auto opened = OpenProgram::open(server, m_clock, m_ids);

    QCOMPARE(made.error().code, ErrorCode::Refused);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(tst_ProgramMaker)
#include "tst_ProgramMaker.moc"
