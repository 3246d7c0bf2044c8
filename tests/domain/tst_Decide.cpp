#include "model/domain/Decide.h"
#include "tests/domain/Starter.h"

#include <QJsonArray>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int bronze = 0;
constexpr int silver = 1;
constexpr int gold = 2;
constexpr int platinum = 3;

MemberSnapshot someMember(int rank = bronze, Points qualifying = {})
{
    MemberSnapshot member{.tierRank = rank,
                          .tierSince = inLondon(u"2010-12-01"_s),
                          .qualifying = qualifying,
                          .canMail = true,
                          .canText = true};
    if (rank > bronze)
        member.tierUntil = inLondon(u"2011-12-01"_s);
    return member;
}

Effects closed(const MemberSnapshot& member, const QString& netSpend, int cycle = 1,
               const Policy& policy = starterPolicy())
{
    const CycleClose close{.period = london().cycle(cycle),
                           .netSpend = poundsOf(netSpend)};
    const auto effects = decide(policy, london(), member, close);
    if (!effects)
        qFatal("%s", qPrintable(effects.error().detail));
    return *effects;
}

Effects happened(const QString& type, const QHash<QString, int>& today = {},
                 const QHash<QString, int>& thisMonth = {})
{
    const MemberEvent event{type, inLondon(u"2011-02-14 18:30"_s), today, thisMonth};
    return *decide(starterPolicy(), london(), someMember(), event);
}

// The starter policy with another rate.
Policy paying(const QString& rate, const QString& rounding)
{
    QJsonObject document = starterDocument();
    QJsonArray rules = document[u"cycle_rules"_s].toArray();
    QJsonObject rule = rules.at(0).toObject();
    rule[u"rate"_s] = rate;
    rule[u"rounding"_s] = rounding;
    rules[0] = rule;
    document[u"cycle_rules"_s] = rules;
    return *policyOf(document);
}

} // namespace

class tst_Decide : public QObject
{
    Q_OBJECT

private slots:
    void award_data();
    void award();
    void award_isRoundedOnceAndExplained();
    void award_expiresAYearLater();
    void award_overflowIsAnError();
    void nothingSpent_changesNothing();
    void tier_data();
    void tier();
    void upgrade_bringsVoucherAndMailAtOnce();
    void proposal_bringsNothingYet();
    void proposal_fromBronzeGivesGoldAtOnce();
    void proposal_isMadeOnce_data();
    void proposal_isMadeOnce();
    void reassessment_data();
    void reassessment();
    void lockedMember_earnsButDoesNotMove_data();
    void lockedMember_earnsButDoesNotMove();
    void consent_decidesWhoIsWrittenTo_data();
    void consent_decidesWhoIsWrittenTo();
    void eventRule_data();
    void eventRule();
    void eventRule_limits_data();
    void eventRule_limits();
};

void tst_Decide::award_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("rounding");
    QTest::addColumn<QString>("spend");
    QTest::addColumn<qint64>("change");

    const auto row = [](const char* name, const QString& rate, const QString& rounding,
                        const QString& spend, qint64 change) {
        QTest::addRow("%s", name) << rate << rounding << spend << change;
    };
    const QString tenth = u"0.10"_s;
    row("a tenth", tenth, u"down"_s, u"120.00"_s, 12);
    row("rounded down", tenth, u"down"_s, u"129.99"_s, 12);
    row("below a point", tenth, u"down"_s, u"9.99"_s, 0);
    row("just a point", tenth, u"down"_s, u"10.00"_s, 1);
    row("half up", tenth, u"half_up"_s, u"125.00"_s, 13);
    row("below half", tenth, u"half_up"_s, u"124.99"_s, 12);
    row("half to even, down", tenth, u"half_even"_s, u"125.00"_s, 12);
    row("half to even, up", tenth, u"half_even"_s, u"135.00"_s, 14);
    row("up", tenth, u"up"_s, u"120.01"_s, 13);
    row("another rate", u"1.5"_s, u"down"_s, u"33.33"_s, 49);
    row("a rate of nothing", u"0"_s, u"down"_s, u"5000.00"_s, 0);
    row("a large spend", tenth, u"down"_s, u"9999999999.99"_s, 999'999'999);
    // What came back beyond what was bought claws back toward zero, whatever the rule's rounding.
    row("negative, rounded down", tenth, u"down"_s, u"-129.99"_s, -12);
    row("negative, half up", tenth, u"half_up"_s, u"-125.00"_s, -12);
    row("negative, half even", tenth, u"half_even"_s, u"-135.00"_s, -13);
    row("negative, up", tenth, u"up"_s, u"-129.99"_s, -12);
    row("negative below a point", tenth, u"up"_s, u"-9.99"_s, 0);
}

