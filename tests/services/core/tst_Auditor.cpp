#include "tests/services/core/ProgramFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// What somebody with the file and a database tool could do to the books, and what verify says to it.
// The guards are taken away first: they stop an honest mistake, the chain finds a dishonest one.
class tst_Auditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void wholeBooks_areClean();
    void digest_isTheSameForTheSameBooks();
    void tampering_isFoundAndNamed_data();
    void tampering_isFoundAndNamed();
    void tampering_changesTheDigest_data();
    void tampering_changesTheDigest();
    void guards_refuse_data();
    void guards_refuse();
    void guards_standOnEveryTableThatSaysSo();

private:
    // A statement about these members, a sentence that names them.
    QString filled(QString text) const
    {
        return text.replace(u"$ada"_s, QString::number(m_ada.value()))
            .replace(u"$bo"_s, QString::number(m_bo.value()))
            .replace(u"$card"_s, m_fixture->profile(m_ada).head.number);
    }
    void takeTheGuardsAway();

    std::unique_ptr<ProgramFixture> m_fixture;
    MemberId m_ada{1}; // with four postings of their own
    MemberId m_bo{1}; // with a proposal, a voucher and a gift that wait
};

void tst_Auditor::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    m_bo = m_fixture->candidate();
    m_ada = m_fixture->memberWith(100_pts);
    const Instant now = m_fixture->clock().now();
    m_fixture->give(m_ada, 200_pts, now, m_fixture->at(u"2011-12-31"_s));
    m_fixture->claw(m_ada, 50_pts, now);
    m_fixture->give(m_ada, 30_pts, now, m_fixture->at(u"2011-06-30"_s));
}

void tst_Auditor::takeTheGuardsAway()
{
    for (const auto& table : {u"posting"_s, u"lot_use"_s, u"tier_change"_s, u"decision"_s})
        for (const auto& guard : {u"no_update"_s, u"no_delete"_s})
            m_fixture->execute(u"DROP TRIGGER %1_%2"_s.arg(table, guard));
}

void tst_Auditor::wholeBooks_areClean()
{
    const auto found = m_fixture->verify();

    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    QCOMPARE(found.members, 2);
    QCOMPARE(found.postings, 5);
    QCOMPARE(found.lots, 4);
    QCOMPARE(found.digest.size(), 64);
}

void tst_Auditor::digest_isTheSameForTheSameBooks()
{
    const QString digest = m_fixture->verify().digest;
    m_fixture->reopen();

    QCOMPARE(m_fixture->verify().digest, digest);

    // Other ids and other times of recording, the same history.
    m_fixture->clock().advance(std::chrono::hours(1));
    ProgramFixture other;
    const MemberId bo = other.candidate();
    QCOMPARE(other.verify().postings, 1);
    QVERIFY(bo != m_bo);
    ProgramFixture again;
    again.candidate();
    QCOMPARE(again.verify().digest, other.verify().digest);
}

