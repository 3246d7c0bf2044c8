#include "model/services/DemoMaker.h"
#include "tests/journeys/Terminal.h"
#include "tests/services/core/ProgramFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// A program's life as an operator's scripts see it: docs/terminal.md. The steps follow one another on
// one program; each begins where the one before ended.
class tst_Terminal : public QObject
{
    Q_OBJECT

private slots:
    void a_createsAProgram();
    void b_importsMembers();
    void c_importsEventsAndQuarantinesTheBad();
    void d_worksOffTheQuarantine();
    void e_closesACycleWithFifteenSteps();
    void f_closesItOnce();
    void g_showsAMember();
    void h_approvesOnce();
    void i_sendsTheGift();
    void j_listsMessages();
    void k_writesReports();
    void l_verifies();
    void errors_goToStandardErrorWithTheirCode_data();
    void errors_goToStandardErrorWithTheirCode();
    void json_isAnsweredByEveryCommand_data();
    void json_isAnsweredByEveryCommand();
    void interrupted_stopsAtTheLastPieceAndGoesOn();

private:
    Terminal::Answer run(const QString& line)
    {
        return Terminal(m_path).run(line.split(u' ', Qt::SkipEmptyParts));
    }
    QJsonDocument json(const QString& line, int exitCode = 0)
    {
        const auto answer = run(u"--json "_s + line);
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(answer.output, &problem);
        if (answer.exitCode != exitCode || problem.error != QJsonParseError::NoError)
            qFatal("%s: exit code %d, %s %s", qPrintable(line), answer.exitCode,
                   answer.output.constData(), qPrintable(answer.error));
        return document;
    }
    QString write(const QString& name, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"program.laurel"_s);
};

void tst_Terminal::a_createsAProgram()
{
    const auto made = run(u"db create --start 2010-12-01 --zone Europe/London --currency GBP"_s);
    QVERIFY2(made.exitCode == 0, qPrintable(made.error));
    QVERIFY(made.error.isEmpty());

    const auto again = run(u"db create --start 2010-12-01"_s);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.error, u"laurelctl: %1 is there already; nothing was changed.\n"_s.arg(m_path));
    const QJsonObject info = json(u"db info"_s).object();
    QCOMPARE(info[u"zone"_s].toString(), u"Europe/London"_s);
    QCOMPARE(info[u"members"_s].toString(), u"0"_s);
    QCOMPARE(info[u"open_cycle"_s].toInt(), 1);
}

void tst_Terminal::b_importsMembers()
{
    const QString file = write(u"members.csv"_s,
                               "external_id,card_number,first_name,last_name,email,phone,"
                               "email_consent,sms_consent,joined_at\n"
                               "zoe,M-104882,Zoë,Müller,zoe@example.org,+44 7700 900123,1,1,2010-12-01\n"
                               "bo,M-104883,Bo,Li,bo@example.org,,1,0,2010-12-01\n"
                               "taro,M-104884,太郎,田中,taro@example.jp,,0,0,2010-12-01\n");

    const QJsonObject first = json(u"import members "_s + file).object();
    const QJsonObject again = json(u"import members "_s + file).object();

    QCOMPARE(first[u"read"_s].toString(), u"3"_s);
    QCOMPARE(first[u"accepted"_s].toString(), u"3"_s);
    QCOMPARE(again[u"accepted"_s].toString(), u"0"_s);
    QCOMPARE(again[u"duplicate"_s].toString(), u"3"_s);
}

void tst_Terminal::c_importsEventsAndQuarantinesTheBad()
{
    const QString file = write(u"events.csv"_s,
                               "external_id,member,occurred_at,type,amount,currency\n"
                               "o-1,zoe,2010-12-10T10:00:00Z,purchase,12000.00,GBP\n"
                               "o-2,M-104883,2010-12-11 11:00,purchase,1000.00,GBP\n"
                               "o-3,taro,2010-12-12T12:00:00Z,purchase,abc,GBP\n"
                               "o-4,nobody,2010-12-12T12:00:00Z,purchase,5.00,GBP\n"
                               "o-5,bo,2010-12-13T12:00:00Z,review,,\n");

    const auto answer = run(u"import events "_s + file);
    QCOMPARE(answer.exitCode, 6);
    QVERIFY2(answer.output.startsWith("5 read, 3 accepted, 0 duplicate, 2 quarantined\n"),
             answer.output.constData());

    const QJsonObject again = json(u"import events "_s + file, 6).object();
    QCOMPARE(again[u"duplicate"_s].toString(), u"3"_s);
    QCOMPARE(again[u"accepted"_s].toString(), u"0"_s);
}