void tst_Decide::award()
{
    QFETCH(const QString, rate);
    QFETCH(const QString, rounding);
    QFETCH(const QString, spend);
    QFETCH(const qint64, change);

    const Effects effects = closed(someMember(), spend, 1, paying(rate, rounding));

    QCOMPARE(effects.postings.size(), size_t(change == 0 ? 0 : 1));
    if (change == 0)
        return;
    const auto& posting = effects.postings.front();
    QCOMPARE(posting.points.count(), std::abs(change));
    QCOMPARE(posting.kind, change > 0 ? PostingKind::Earn : PostingKind::Clawback);
    QCOMPARE(posting.rule, u"spend"_s);
    QCOMPARE(posting.occurredAt, london().cycle(1).end - Duration(1));
    QCOMPARE(posting.expiresAt.has_value(), change > 0);
}

void tst_Decide::award_isRoundedOnceAndExplained()
{
    const Effects effects = closed(someMember(), u"129.99"_s);

    QCOMPARE(effects.postings.front().points, 12_pts);
    QCOMPARE(effects.postings.front().exact, u"12.999"_s);
}

void tst_Decide::award_expiresAYearLater()
{
    const Effects effects = closed(someMember(), u"120.00"_s);

    QCOMPARE(effects.postings.front().expiresAt, inLondon(u"2011-12-31"_s));
}

void tst_Decide::award_overflowIsAnError()
{
    const CycleClose close{.period = london().cycle(1),
                           .netSpend = *Money::fromMinor(Money::limit, pounds())};
    const auto tooMuch = decide(paying(u"999999"_s, u"down"_s), london(), someMember(), close);
    const auto tooMany = decide(starterPolicy(), london(),
                                someMember(bronze, *Points::fromCount(Points::limit)), close);

    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().code, ErrorCode::Overflow);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::Overflow);
}

void tst_Decide::nothingSpent_changesNothing()
{
    const Effects effects = closed(someMember(gold, 350_pts), u"0.00"_s);

    QVERIFY(effects.isEmpty());
    QVERIFY(!effects.smsWithheld);
    QVERIFY(!effects.emailWithheld);
}

void tst_Decide::tier_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<qint64>("qualifying");
    QTest::addColumn<QString>("spend");
    QTest::addColumn<int>("atOnce"); // the rank arrived at now; that held where nothing changes
    QTest::addColumn<int>("proposed"); // -1 where none is

    QTest::addRow("a point short of Silver") << bronze << 0LL << u"999.99"_s << bronze << -1;
    QTest::addRow("Silver by reaching it") << bronze << 0LL << u"1000.00"_s << silver << -1;
    QTest::addRow("Silver by what was earned before") << bronze << 99LL << u"10.00"_s << silver << -1;
    QTest::addRow("a point short of Gold") << silver << 298LL << u"10.00"_s << silver << -1;
    QTest::addRow("Gold") << silver << 299LL << u"10.00"_s << gold << -1;
    QTest::addRow("Gold from Bronze") << bronze << 0LL << u"3000.00"_s << gold << -1;
    QTest::addRow("a point short of Platinum") << gold << 998LL << u"10.00"_s << gold << -1;
    QTest::addRow("Platinum is proposed") << gold << 999LL << u"10.00"_s << gold << platinum;
    QTest::addRow("Platinum from Silver: Gold at once") << silver << 0LL << u"10000.00"_s << gold
                                                        << platinum;
    QTest::addRow("Platinum from Bronze: Gold at once") << bronze << 0LL << u"10000.00"_s << gold
                                                        << platinum;
    QTest::addRow("Platinum already") << platinum << 5000LL << u"10000.00"_s << platinum << -1;
    QTest::addRow("points that fall do not demote") << gold << 310LL << u"-1000.00"_s << gold << -1;
    QTest::addRow("a clawback below Silver does not promote") << bronze << 150LL << u"-1000.00"_s
                                                              << bronze << -1;
}