void tst_Auditor::tampering_isFoundAndNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("sentence"); // one of those that verify says

    const auto row = [](const char* name, const QString& statement, const QString& sentence) {
        QTest::addRow("%s", name) << statement.split(u"; "_s) << sentence;
    };
    const QString changed = u"posting \\d+ of member $ada: was changed after it was written"_s;
    const QString second = u" WHERE member_id = $ada AND seq = 2"_s;
    row("more points", u"UPDATE posting SET points = 2000"_s + second, changed);
    row("another account", u"UPDATE posting SET debit = 'adjusted'"_s + second, changed);
    row("another kind", u"UPDATE posting SET kind = 'earn'"_s + second, changed);
    row("another actor", u"UPDATE posting SET actor = 'hana'"_s + second, changed);
    row("another reason", u"UPDATE posting SET reason = 'x'"_s + second, changed);
    row("another rule", u"UPDATE posting SET rule_id = 'x'"_s + second, changed);
    row("another time", u"UPDATE posting SET occurred_us = occurred_us + 1"_s + second, changed);
    row("a later expiry", u"UPDATE posting SET expires_us = NULL"_s + second, changed);
    row("another day in reports", u"UPDATE posting SET business_date = 20110101"_s + second,
        u"posting \\d+ of member $ada: stands under 20110101, .*"_s);
    row("a posting deleted", u"DELETE FROM posting WHERE member_id = $ada AND seq = 3"_s,
        u"posting \\d+ of member $ada: sequence 4 follows 2, one is missing"_s);
    row("the first deleted", u"DELETE FROM posting WHERE member_id = $ada AND seq = 1"_s,
        u"posting \\d+ of member $ada: sequence 2 follows 0, one is missing"_s);
    row("the last deleted", u"DELETE FROM posting WHERE member_id = $ada AND seq = 4"_s,
        u"member $card: the chain does not end where the standing says"_s);
    row("all deleted", u"DELETE FROM posting WHERE member_id = $ada"_s,
        u"member $card: the number of postings is 4, the ledger says 0"_s);
    row("one inserted",
        u"INSERT INTO posting SELECT member_id, 77, 5, kind, points, debit, credit, cause_kind, "
        "cause_id, policy_version, rule_id, actor, reason, occurred_us, recorded_us, business_date, "
        "expires_us, 'forged', hash, hash FROM posting WHERE member_id = $ada AND seq = 4"_s,
        u"posting 77 of member $ada: was changed after it was written"_s);
    row("two swapped",
        u"UPDATE posting SET seq = 99 WHERE member_id = $ada AND seq = 2; "
        "UPDATE posting SET seq = 2 WHERE member_id = $ada AND seq = 3; "
        "UPDATE posting SET seq = 3 WHERE member_id = $ada AND seq = 99"_s,
        u"posting \\d+ of member $ada: does not chain to the posting before"_s);
    row("given to somebody else",
        u"UPDATE posting SET member_id = $bo, seq = 2 WHERE member_id = $ada AND seq = 4"_s,
        u"posting \\d+ of member $bo: does not chain to the posting before"_s);
    row("a balance edited", u"UPDATE standing SET active = active + 1000 WHERE member_id = $ada"_s,
        u"member $card: the balance is 1280, the ledger says 280"_s);
    row("what was ever earned edited",
        u"UPDATE standing SET lifetime_earned = 1 WHERE member_id = $ada"_s,
        u"member $card: what was ever earned is 1, the ledger says 330"_s);
    row("a tier edited", u"UPDATE standing SET tier = 'platinum' WHERE member_id = $ada"_s,
        u"member $card: the tier is platinum, its last change says bronze"_s);
    row("a standing deleted", u"DELETE FROM standing WHERE member_id = $ada"_s,
        u"member $ada: has postings or lots, and no standing"_s);
    row("a lot refilled",
        u"UPDATE lot SET remaining = points WHERE member_id = $ada AND remaining < points"_s,
        u"lot \\d+ of member $ada: \\d+ remain, its uses leave \\d+"_s);
    row("a lot that never expires", u"UPDATE lot SET expires_us = NULL WHERE member_id = $ada"_s,
        u"lot \\d+ of member $ada: is not as its credit says"_s);
    row("a lot out of nothing",
        u"INSERT INTO lot VALUES ($ada, 78, 500, 500, 1, NULL)"_s,
        u"lot 78 of member $ada: is not as its credit says"_s);
    row("a lot deleted", u"DELETE FROM lot WHERE member_id = $ada AND points = 30"_s,
        u"member $card: the sum of the lots is 300, the ledger says 330"_s);
    row("a use of a lot edited", u"UPDATE lot_use SET points = 1 WHERE member_id = $ada"_s,
        u"lot \\d+ of member $ada: \\d+ remain, its uses leave \\d+"_s);
    row("stock edited", u"UPDATE gift SET reserved = 0"_s,
        u"stock of GIFT-PLATINUM: 0 reserved, 1 promised"_s);
    row("an approval without a decision", u"UPDATE task SET state = 'approved' WHERE kind = 'approval'"_s,
        u"approval A-1: state and decision do not fit"_s);
}

void tst_Auditor::tampering_isFoundAndNamed()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, sentence);
    const QRegularExpression expected(u"^%1$"_s.arg(filled(sentence)),
                                      QRegularExpression::MultilineOption);
    const QString before = m_fixture->verify().digest;
    takeTheGuardsAway();

    for (const auto& statement : statements)
        m_fixture->execute(filled(statement));
    const auto found = m_fixture->verify();

    QVERIFY(!found.isClean());
    // What the chain says is the digest's; the day follows from the time.
    if (statements.front().contains(u" posting "_s) && !sentence.contains(u"stands under"_s))
        QVERIFY(found.digest != before);
    QVERIFY2(found.firstDifferences.join(u'\n').contains(expected),
             qPrintable(found.firstDifferences.join(u'\n')));
}