void tst_Terminal::d_worksOffTheQuarantine()
{
    const QJsonArray waiting = json(u"quarantine list"_s).array();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(json(u"quarantine show 1"_s).object()[u"reason"_s].toString(), u"bad_amount"_s);

    QCOMPARE(run(u"quarantine dismiss 2 --reason unknown"_s).exitCode, 2); // Who says so?
    QCOMPARE(run(u"--as manager quarantine dismiss 2 --reason unknown"_s).exitCode, 0);
    const QString mended = write(u"mended.csv"_s, "o-3,taro,2010-12-12T12:00:00Z,purchase,30.00,GBP");
    const auto replayed = run(u"--as manager quarantine replay 1 --mended "_s + mended);
    QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.error));

    QCOMPARE(json(u"quarantine list"_s).array().size(), 0);
    QCOMPARE(json(u"quarantine list --state all"_s).array().size(), 2);
    QCOMPARE(run(u"quarantine show 99"_s).exitCode, 3);
}

void tst_Terminal::e_closesACycleWithFifteenSteps()
{
    const QJsonArray cycles = json(u"run cycle --as-of 2010-12-30"_s).array();

    QCOMPARE(cycles.size(), 1);
    const QJsonObject cycle = cycles[0].toObject();
    QCOMPARE(cycle[u"start"_s].toString(), u"2010-12-01T00:00:00Z"_s);
    QCOMPARE(cycle[u"end"_s].toString(), u"2010-12-31T00:00:00Z"_s);
    QCOMPARE(cycle[u"state"_s].toString(), u"done"_s);
    const QJsonArray steps = cycle[u"steps"_s].toArray();
    QCOMPARE(steps.size(), 15);
    const QStringList names{u"Retrieve customer profile"_s, u"Get recent transactions"_s,
                            u"Total monthly spend"_s,       u"Points earned"_s,
                            u"Tier eligibility"_s,          u"Update points balance"_s,
                            u"Update tier"_s,               u"Create reward voucher"_s,
                            u"Manager review"_s,            u"Physical gift dispatch"_s,
                            u"Tier upgrade e-mail"_s,       u"Points SMS"_s,
                            u"Monthly health report"_s,     u"Remove expired vouchers"_s,
                            u"Program ROI"_s};
    for (int i = 0; i < 15; ++i) {
        QCOMPARE(steps[i][u"name"_s].toString(), names[i]);
        QVERIFY(steps[i][u"count"_s].isString());
    }
    // 1200 and 100 and 3 points; Bo's review was paid at once.
    QCOMPARE(steps[5][u"points"_s].toInteger(), 1303);
    QCOMPARE(steps[6][u"upgrades"_s].toObject(), QJsonObject({{u"gold"_s, 1}, {u"silver"_s, 1}}));
    QCOMPARE(steps[8][u"proposed"_s].toObject(), QJsonObject({{u"platinum"_s, 1}}));
}

void tst_Terminal::f_closesItOnce()
{
    const QString digest = json(u"verify"_s).object()[u"digest"_s].toString();

    QCOMPARE(json(u"run cycle --as-of 2010-12-30"_s).array().size(), 0);

    QCOMPARE(json(u"verify"_s).object()[u"digest"_s].toString(), digest);
    const auto shown = run(u"run show 1"_s);
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.output.contains("Physical gift dispatch"));
    QCOMPARE(json(u"run list"_s).array().size(), 1);
    QCOMPARE(run(u"run show 7"_s).exitCode, 3);
}

