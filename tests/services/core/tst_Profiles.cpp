#include "model/services/Profiles.h"
#include "tests/services/core/ProgramFixture.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

class tst_Profiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<ProgramFixture>(); }
    void statement_runsTheBalance();
    void statement_asOf();
    void statement_namesItsCauses();
    void profile_ofACandidate();
    void find_byEveryKey_data();
    void find_byEveryKey();
    void search_data();
    void search();
    void list_pagesThroughEverybodyOnce_data();
    void list_pagesThroughEverybodyOnce();
    void voucherCode_isShownToFewAndRecorded();

private:
    void enrolPeople();

    std::unique_ptr<ProgramFixture> m_fixture;
};

void tst_Profiles::statement_runsTheBalance()
{
    const MemberId ada = m_fixture->memberWith(100_pts);
    m_fixture->claw(ada, 130_pts, m_fixture->at(u"2010-12-05"_s));
    m_fixture->give(ada, 50_pts, m_fixture->at(u"2010-12-06"_s), m_fixture->at(u"2011-12-07"_s));

    QStringList lines;
    for (const auto& line : m_fixture->statement(ada))
        lines << u"%1 %2 %3 %4"_s.arg(line.sequence).arg(line.kind).arg(line.change.count())
                     .arg(line.balanceAfter.count());

    QCOMPARE(lines, QStringList({u"1 bonus 100 100"_s, u"2 clawback -130 -30"_s, u"3 bonus 50 20"_s}));
    QCOMPARE(m_fixture->profile(ada).head.balance, 20_pts);
    QCOMPARE(m_fixture->statement(ada)[2].expiresAt, m_fixture->at(u"2011-12-07"_s));
}

void tst_Profiles::statement_asOf()
{
    const MemberId ada = m_fixture->memberWith(100_pts);
    m_fixture->give(ada, 50_pts, m_fixture->at(u"2010-12-06"_s));
    Profiles profiles(m_fixture->program());

    const auto before = must(profiles.statement(ada, m_fixture->at(u"2010-12-05"_s)));
    const auto then = must(profiles.statement(ada, m_fixture->at(u"2010-12-06"_s)));

    QCOMPARE(before.size(), size_t{1});
    QCOMPARE(then.size(), size_t{2}); // What happened at that very instant is in.
}

void tst_Profiles::statement_namesItsCauses()
{
    const MemberId ada = m_fixture->memberWith(0_pts);
    const QString review = m_fixture->event(ada, u"review"_s, u"2010-12-03 10:00"_s);
    m_fixture->purchase(ada, u"120.00"_s, u"2010-12-10 10:00"_s);
    m_fixture->clock().set(m_fixture->at(u"2011-01-05 09:00"_s));
    m_fixture->closeCycles(u"2010-12-30"_s);

    const auto lines = m_fixture->statement(ada);

    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].cause, u"review "_s + review);
    QCOMPARE(lines[1].cause, u"Cycle 1"_s);
    QCOMPARE(lines[1].balanceAfter, 22_pts);
}

void tst_Profiles::profile_ofACandidate()
{
    const auto profile = m_fixture->profile(m_fixture->candidate());

    QCOMPARE(profile.head.tier.code, u"gold"_s);
    QCOMPARE(profile.head.balance, 1200_pts);
    QCOMPARE(profile.lifetimeEarned, 1200_pts);
    QCOMPARE(profile.spend12Months, m_fixture->pounds(u"12000.00"_s));
    QCOMPARE(profile.progress.qualifying, 1200_pts);
    QCOMPARE(profile.progress.floor, 300_pts);
    QCOMPARE(profile.progress.goal, 1000_pts);
    QVERIFY(profile.progress.nextNeedsApproval);
    QVERIFY(profile.progress.proposalIsOpen);
    QCOMPARE(profile.lots.size(), size_t{1});
    QCOMPARE(profile.lots[0].origin, u"Cycle 1"_s);
    QCOMPARE(profile.vouchers.size(), size_t{2});
    QCOMPARE(profile.tasks.size(), size_t{2});
    QCOMPARE(profile.messages.size(), size_t{3}); // Points; Gold; Platinum, held.
    QCOMPARE(profile.balanceByMonth.size(), size_t{13});
    QCOMPARE(profile.balanceByMonth.back().balance, 1200_pts);
    QCOMPARE(profile.balanceByMonth.front().balance, 0_pts);
}