void tst_Decide::tier()
{
    QFETCH(const int, held);
    QFETCH(const qint64, qualifying);
    QFETCH(const QString, spend);
    QFETCH(const int, atOnce);
    QFETCH(const int, proposed);

    const Effects effects = closed(someMember(held, *Points::fromCount(qualifying)), spend);

    QCOMPARE(effects.tier.has_value(), atOnce != held);
    if (effects.tier) {
        QCOMPARE(effects.tier->from, held);
        QCOMPARE(effects.tier->to, atOnce);
        QCOMPARE(effects.tier->since, london().cycle(1).end);
        QCOMPARE(effects.tier->until, inLondon(u"2011-12-31"_s));
        QCOMPARE(effects.tier->reason, u"upgrade"_s);
    }
    QCOMPARE(effects.proposal.has_value(), proposed >= 0);
    if (effects.proposal) {
        QCOMPARE(effects.proposal->from, atOnce);
        QCOMPARE(effects.proposal->to, proposed);
        QCOMPARE(effects.proposal->threshold, 1000_pts);
        QVERIFY(effects.proposal->qualifying >= 1000_pts);
    }
}

void tst_Decide::upgrade_bringsVoucherAndMailAtOnce()
{
    const Effects effects = closed(someMember(), u"1000.00"_s);

    QCOMPARE(effects.vouchers.size(), size_t{1});
    QCOMPARE(effects.vouchers.front().tier, silver);
    QCOMPARE(effects.vouchers.front().value, poundsOf(u"5.00"_s));
    QVERIFY(!effects.vouchers.front().waits);
    QVERIFY(effects.gifts.empty());
    QCOMPARE(effects.messages.size(), size_t{2}); // Points by SMS, tier by e-mail.
    QCOMPARE(effects.messages[0].channel, u"sms"_s);
    QCOMPARE(effects.messages[0].points, 100_pts);
    QCOMPARE(effects.messages[1].channel, u"email"_s);
    QCOMPARE(effects.messages[1].tier, silver);
    QVERIFY(!effects.messages[1].waits);
}

void tst_Decide::proposal_bringsNothingYet()
{
    const Effects effects = closed(someMember(gold, 999_pts), u"10.00"_s);

    QVERIFY(!effects.tier);
    QCOMPARE(effects.vouchers.size(), size_t{1});
    QVERIFY(effects.vouchers.front().waits);
    QCOMPARE(effects.vouchers.front().value, poundsOf(u"50.00"_s));
    QCOMPARE(effects.gifts.size(), size_t{1});
    QVERIFY(effects.gifts.front().waits);
    QCOMPARE(effects.gifts.front().sku, u"GIFT-PLATINUM"_s);
    QCOMPARE(effects.messages.size(), size_t{2});
    QVERIFY(effects.messages[1].waits);
    QCOMPARE(effects.messages[1].tier, platinum);
}

void tst_Decide::proposal_fromBronzeGivesGoldAtOnce()
{
    const Effects effects = closed(someMember(), u"10000.00"_s);

    QCOMPARE(effects.vouchers.size(), size_t{2});
    QCOMPARE(effects.vouchers[0].tier, gold);
    QVERIFY(!effects.vouchers[0].waits);
    QCOMPARE(effects.vouchers[1].tier, platinum);
    QVERIFY(effects.vouchers[1].waits);
}

