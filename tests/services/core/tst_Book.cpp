#include "tests/services/core/ProgramFixture.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// docs/program.md 4: lots, spending order and deficits. A clawback stands for every debit: the Book has
// one way to take points.
class tst_Book : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<ProgramFixture>(); }
    void cleanup();
    void credit_makesALotOfItsOwn();
    void debit_takesTheEarliestExpiryFirst();
    void debit_takesTheOlderOfOneExpiry();
    void debit_passesOverSpentLots();
    void debit_beyondTheLotsIsOwed();
    void credit_fillsADeficitFirst();
    void credit_ofADeficitsSizeLeavesNothing();
    void vector2_lotsKeepTheirExpiry();
    void vector5_theLaterLotIsSpentFirst();
    void overflow_isAnErrorAndWritesNothing();
    void sameKey_isRefusedByTheLedger();
    void chain_runsThroughEveryPosting();

private:
    // "100 of 200 until 2011-06-30, ..." in spending order.
    QString lots(MemberId member);
    Instant at(const QString& day) { return m_fixture->at(day); }

    std::unique_ptr<ProgramFixture> m_fixture;
};

// Whatever a test did to the books, they add up.
void tst_Book::cleanup()
{
    const auto found = m_fixture->verify();
    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    m_fixture.reset();
}

QString tst_Book::lots(MemberId member)
{
    QStringList texts;
    for (const auto& lot : m_fixture->profile(member).lots) {
        const QString day = lot.expiresAt
            ? m_fixture->program().calendar().dayOf(*lot.expiresAt).toString(Qt::ISODate)
            : u"ever"_s;
        texts << u"%1 of %2 until %3"_s.arg(lot.remaining.count()).arg(lot.points.count()).arg(day);
    }
    return texts.join(u", "_s);
}

void tst_Book::credit_makesALotOfItsOwn()
{
    const MemberId ada = m_fixture->memberWith(0_pts);

    m_fixture->give(ada, 100_pts, at(u"2010-12-01"_s), at(u"2011-12-02"_s));
    m_fixture->give(ada, 40_pts, at(u"2010-12-01"_s), at(u"2011-12-02"_s));

    QCOMPARE(lots(ada), u"100 of 100 until 2011-12-02, 40 of 40 until 2011-12-02"_s);
    QCOMPARE(m_fixture->standing(ada).active, 140_pts);
    QCOMPARE(m_fixture->standing(ada).lifetimeEarned, 140_pts);
    QCOMPARE(m_fixture->standing(ada).lastSequence, 2);
}

void tst_Book::debit_takesTheEarliestExpiryFirst()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    m_fixture->give(ada, 100_pts, at(u"2010-12-01"_s)); // never expires
    m_fixture->give(ada, 100_pts, at(u"2010-12-02"_s), at(u"2011-06-30"_s));
    m_fixture->give(ada, 100_pts, at(u"2010-12-03"_s), at(u"2011-03-31"_s));

    m_fixture->claw(ada, 150_pts, at(u"2010-12-04"_s));

    QCOMPARE(m_fixture->standing(ada).active, 150_pts);
    QCOMPARE(lots(ada), u"50 of 100 until 2011-06-30, 100 of 100 until ever, 0 of 100 until "
                        "2011-03-31"_s);
    // Each lot knows by whom it was taken.
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM lot_use"_s), 2);
    QCOMPARE(m_fixture->count(u"SELECT sum(points) FROM lot_use"_s), 150);
}

void tst_Book::debit_takesTheOlderOfOneExpiry()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    m_fixture->give(ada, 20_pts, at(u"2010-12-05"_s), at(u"2011-06-30"_s));
    m_fixture->give(ada, 30_pts, at(u"2010-12-02"_s), at(u"2011-06-30"_s)); // recorded late

    m_fixture->claw(ada, 30_pts, at(u"2010-12-06"_s));

    QCOMPARE(lots(ada), u"20 of 20 until 2011-06-30, 0 of 30 until 2011-06-30"_s);
}

void tst_Book::debit_passesOverSpentLots()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    m_fixture->give(ada, 10_pts, at(u"2010-12-01"_s), at(u"2011-03-31"_s));
    m_fixture->give(ada, 10_pts, at(u"2010-12-01"_s), at(u"2011-06-30"_s));

    m_fixture->claw(ada, 10_pts, at(u"2010-12-02"_s));
    m_fixture->claw(ada, 5_pts, at(u"2010-12-03"_s));

    QCOMPARE(lots(ada), u"5 of 10 until 2011-06-30, 0 of 10 until 2011-03-31"_s);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM lot_use"_s), 2);
}

void tst_Book::debit_beyondTheLotsIsOwed()
{
    const MemberId ada = m_fixture->memberWith(30_pts);

    m_fixture->claw(ada, 80_pts, at(u"2010-12-02"_s));

    QCOMPARE(m_fixture->standing(ada).active, 0_pts);
    QCOMPARE(m_fixture->standing(ada).deficit, 50_pts);
    QCOMPARE(m_fixture->profile(ada).head.balance, -50_pts);
}