void tst_Terminal::g_showsAMember()
{
    const QJsonObject zoe = json(u"member show M-104882"_s).object();
    for (const auto& key : {u"id"_s, u"external_id"_s, u"name"_s, u"tier"_s, u"balance"_s, u"lots"_s,
                            u"vouchers"_s, u"tasks"_s})
        QVERIFY2(zoe.contains(key), qPrintable(key));
    QVERIFY(zoe[u"id"_s].isString());
    QCOMPARE(zoe[u"external_id"_s].toString(), u"zoe"_s);
    QCOMPARE(zoe[u"name"_s].toString(), u"Zoë Müller"_s);
    QCOMPARE(zoe[u"tier"_s].toString(), u"gold"_s);
    const QJsonObject balance = zoe[u"balance"_s].toObject();
    QCOMPARE(balance, QJsonObject({{u"active"_s, u"1200"_s}, {u"pending"_s, u"0"_s},
                                   {u"held"_s, u"0"_s}, {u"deficit"_s, u"0"_s},
                                   {u"lifetime_earned"_s, u"1200"_s}}));
    QCOMPARE(zoe[u"lots"_s][0][u"remaining"_s].toString(), u"1200"_s);
    QCOMPARE(zoe[u"lots"_s][0][u"expires_at"_s].toString(), u"2011-12-31T00:00:00Z"_s);
    QCOMPARE(zoe[u"vouchers"_s].toArray().size(), 2);
    QCOMPARE(zoe[u"vouchers"_s][0][u"value"_s][u"currency"_s].toString(), u"GBP"_s);
    QCOMPARE(zoe[u"tasks"_s].toArray().size(), 2);

    // By each of its names it is the same member.
    for (const auto& key : {u"zoe"_s, zoe[u"id"_s].toString()})
        QCOMPARE(json(u"member show "_s + key).object()[u"id"_s], zoe[u"id"_s]);
    QCOMPARE(json(u"member find muller"_s).array().size(), 1);
    QCOMPARE(run(u"member find quentin"_s).exitCode, 3);
    const QJsonArray lines = json(u"member statement bo"_s).array();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1][u"balance"_s].toString(), u"110"_s);
    QCOMPARE(json(u"member statement bo --as-of 2010-12-20"_s).array().size(), 1);
}

void tst_Terminal::h_approvesOnce()
{
    const QJsonArray open = json(u"task list --kind approval --state open"_s).array();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0][u"number"_s].toString(), u"A-1"_s);
    QCOMPARE(json(u"task show A-1"_s).object()[u"qualifying"_s].toString(), u"1200"_s);

    QCOMPARE(run(u"task approve A-1"_s).exitCode, 2); // Who says so?
    QCOMPARE(run(u"--as nobody task approve A-1"_s).exitCode, 1);
    QCOMPARE(run(u"--as admin task approve A-1"_s).exitCode, 1);
    QCOMPARE(run(u"--as manager task reject A-1"_s).exitCode, 2); // Why?
    QCOMPARE(run(u"--as manager task approve A-9"_s).exitCode, 3);
    const auto approved = run(u"--as manager task approve A-1"_s);
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.error));
    QCOMPARE(approved.output, QByteArray("A-1 is approved.\n"));

    const auto second = run(u"--as manager task approve A-1"_s);
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.error.startsWith(u"laurelctl: A-1 was approved by manager on 20"_s),
             qPrintable(second.error));
    QVERIFY(second.output.isEmpty());
    const QJsonObject zoe = json(u"member show zoe"_s).object();
    QCOMPARE(zoe[u"tier"_s].toString(), u"platinum"_s);
    for (const auto& voucher : zoe[u"vouchers"_s].toArray())
        QCOMPARE(voucher[u"state"_s].toString(), u"valid"_s);
}