void tst_Decide::proposal_isMadeOnce_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<qint64>("rejectedAt"); // -1: never rejected
    QTest::addColumn<QString>("spend");
    QTest::addColumn<bool>("isProposed");

    QTest::addRow("the first time") << false << -1LL << u"10.00"_s << true;
    QTest::addRow("while one is open") << true << -1LL << u"10.00"_s << false;
    QTest::addRow("an open one and a rejected one before") << true << 900LL << u"10.00"_s << false;
    QTest::addRow("rejected, nothing new") << false << 1200LL << u"0.00"_s << false;
    QTest::addRow("rejected, the same evidence") << false << 1201LL << u"10.00"_s << false;
    QTest::addRow("rejected, a point more") << false << 1200LL << u"10.00"_s << true;
    QTest::addRow("rejected, less than then") << false << 1300LL << u"-100.00"_s << false;
}

void tst_Decide::proposal_isMadeOnce()
{
    QFETCH(const bool, isOpen);
    QFETCH(const qint64, rejectedAt);
    QFETCH(const QString, spend);
    QFETCH(const bool, isProposed);
    MemberSnapshot member = someMember(gold, 1200_pts);
    member.proposalIsOpen = isOpen;
    if (rejectedAt >= 0)
        member.rejectedAt = Points::fromCount(rejectedAt);

    const Effects effects = closed(member, spend);

    QCOMPARE(effects.proposal.has_value(), isProposed);
    QCOMPARE(effects.vouchers.size(), size_t(isProposed ? 1 : 0));
    QCOMPARE(effects.gifts.size(), size_t(isProposed ? 1 : 0));
}

void tst_Decide::reassessment_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<QString>("until");
    QTest::addColumn<qint64>("qualifying");
    QTest::addColumn<int>("to"); // -1 where nothing happens
    QTest::addColumn<QString>("since");

    // Cycle 13 ends on 26 December 2011; thirty days of grace begin when the tier's period ends.
    const QString over = u"2011-11-25"_s;
    const QString graceEnd = u"2011-12-25"_s;
    QTest::addRow("still held") << gold << u"2012-03-01"_s << 0LL << -1 << QString();
    QTest::addRow("in its days of grace") << gold << u"2011-12-01"_s << 0LL << -1 << QString();
    QTest::addRow("grace ends with the cycle") << gold << u"2011-11-26"_s << 0LL << silver
                                               << u"2011-12-26"_s;
    QTest::addRow("grace ends a day after it") << gold << u"2011-11-27"_s << 0LL << -1 << QString();
    QTest::addRow("kept, from the end of the period") << gold << over << 300LL << gold << over;
    QTest::addRow("down one, where one is due") << gold << over << 299LL << silver << graceEnd;
    QTest::addRow("down one, where two are due") << gold << over << 0LL << silver << graceEnd;
    QTest::addRow("Platinum falls to Gold") << platinum << over << 500LL << gold << graceEnd;
    QTest::addRow("Platinum is kept without asking") << platinum << over << 1000LL << platinum << over;
    QTest::addRow("Silver falls to Bronze") << silver << over << 0LL << bronze << graceEnd;
}

void tst_Decide::reassessment()
{
    QFETCH(const int, held);
    QFETCH(const QString, until);
    QFETCH(const qint64, qualifying);
    QFETCH(const int, to);
    QFETCH(const QString, since);
    MemberSnapshot member = someMember(held, *Points::fromCount(qualifying));
    member.tierUntil = inLondon(until);

    const Effects effects = closed(member, u"0.00"_s, 13);

    QCOMPARE(effects.tier.has_value(), to >= 0);
    QVERIFY(!effects.proposal);
    QVERIFY(effects.vouchers.empty()); // Who keeps a tier or falls to one has not arrived there.
    if (!effects.tier)
        return;
    QCOMPARE(effects.tier->to, to);
    QCOMPARE(effects.tier->since, inLondon(since));
    QCOMPARE(effects.tier->reason, to == held ? u"kept"_s : u"downgrade"_s);
    QCOMPARE(effects.tier->until.has_value(), to != bronze); // The lowest is held for ever.
    if (to != bronze)
        QCOMPARE(*effects.tier->until, london().afterDays(inLondon(since), 365));
}