// Vector 7: balance 30; clawback 80; earn 100: 50 are there, the lot of 100 keeps 50.
void tst_Book::credit_fillsADeficitFirst()
{
    const MemberId ada = m_fixture->memberWith(30_pts);
    m_fixture->claw(ada, 80_pts, at(u"2010-12-02"_s));

    m_fixture->give(ada, 100_pts, at(u"2010-12-03"_s), at(u"2011-12-04"_s));

    QCOMPARE(m_fixture->standing(ada).active, 50_pts);
    QCOMPARE(m_fixture->standing(ada).deficit, 0_pts);
    QCOMPARE(m_fixture->standing(ada).lifetimeEarned, 130_pts);
    QVERIFY2(lots(ada).startsWith(u"50 of 100 until 2011-12-04"_s), qPrintable(lots(ada)));
}

void tst_Book::credit_ofADeficitsSizeLeavesNothing()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    m_fixture->claw(ada, 80_pts, at(u"2010-12-02"_s));

    m_fixture->give(ada, 50_pts, at(u"2010-12-03"_s));
    QCOMPARE(m_fixture->standing(ada).deficit, 30_pts);
    m_fixture->give(ada, 30_pts, at(u"2010-12-04"_s));

    QCOMPARE(m_fixture->standing(ada).active, 0_pts);
    QCOMPARE(m_fixture->standing(ada).deficit, 0_pts);
    QCOMPARE(lots(ada), u"0 of 50 until ever, 0 of 30 until ever"_s);
}

// 1 Jan earn 300 (9 months); 15 Jan spend 50; 2 Feb earn 100 (9 months): 250 go on 1 Oct, 100 on
// 2 Nov.
void tst_Book::vector2_lotsKeepTheirExpiry()
{
    const MemberId ada = m_fixture->memberWith(0_pts);

    m_fixture->give(ada, 300_pts, at(u"2011-01-01"_s), at(u"2011-10-01"_s));
    m_fixture->claw(ada, 50_pts, at(u"2011-01-15"_s));
    m_fixture->give(ada, 100_pts, at(u"2011-02-02"_s), at(u"2011-11-02"_s));

    QCOMPARE(lots(ada), u"250 of 300 until 2011-10-01, 100 of 100 until 2011-11-02"_s);
}

// d0 A 100 E365; d10 B 100 E40; d20 spend 50: of B.
void tst_Book::vector5_theLaterLotIsSpentFirst()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    m_fixture->give(ada, 100_pts, at(u"2011-01-01"_s), at(u"2012-01-01"_s));
    m_fixture->give(ada, 100_pts, at(u"2011-01-11"_s), at(u"2011-02-10"_s));

    m_fixture->claw(ada, 50_pts, at(u"2011-01-21"_s));

    QCOMPARE(lots(ada), u"50 of 100 until 2011-02-10, 100 of 100 until 2012-01-01"_s);
}

void tst_Book::overflow_isAnErrorAndWritesNothing()
{
    const MemberId ada = m_fixture->memberWith(1_pts);
    const auto before = m_fixture->verify();

    const auto outcome = m_fixture->tryGive(ada, *Points::fromCount(Points::limit));

    QCOMPARE(laurel::test::codeOf(outcome), ErrorCode::Overflow);
    const auto after = m_fixture->verify();
    QCOMPARE(after.digest, before.digest);
    QCOMPARE(after.postings, before.postings);
    QCOMPARE(m_fixture->standing(ada).active, 1_pts);
    // The account is not stuck: what fits is taken.
    QVERIFY(m_fixture->tryGive(ada, *Points::fromCount(Points::limit - 1)));
    QCOMPARE(m_fixture->standing(ada).active.count(), Points::limit);
}

void tst_Book::sameKey_isRefusedByTheLedger()
{
    const MemberId ada = m_fixture->memberWith(10_pts);

    const auto twice = m_fixture->db().execute(
        u"INSERT INTO posting SELECT member_id, 77, 2, kind, points, debit, credit, cause_kind, "
        "cause_id, policy_version, rule_id, actor, reason, occurred_us, recorded_us, business_date, "
        "expires_us, idem_key, hash, hash FROM posting WHERE member_id = %1"_s.arg(ada.value()));

    QCOMPARE(laurel::test::codeOf(twice), ErrorCode::Conflict);
}

void tst_Book::chain_runsThroughEveryPosting()
{
    const MemberId ada = m_fixture->memberWith(10_pts);
    m_fixture->claw(ada, 3_pts, at(u"2010-12-02"_s));
    m_fixture->give(ada, 5_pts, at(u"2010-12-03"_s));

    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM posting a JOIN posting b ON a.member_id = "
                              "b.member_id AND b.seq = a.seq + 1 AND b.prev_hash = a.hash"_s),
             2);
    QCOMPARE(m_fixture->ask(u"SELECT prev_hash FROM posting WHERE seq = 1"_s).toByteArray(),
             chainStart());
    QCOMPARE(m_fixture->standing(ada).lastHash,
             m_fixture->ask(u"SELECT hash FROM posting WHERE seq = 3"_s).toByteArray());
}

QTEST_GUILESS_MAIN(tst_Book)
#include "tst_Book.moc"