void tst_Terminal::i_sendsTheGift()
{
    QCOMPARE(json(u"task list --kind dispatch --state ready"_s).array().size(), 1);
    QCOMPARE(run(u"--as manager task pack G-1"_s).exitCode, 1); // Nothing is picked.
    QCOMPARE(run(u"--as manager task pick G-1 --count 2"_s).exitCode, 1);
    QCOMPARE(run(u"--as manager task pick G-1"_s).exitCode, 0);
    QCOMPARE(run(u"--as manager task pack G-1"_s).exitCode, 0);
    QCOMPARE(run(u"--as manager task ship G-1"_s).exitCode, 2); // By which number?
    QCOMPARE(run(u"--as manager task ship G-1 --carrier Post --tracking JD0001"_s).exitCode, 0);

    const QJsonObject gift = json(u"task show G-1"_s).object();
    QCOMPARE(gift[u"state"_s].toString(), u"shipped"_s);
    QCOMPARE(gift[u"tracking_number"_s].toString(), u"JD0001"_s);
    QCOMPARE(json(u"task list --kind dispatch --state ready"_s).array().size(), 0);
}

void tst_Terminal::j_listsMessages()
{
    const QJsonArray waiting = json(u"outbox list --state waiting"_s).array();

    // Zoë: points, Gold, Platinum. Bo: Silver. Tarō gave no consent.
    QCOMPARE(waiting.size(), 4);
    QCOMPARE(json(u"outbox list --state held"_s).array().size(), 0);
}

void tst_Terminal::k_writesReports()
{
    const QString file = m_folder.filePath(u"health.html"_s);
    QCOMPARE(run(u"report health --cycle 1 --format html -o "_s + file).exitCode, 0);
    QFile html(file);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().startsWith("<!doctype html>"));

    const QJsonObject health = json(u"report health --cycle 1"_s).object();
    QCOMPARE(health[u"cycle"_s].toInt(), 1);
    QCOMPARE(health[u"checksum"_s].toString().size(), 64);
    QCOMPARE(json(u"report roi --cycle 1"_s).object()[u"report"_s].toString(), u"roi"_s);
    QCOMPARE(run(u"report health --cycle 2"_s).exitCode, 3);
    QCOMPARE(run(u"report health --cycle 1 -o /nowhere/health.html"_s).exitCode, 4);
    QCOMPARE(run(u"report health --cycle 1 --format docx"_s).exitCode, 2);
}

void tst_Terminal::l_verifies()
{
    const QJsonObject whole = json(u"verify"_s).object();
    QCOMPARE(whole[u"differences"_s].toString(), u"0"_s);
    QCOMPARE(whole[u"members"_s].toString(), u"3"_s);

    const QString broken = m_folder.filePath(u"broken.laurel"_s);
    QVERIFY(QFile::copy(m_path, broken) && QFile::copy(m_path + u".key"_s, broken + u".key"_s));
    must(must(Connection::open({.database = broken}))
             ->execute(u"UPDATE standing SET active = active + 1"_s));
    const auto answer = Terminal(broken).run({u"verify"_s});
    QCOMPARE(answer.exitCode, 5);
    QVERIFY2(answer.output.contains("differs: member M-104882: the balance is 1201, the ledger says 1200"),
             answer.output.constData());
}

void tst_Terminal::errors_goToStandardErrorWithTheirCode_data()
{
    QTest::addColumn<QString>("database"); // empty: the program of the steps before
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");

    QTest::addRow("no command") << u""_s << u""_s << 2;
    QTest::addRow("a command that is none") << u""_s << u"frobnicate"_s << 2;
    QTest::addRow("half a command") << u""_s << u"task"_s << 2;
    QTest::addRow("an option that is none") << u""_s << u"verify --hard"_s << 2;
    QTest::addRow("a day that does not exist") << u""_s << u"run cycle --as-of 2011-02-30"_s << 2;
    QTest::addRow("a kind that is none") << u""_s << u"task list --kind dream"_s << 2;
    QTest::addRow("a state that is none") << u""_s << u"task list --state asleep"_s << 2;
    QTest::addRow("a time that is none") << u""_s << u"member statement bo --as-of soon"_s << 2;
    QTest::addRow("a zone that is none") << u"new.laurel"_s << u"db create --zone Mars/Olympus"_s << 2;
    QTest::addRow("money that is none") << u"new.laurel"_s << u"db create --currency XXX"_s << 2;
    QTest::addRow("a start that is none") << u"new.laurel"_s << u"db create --start yesterday"_s << 2;
    QTest::addRow("a member that is not there") << u""_s << u"member show M-1"_s << 3;
    QTest::addRow("a task that is not there") << u""_s << u"task show A-77"_s << 3;
    QTest::addRow("a program that is not there") << u"new.laurel"_s << u"db info"_s << 3;
    QTest::addRow("a file that is not there") << u""_s << u"import events $new"_s << 3;
    QTest::addRow("a policy that is not there") << u"new.laurel"_s << u"db create --policy $new.json"_s << 3;
    QTest::addRow("a file that is no program") << u"text.laurel"_s << u"verify"_s << 4;
    QTest::addRow("nobody") << u""_s << u"--as mallory run cycle --as-of 2010-12-30"_s << 1;
}