void tst_Profiles::enrolPeople()
{
    const auto enrol = [&](const QString& id, const QString& card, const QString& first,
                           const QString& last, const QString& email, const QString& phone) {
        m_fixture->enrol({.externalId = id,
                          .cardNumber = card,
                          .firstName = first,
                          .lastName = last,
                          .email = email,
                          .phone = phone});
    };
    enrol(u"zoe"_s, u"M-104882"_s, u"Zoë"_s, u"Müller-Straße"_s, u"zoe.m@example.org"_s,
          u"+44 7700 900123"_s);
    enrol(u"bo"_s, u"M-200001"_s, u"Bo"_s, u"Li"_s, u"bo@example.com"_s, u"+86 10 5555 0100"_s);
    enrol(u"bob"_s, u"M-200002"_s, u"Bob"_s, u"Lind"_s, u"lind@example.com"_s, u""_s);
    enrol(u"taro"_s, u"M-300001"_s, u"太郎"_s, u"田中"_s, u"taro@example.jp"_s, u"+81 3-5555-0199"_s);
    enrol(u"pat"_s, u"M-300002"_s, u"Pat"_s, u"O'Brien"_s, u"pat_100%@example.ie"_s, u""_s);
    enrol(u"maria"_s, u"M-300003"_s, u"María José"_s, u"de la Peña"_s, u""_s, u""_s);
    enrol(u"fatima"_s, u"M-300004"_s, u"فاطمة"_s, u"الزهراء"_s, u""_s, u""_s);
}

void tst_Profiles::find_byEveryKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("found"); // external id; empty: nobody

    QTest::addRow("card") << u"M-104882"_s << u"zoe"_s;
    QTest::addRow("external id") << u"taro"_s << u"taro"_s;
    QTest::addRow("with blanks") << u" taro "_s << u"taro"_s;
    QTest::addRow("internal id") << u"$bo"_s << u"bo"_s;
    QTest::addRow("nobody") << u"M-999999"_s << u""_s;
    QTest::addRow("nothing") << u""_s << u""_s;
    QTest::addRow("below nothing") << u"-1"_s << u""_s;
    QTest::addRow("beyond numbers") << u"99999999999999999999"_s << u""_s;
    QTest::addRow("an injection") << u"' OR '1'='1"_s << u""_s;
}

void tst_Profiles::find_byEveryKey()
{
    QFETCH(QString, key);
    QFETCH(const QString, found);
    enrolPeople();
    Profiles profiles(m_fixture->program());
    if (key == u"$bo"_s)
        key = QString::number(must(profiles.find(u"bo"_s)).value());

    const auto member = profiles.find(key);

    QCOMPARE(member.has_value(), !found.isEmpty());
    if (member)
        QCOMPARE(m_fixture->profile(*member).externalId, found);
    else
        QCOMPARE(member.error(), Error({ErrorCode::NotFound, u"There is no member %1."_s.arg(key)}));
}

void tst_Profiles::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found"); // card numbers, in the order of names

    const QStringList zoe{u"M-104882"_s};
    const QStringList bo{u"M-200001"_s};
    const QStringList bob{u"M-200002"_s};
    const QStringList taro{u"M-300001"_s};
    const QStringList pat{u"M-300002"_s};
    const QStringList maria{u"M-300003"_s};
    const QStringList fatima{u"M-300004"_s};
    QTest::addRow("without the accent") << u"zoe"_s << zoe;
    QTest::addRow("with the accent") << u"Zoë"_s << zoe;
    QTest::addRow("in capitals") << u"MULLER"_s << zoe;
    QTest::addRow("a sharp s") << u"strasse"_s << zoe;
    QTest::addRow("a part of a word") << u"ulle"_s << zoe;
    QTest::addRow("first name first") << u"zoe muller"_s << zoe;
    QTest::addRow("family name first") << u"Müller Zoë"_s << zoe;
    QTest::addRow("words of several names") << u"pena jose"_s << maria;
    QTest::addRow("a word that does not fit") << u"zoe pena"_s << QStringList();
    QTest::addRow("card with its letter") << u"M-104882"_s << zoe;
    QTest::addRow("card in small letters") << u"m-104882"_s << zoe;
    QTest::addRow("card without its letter") << u"104882"_s << zoe;
    QTest::addRow("phone as it is written") << u"+44 7700 900123"_s << zoe;
    QTest::addRow("phone's last digits") << u"900123"_s << zoe;
    QTest::addRow("phone with other separators") << u"(44) 7700.900-123"_s << zoe;
    QTest::addRow("e-mail") << u"zoe.m@example.org"_s << zoe;
    QTest::addRow("e-mail in capitals") << u"ZOE.M@EXAMPLE.ORG"_s << zoe;
    QTest::addRow("a domain") << u"@example.com"_s << bo + bob;
    QTest::addRow("two letters of a family name") << u"li"_s << bo + bob;
    QTest::addRow("two letters of a first name") << u"bo"_s << bo + bob;
    QTest::addRow("two names of two letters") << u"bo li"_s << bo + bob;
    QTest::addRow("the other way round") << u"li bo"_s << bo + bob;
    QTest::addRow("a short word and a long one") << u"bo lind"_s << bob;
    QTest::addRow("a short word that does not fit") << u"xu lind"_s << QStringList();
    QTest::addRow("a Japanese family name") << u"田中"_s << taro;
    QTest::addRow("a Japanese first name") << u"太郎"_s << taro;
    QTest::addRow("both") << u"田中 太郎"_s << taro;
    QTest::addRow("the other order") << u"太郎 田中"_s << taro;
    QTest::addRow("in one word, as it is written") << u"田中太郎"_s << taro;
    QTest::addRow("with a wide space") << u"田中　太郎"_s << taro;
    QTest::addRow("Arabic") << u"فاطمة"_s << fatima;
    QTest::addRow("an apostrophe") << u"o'brien"_s << pat;
    QTest::addRow("a per cent sign is a letter") << u"100%"_s << pat;
    QTest::addRow("an underscore is one") << u"t_1"_s << pat;
    QTest::addRow("a quotation mark") << u"\"zoe\""_s << QStringList();
    QTest::addRow("words of the index's own") << u"zoe OR pat"_s << QStringList();
    QTest::addRow("a star") << u"zo*"_s << QStringList();
    QTest::addRow("nobody") << u"quentin"_s << QStringList();
    QTest::addRow("two wild letters") << u"%"_s << QStringList();
    QTest::addRow("one wild letter") << u"_"_s << QStringList();
    QTest::addRow("nothing finds everybody") << u"  "_s << maria + bo + bob + zoe + pat + fatima + taro;
}

