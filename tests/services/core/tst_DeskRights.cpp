#include "model/domain/Permissions.h"
#include "model/services/Desk.h"
#include "tests/services/core/ProgramFixture.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// The Desk is the wall: what a role may not ask for is refused, done to nothing and put on record.
// tst_Permissions holds the table itself.
class tst_DeskRights : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKind_byEveryRole_data();
    void everyKind_byEveryRole();
    void nobody_asksForNothing_data();
    void nobody_asksForNothing();
    void roleTakenAway_countsAtOnce();

private:
    std::unique_ptr<ProgramFixture> m_fixture;
    TaskId m_task{1};
    TaskId m_gift{1};
};

void tst_DeskRights::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    const MemberId ada = m_fixture->candidate();
    m_task = m_fixture->openApproval(ada);
    m_gift = m_fixture->giftOf(ada);
}

void tst_DeskRights::everyKind_byEveryRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("kind");

    const std::vector<std::pair<QString, Role>> people{
        {u"hana"_s, Role::Manager}, {u"priya"_s, Role::Warehouse}, {u"jonas"_s, Role::Support},
        {u"ines"_s, Role::Auditor}, {u"sam"_s, Role::Admin},       {u"worker"_s, Role::Worker}};
    for (const auto& [login, role] : people)
        for (int kind = 0; kind < requestKindCount; ++kind)
            QTest::addRow("%s: %s", qPrintable(laurel::codeOf(role)),
                          qPrintable(laurel::codeOf(static_cast<RequestKind>(kind))))
                << login << role << kind;
}

void tst_DeskRights::everyKind_byEveryRole()
{
    QFETCH(const QString, login);
    QFETCH(const Role, role);
    QFETCH(const int, kind);
    const std::vector<RequestBody> bodies{
        ask::ClaimTask{m_task},
        ask::ApproveTask{m_task},
        ask::RejectTask{m_task, u"no"_s},
        ask::PickItems{m_gift, 1, 1, true},
        ask::ReportShort{m_gift, 1, u"gone"_s},
        ask::PackGift{m_gift},
        ask::ShipGift{m_gift, u"Royal Mail"_s, u"JD1"_s},
        ask::Withdraw{RequestId(1)},
        ask::ReplayQuarantined{QuarantineId(1)},
        ask::DismissQuarantined{QuarantineId(1), u"a test row"_s},
        ask::CloseCycles{QDate(2010, 12, 30)},
        ask::ImportFile{u"orders.csv"_s},
    };
    const RequestBody& body = bodies.at(static_cast<size_t>(kind));
    QCOMPARE(static_cast<int>(kindOf(body)), kind);
    const QString before = m_fixture->verify().digest;

    const auto outcome = m_fixture->submit(login, body);

    const bool isForbidden = laurel::test::codeOf(outcome) == ErrorCode::NotPermitted;
    QCOMPARE(isForbidden, !mayAsk(role, kindOf(body)));
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request WHERE actor = '%1' AND kind = '%2'"_s.arg(
                 login, laurel::codeOf(kindOf(body)))),
             1);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request_outcome"_s), 1);
    if (isForbidden) {
        QCOMPARE(m_fixture->verify().digest, before);
        QCOMPARE(m_fixture->ask(u"SELECT outcome FROM request_outcome"_s).toString(), u"refused"_s);
    }
}

void tst_DeskRights::nobody_asksForNothing_data()
{
    QTest::addColumn<QString>("login");

    QTest::addRow("somebody unknown") << u"mallory"_s;
    QTest::addRow("no name") << u""_s;
    QTest::addRow("somebody who left") << u"gone"_s;
    QTest::addRow("another spelling") << u"Hana"_s;
    QTest::addRow("an injection") << u"hana' OR '1' = '1"_s;
}

void tst_DeskRights::nobody_asksForNothing()
{
    QFETCH(const QString, login);
    const QString before = m_fixture->verify().digest;

    const auto outcome = m_fixture->submit(login, ask::ApproveTask{m_task});

    QCOMPARE(outcome.error(), Error({ErrorCode::NotPermitted,
                                     u"\"%1\" is nobody in this program."_s.arg(login)}));
    QCOMPARE(m_fixture->verify().digest, before);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM request_outcome WHERE outcome = 'refused'"_s), 1);
}

void tst_DeskRights::roleTakenAway_countsAtOnce()
{
    m_fixture->execute(u"UPDATE program_user SET role = 'support' WHERE login = 'hana'"_s);

    const auto outcome = m_fixture->submit(u"hana"_s, ask::ApproveTask{m_task});

    QCOMPARE(outcome.error(), Error({ErrorCode::NotPermitted,
                                     u"Hana Okafor (support) may not do this."_s}));
}

QTEST_GUILESS_MAIN(tst_DeskRights)
#include "tst_DeskRights.moc"