void tst_Terminal::errors_goToStandardErrorWithTheirCode()
{
    QFETCH(const QString, database);
    QFETCH(QString, line);
    QFETCH(const int, exitCode);
    write(u"text.laurel"_s, "this is no program");
    line.replace(u"$new"_s, m_folder.filePath(u"new.laurel"_s));
    const QString path = database.isEmpty() ? m_path : m_folder.filePath(database);

    const auto answer = Terminal(path).run(line.split(u' ', Qt::SkipEmptyParts));

    QVERIFY2(answer.exitCode == exitCode,
             qPrintable(u"%1 %2"_s.arg(answer.exitCode).arg(answer.error)));
    QVERIFY(!answer.error.isEmpty());
    QVERIFY2(answer.output.isEmpty(), answer.output.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(u"new.laurel"_s)));
}

void tst_Terminal::json_isAnsweredByEveryCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isList");

    for (const auto& line : {u"db info"_s, u"verify"_s, u"member show zoe"_s, u"run show 1"_s,
                             u"task show A-1"_s, u"task show G-1"_s, u"report roi --cycle 1"_s,
                             u"quarantine show 1"_s})
        QTest::addRow("%s", qPrintable(line)) << line << false;
    for (const auto& line : {u"member find li"_s, u"member statement zoe"_s, u"run list"_s,
                             u"task list"_s, u"outbox list"_s, u"quarantine list"_s,
                             u"run cycle --as-of 2010-12-30"_s})
        QTest::addRow("%s", qPrintable(line)) << line << true;
}

// One JSON value, on standard output, and nothing beside it.
void tst_Terminal::json_isAnsweredByEveryCommand()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isList);

    const auto answer = run(u"--json "_s + line);

    QCOMPARE(answer.exitCode, 0);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(answer.output, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError, answer.output.constData());
    QCOMPARE(document.isArray(), isList);
    QVERIFY(answer.error.isEmpty());
}

void tst_Terminal::interrupted_stopsAtTheLastPieceAndGoesOn()
{
    const QString demo = m_folder.filePath(u"demo.laurel"_s);
    const SystemClock clock;
    IdMaker ids(clock);
    must(createDemo({.database = demo}, clock, ids, [](qint64, qint64) {}));
    const QStringList command{u"run"_s, u"cycle"_s, u"--as-of"_s, u"2011-12-09"_s};
    QProcess process;
    Terminal(demo).start(process, command);
    {
        const auto watch = must(Connection::open({.database = demo}));
        QTRY_VERIFY(must(watch->ask(u"SELECT count(*) FROM run"_s)).toInt() > 0);
    }

    process.terminate();

    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()),
             u"laurelctl: Stopped after the last finished piece.\n"_s);
    const auto next = Terminal(demo).run(command);
    QCOMPARE(next.exitCode, 0);
    const auto program = must(OpenProgram::open({.database = demo}, clock, ids));
    QVERIFY(must(Auditor(*program).verify()).isClean());
    QCOMPARE(must(program->db().ask(u"SELECT count(*) FROM run WHERE state = 'done'"_s)).toInt(), 12);
}

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_Terminal.moc"