// What no difference can show, since it is kept nowhere else, shows in the digest.
void tst_Auditor::tampering_changesTheDigest_data()
{
    QTest::addColumn<QString>("statement");

    QTest::addRow("a voucher made valid") << u"UPDATE voucher SET state = 'valid'"_s;
    QTest::addRow("a voucher worth more") << u"UPDATE voucher SET value_minor = 99999"_s;
    QTest::addRow("a voucher deleted") << u"DELETE FROM voucher"_s;
    QTest::addRow("a gift made ready") << u"UPDATE task SET state = 'ready' WHERE kind = 'dispatch'"_s;
    QTest::addRow("a message taken back") << u"DELETE FROM outbox"_s;
    QTest::addRow("a tier change deleted") << u"DELETE FROM tier_change WHERE tier = 'gold'"_s;
    QTest::addRow("a run forgotten") << u"UPDATE run SET state = 'stopped'"_s;
}

void tst_Auditor::tampering_changesTheDigest()
{
    QFETCH(const QString, statement);
    const QString before = m_fixture->verify().digest;
    takeTheGuardsAway();
    QCOMPARE(m_fixture->verify().digest, before); // The guards alone are no part of the books.

    m_fixture->execute(statement);

    QVERIFY(m_fixture->verify().digest != before);
}

void tst_Auditor::guards_refuse_data()
{
    QTest::addColumn<QString>("statement");

    for (const auto& table : {u"policy_version"_s, u"event"_s, u"posting"_s, u"lot_use"_s,
                              u"tier_change"_s, u"decision"_s, u"voucher_history"_s, u"request"_s,
                              u"request_outcome"_s, u"audit"_s, u"report"_s}) {
        const QByteArray name = table.toLatin1();
        QTest::addRow("%s: update", name.data()) << u"UPDATE %1 SET rowid = rowid"_s.arg(table);
        QTest::addRow("%s: delete", name.data()) << u"DELETE FROM %1"_s.arg(table);
        QTest::addRow("%s: replace", name.data())
            << u"%1 INTO %2 SELECT * FROM %2"_s.arg(u"REPLACE"_s, table);
    }
}

void tst_Auditor::guards_refuse()
{
    QFETCH(const QString, statement);
    // A row in each table: a decision, a refused request, an expired voucher, a look at a code.
    const TaskId approval = m_fixture->openApproval(m_bo);
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{approval}));
    m_fixture->execute(u"INSERT INTO audit VALUES (0, 1, 'hana', 'looked', '{}', 1)"_s);
    m_fixture->clock().set(m_fixture->at(u"2011-04-01 09:00"_s));
    m_fixture->closeCycles(u"2011-03-31"_s);
    const QString table = statement.section(u' ', statement.startsWith(u'U') ? 1 : 2,
                                            statement.startsWith(u'U') ? 1 : 2);
    QVERIFY2(m_fixture->count(u"SELECT count(*) FROM "_s + table) > 0, qPrintable(table));
    const QString digest = m_fixture->verify().digest;
    // Tables without a row id have their first column instead.
    const QString first = m_fixture->ask(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))
                              .toString();

    const auto outcome = m_fixture->db().execute(QString(statement).replace(u"rowid"_s, first));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    QVERIFY2(outcome.error().detail.startsWith(table + u" is never edited"_s),
             qPrintable(outcome.error().detail));
    QCOMPARE(m_fixture->verify().digest, digest);
}

void tst_Auditor::guards_standOnEveryTableThatSaysSo()
{
    QFile file(u":/sql/migrations/0001_program/up.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression directive(u"--@append_only (\\w+)"_s);
    auto found = directive.globalMatch(QString::fromUtf8(file.readAll()));
    int tables = 0;
    for (; found.hasNext(); ++tables) {
        const QString table = found.next().captured(1);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                  "AND tbl_name = '%1'"_s.arg(table)),
                 2);
    }
    QCOMPARE(tables, 11); // As many as guards_refuse tries.
}

QTEST_GUILESS_MAIN(tst_Auditor)
#include "tst_Auditor.moc"
