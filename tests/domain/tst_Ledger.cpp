#include "model/domain/Ledger.h"

#include <QTest>

#include <functional>

using namespace laurel;
using namespace Qt::StringLiterals;

namespace {

Posting somePosting()
{
    return {.id = PostingId(7),
            .kind = PostingKind::Earn,
            .points = 120_pts,
            .debit = Account::Issued,
            .credit = Account::Active,
            .cause = {CauseKind::Cycle, 3},
            .policyVersion = 1,
            .rule = u"spend"_s,
            .actor = u"worker"_s,
            .reason = u"120.75"_s,
            .occurredAt = Instant::fromUs(1'298'851'199'999'999),
            .expiresAt = Instant::fromUs(1'330'473'600'000'000),
            .key = u"cycle:3:spend"_s};
}

using Change = std::function<void(Posting&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_Ledger : public QObject
{
    Q_OBJECT

private slots:
    void hash_isKnown();
    void hash_changesWithEveryField_data();
    void hash_changesWithEveryField();
    void hash_changesWithItsPlaceInTheChain();
    void hash_forgetsIds();
    void hash_doesNotRunFieldsTogether();
    void start_isThirtyTwoZeros();
    void codes_readBack();
};

// Computed once by hand from the canonical bytes (Python's hashlib): a change of this value breaks
// every ledger that was ever written.
void tst_Ledger::hash_isKnown()
{
    QCOMPARE(chainHashOf(chainStart(), 1, somePosting()).toHex(), QByteArray("3725e7b1f727babe9977caaf0ba6a8fab7596976a7471bfd05e55d8f2710017d"));
}

void tst_Ledger::hash_changesWithEveryField_data()
{
    QTest::addColumn<Change>("change");

    QTest::addRow("kind") << Change([](Posting& p) { p.kind = PostingKind::Bonus; });
    QTest::addRow("points") << Change([](Posting& p) { p.points = 121_pts; });
    QTest::addRow("debit") << Change([](Posting& p) { p.debit = Account::Adjusted; });
    QTest::addRow("credit") << Change([](Posting& p) { p.credit = Account::Expired; });
    QTest::addRow("what caused it") << Change([](Posting& p) { p.cause.kind = CauseKind::Task; });
    QTest::addRow("the cycle") << Change([](Posting& p) { p.cause.id = 4; });
    QTest::addRow("policy version") << Change([](Posting& p) { p.policyVersion = 2; });
    QTest::addRow("rule") << Change([](Posting& p) { p.rule = u"review"_s; });
    QTest::addRow("actor") << Change([](Posting& p) { p.actor = u"hana"_s; });
    QTest::addRow("reason") << Change([](Posting& p) { p.reason = u"120.76"_s; });
    QTest::addRow("when it happened")
        << Change([](Posting& p) { p.occurredAt = p.occurredAt + Duration(1); });
    QTest::addRow("when it expires")
        << Change([](Posting& p) { p.expiresAt = *p.expiresAt + Duration(1); });
    QTest::addRow("that it expires") << Change([](Posting& p) { p.expiresAt = std::nullopt; });
    QTest::addRow("key") << Change([](Posting& p) { p.key = u"cycle:4:spend"_s; });
}

void tst_Ledger::hash_changesWithEveryField()
{
    QFETCH(const Change, change);
    Posting posting = somePosting();

    change(posting);

    QVERIFY(chainHashOf(chainStart(), 1, posting) != chainHashOf(chainStart(), 1, somePosting()));
}

void tst_Ledger::hash_changesWithItsPlaceInTheChain()
{
    const ChainHash first = chainHashOf(chainStart(), 1, somePosting());

    QVERIFY(chainHashOf(chainStart(), 2, somePosting()) != first);
    QVERIFY(chainHashOf(first, 1, somePosting()) != first);
    QCOMPARE(first.size(), 32);
}

// The same facts, recorded again after a crash, have other ids and end in the same chain.
void tst_Ledger::hash_forgetsIds()
{
    Posting again = somePosting();
    again.id = PostingId(8);
    QCOMPARE(chainHashOf(chainStart(), 1, again), chainHashOf(chainStart(), 1, somePosting()));

    Posting ofEvent = somePosting();
    ofEvent.cause = {CauseKind::Event, 100};
    Posting ofSameEvent = ofEvent;
    ofSameEvent.cause.id = 200;
    QCOMPARE(chainHashOf(chainStart(), 1, ofSameEvent), chainHashOf(chainStart(), 1, ofEvent));
}

void tst_Ledger::hash_doesNotRunFieldsTogether()
{
    Posting one = somePosting();
    one.rule = u"ab"_s;
    one.reason = u"c"_s;
    Posting other = somePosting();
    other.rule = u"a"_s;
    other.reason = u"bc"_s;

    QVERIFY(chainHashOf(chainStart(), 1, one) != chainHashOf(chainStart(), 1, other));
}

void tst_Ledger::start_isThirtyTwoZeros()
{
    QCOMPARE(chainStart(), QByteArray(32, '\0'));
}

void tst_Ledger::codes_readBack()
{
    for (int i = 0; i <= static_cast<int>(PostingKind::Reverse); ++i)
        QCOMPARE(postingKindFromCode(codeOf(static_cast<PostingKind>(i))),
                 static_cast<PostingKind>(i));
    for (int i = 0; i <= static_cast<int>(Account::Adjusted); ++i)
        QCOMPARE(accountFromCode(codeOf(static_cast<Account>(i))), static_cast<Account>(i));
    for (int i = 0; i <= static_cast<int>(CauseKind::Request); ++i)
        QCOMPARE(causeKindFromCode(codeOf(static_cast<CauseKind>(i))), static_cast<CauseKind>(i));
    QVERIFY(!postingKindFromCode(u"Earn"_s));
    QVERIFY(!accountFromCode(QString()));
}

QTEST_APPLESS_MAIN(tst_Ledger)
#include "tst_Ledger.moc"