void tst_Profiles::search()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    enrolPeople();

    const auto page = must(Profiles(m_fixture->program()).page({.search = typed}));

    QStringList cards;
    for (const auto& row : page.rows)
        cards << row.number;
    QCOMPARE(cards, found);
    QCOMPARE(page.total, found.size());
    QVERIFY(!page.next);
}

void tst_Profiles::list_pagesThroughEverybodyOnce_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("limit");

    for (const auto& [name, order] : {std::pair("name", MemberOrder::Name),
                                      std::pair("balance", MemberOrder::BalanceFirst),
                                      std::pair("activity", MemberOrder::LatestFirst)})
        for (const int limit : {1, 3, 7, 20})
            QTest::addRow("by %s, %d a page", name, limit) << static_cast<int>(order) << limit;
}

void tst_Profiles::list_pagesThroughEverybodyOnce()
{
    QFETCH(const int, order);
    QFETCH(const int, limit);
    QVERIFY(m_fixture->memberWith(100_pts) != m_fixture->memberWith(0_pts));
    for (int i = 0; i < 12; ++i) {
        const MemberId member = m_fixture->memberWith(*Points::fromCount(i / 3 * 10));
        if (i % 4 == 0)
            m_fixture->event(member, u"visit"_s, u"2010-12-%1"_s.arg(10 + i));
        if (i == 5)
            m_fixture->claw(member, 500_pts, m_fixture->clock().now()); // owes points
    }
    Profiles profiles(m_fixture->program());

    MemberQuery query{.order = static_cast<MemberOrder>(order), .limit = limit};
    std::vector<MemberRow> rows;
    for (int pages = 0; pages < 20; ++pages) {
        const auto page = must(profiles.page(query));
        QCOMPARE(page.total, 14);
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        query.after = page.next;
        if (!page.next)
            break;
    }

    QSet<qint64> seen;
    for (size_t i = 0; i < rows.size(); ++i) {
        seen.insert(rows[i].id.value());
        if (i > 0 && query.order == MemberOrder::BalanceFirst)
            QVERIFY(rows[i].balance <= rows[i - 1].balance);
        if (i > 0 && query.order == MemberOrder::LatestFirst)
            QVERIFY(rows[i].lastActivity <= rows[i - 1].lastActivity);
    }
    QCOMPARE(rows.size(), size_t{14});
    QCOMPARE(seen.size(), 14);
}

void tst_Profiles::voucherCode_isShownToFewAndRecorded()
{
    const MemberId ada = m_fixture->candidate();
    const auto vouchers = m_fixture->profile(ada).vouchers;
    const auto ofState = [&](VoucherState state) {
        return std::ranges::find(vouchers, state, &VoucherView::state)->id;
    };
    Profiles profiles(m_fixture->program());
    const VoucherId valid = ofState(VoucherState::Valid);

    const QString code = must(profiles.voucherCode(ada, valid, u"jonas"_s));

    QCOMPARE(code.size(), 19);
    QCOMPARE(m_fixture->ask(u"SELECT code_mac FROM voucher WHERE voucher_id = %1"_s.arg(valid.value()))
                 .toByteArray(),
             m_fixture->program().codes().mac(code));
    QCOMPARE(m_fixture->ask(u"SELECT actor || ' ' || act FROM audit WHERE actor = 'jonas'"_s).toString(),
             u"jonas reveal_voucher_code"_s);
    for (const auto& login : {u"priya"_s, u"ines"_s, u"gone"_s, u"mallory"_s})
        QCOMPARE(laurel::test::codeOf(profiles.voucherCode(ada, valid, login)),
                 ErrorCode::NotPermitted);
    // What is not valid yet has no code to be shown.
    QCOMPARE(laurel::test::codeOf(
                 profiles.voucherCode(ada, ofState(VoucherState::Reserved), u"jonas"_s)),
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_Profiles.moc"