void tst_Decide::lockedMember_earnsButDoesNotMove_data()
{
    QTest::addColumn<int>("status");

    QTest::addRow("locked") << static_cast<int>(MemberStatus::Locked);
    QTest::addRow("closed") << static_cast<int>(MemberStatus::Closed);
}

void tst_Decide::lockedMember_earnsButDoesNotMove()
{
    QFETCH(const int, status);
    MemberSnapshot member = someMember();
    member.status = static_cast<MemberStatus>(status);

    const Effects effects = closed(member, u"10000.00"_s);

    QCOMPARE(effects.postings.size(), size_t{1});
    QVERIFY(!effects.tier);
    QVERIFY(!effects.proposal);
    QVERIFY(effects.vouchers.empty());
    QVERIFY(effects.gifts.empty());
}

void tst_Decide::consent_decidesWhoIsWrittenTo_data()
{
    QTest::addColumn<bool>("canMail");
    QTest::addColumn<bool>("canText");
    QTest::addColumn<QStringList>("channels");

    QTest::addRow("both") << true << true << QStringList{u"sms"_s, u"email"_s};
    QTest::addRow("mail alone") << true << false << QStringList{u"email"_s};
    QTest::addRow("SMS alone") << false << true << QStringList{u"sms"_s};
    QTest::addRow("neither") << false << false << QStringList();
}

void tst_Decide::consent_decidesWhoIsWrittenTo()
{
    QFETCH(const bool, canMail);
    QFETCH(const bool, canText);
    QFETCH(const QStringList, channels);
    MemberSnapshot member = someMember();
    member.canMail = canMail;
    member.canText = canText;

    const Effects effects = closed(member, u"1000.00"_s);

    QStringList written;
    for (const auto& message : effects.messages)
        written << message.channel;
    QCOMPARE(written, channels);
    QCOMPARE(effects.emailWithheld, !canMail);
    QCOMPARE(effects.smsWithheld, !canText);
    QVERIFY(effects.tier); // What is withheld is the letter, not the tier.
}

void tst_Decide::eventRule_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("points"); // 0: nothing is posted

    QTest::addRow("birthday") << u"birthday"_s << 50LL;
    QTest::addRow("review") << u"review"_s << 10LL;
    QTest::addRow("referral") << u"referral"_s << 100LL;
    QTest::addRow("signup is held back") << u"signup"_s << 0LL;
    QTest::addRow("a visit earns nothing") << u"visit"_s << 0LL;
    QTest::addRow("purchases count with their cycle") << u"purchase"_s << 0LL;
}

void tst_Decide::eventRule()
{
    QFETCH(const QString, type);
    QFETCH(const qint64, points);

    const Effects effects = happened(type);

    QCOMPARE(effects.postings.size(), size_t(points > 0 ? 1 : 0));
    if (points == 0)
        return;
    QCOMPARE(effects.postings.front().kind, PostingKind::Bonus);
    QCOMPARE(effects.postings.front().points.count(), points);
    QCOMPARE(effects.postings.front().occurredAt, inLondon(u"2011-02-14 18:30"_s));
    QCOMPARE(effects.postings.front().expiresAt, inLondon(u"2012-02-15"_s));
}

void tst_Decide::eventRule_limits_data()
{
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("thisMonth");
    QTest::addColumn<bool>("pays");

    QTest::addRow("the first") << 0 << 0 << true;
    QTest::addRow("the second of a day") << 1 << 1 << false;
    QTest::addRow("the fifth of a month") << 0 << 4 << true;
    QTest::addRow("the sixth of a month") << 0 << 5 << false;
    QTest::addRow("beyond both") << 3 << 9 << false;
}

void tst_Decide::eventRule_limits()
{
    QFETCH(const int, today);
    QFETCH(const int, thisMonth);
    QFETCH(const bool, pays);

    const Effects effects = happened(u"review"_s, {{u"review"_s, today}, {u"referral"_s, 99}},
                                     {{u"review"_s, thisMonth}, {u"referral"_s, 99}});

    QCOMPARE(effects.postings.size(), size_t(pays ? 1 : 0));
}

QTEST_GUILESS_MAIN(tst_Decide)
#include "tst_Decide.moc"
