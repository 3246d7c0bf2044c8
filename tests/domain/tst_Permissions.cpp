#include "model/domain/Permissions.h"

#include <QTest>

#include <array>

using namespace laurel;
using namespace Qt::StringLiterals;

// The table of SECURITY.md 1.2 and docs/program.md 10 as a person would draw it: a row a request, an x
// for who may ask. Written here a second time, on purpose: a right is given twice or not at all.
class tst_Permissions : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void auditor_asksForNothing();
    void worker_decidesNothing();
    void everyKind_hasAName();
};

void tst_Permissions::table_data()
{
    QTest::addColumn<RequestKind>("kind");
    QTest::addColumn<QString>("row"); // manager, warehouse, support, auditor, admin, worker

    using enum RequestKind;
    QTest::addRow("claim_task           x x x - x -") << ClaimTask << u"x x x - x -"_s;
    QTest::addRow("approve_task         x - - - - -") << ApproveTask << u"x - - - - -"_s;
    QTest::addRow("reject_task          x - - - - -") << RejectTask << u"x - - - - -"_s;
    QTest::addRow("pick_items           x x - - - -") << PickItems << u"x x - - - -"_s;
    QTest::addRow("report_short         x x - - - -") << ReportShort << u"x x - - - -"_s;
    QTest::addRow("pack_gift            x x - - - -") << PackGift << u"x x - - - -"_s;
    QTest::addRow("ship_gift            x x - - - -") << ShipGift << u"x x - - - -"_s;
    QTest::addRow("withdraw             x x x - x -") << Withdraw << u"x x x - x -"_s;
    QTest::addRow("replay_quarantined   x - x - x -") << ReplayQuarantined << u"x - x - x -"_s;
    QTest::addRow("dismiss_quarantined  x - x - x -") << DismissQuarantined << u"x - x - x -"_s;
    QTest::addRow("close_cycles         x - - - x x") << CloseCycles << u"x - - - x x"_s;
    QTest::addRow("import_file          x - - - x x") << ImportFile << u"x - - - x x"_s;
}

void tst_Permissions::table()
{
    QFETCH(const RequestKind, kind);
    QFETCH(const QString, row);
    constexpr std::array roles{Role::Manager, Role::Warehouse, Role::Support,
                               Role::Auditor, Role::Admin,     Role::Worker};
    const auto marks = row.split(u' ');
    QCOMPARE(marks.size(), qsizetype(roles.size()));

    for (size_t i = 0; i < roles.size(); ++i)
        QVERIFY2(mayAsk(roles[i], kind) == (marks.at(qsizetype(i)) == u"x"_s),
                 qPrintable(laurel::codeOf(roles[i]) + u' ' + laurel::codeOf(kind)));
}

void tst_Permissions::auditor_asksForNothing()
{
    for (int kind = 0; kind < requestKindCount; ++kind)
        QVERIFY(!mayAsk(Role::Auditor, static_cast<RequestKind>(kind)));
}

void tst_Permissions::worker_decidesNothing()
{
    for (const auto kind : {RequestKind::ApproveTask, RequestKind::RejectTask,
                            RequestKind::ClaimTask, RequestKind::ShipGift})
        QVERIFY(!mayAsk(Role::Worker, kind));
}

void tst_Permissions::everyKind_hasAName()
{
    QStringList names;
    for (int kind = 0; kind < requestKindCount; ++kind)
        names << codeOf(static_cast<RequestKind>(kind));

    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_APPLESS_MAIN(tst_Permissions)
#include "tst_Permissions.moc"
