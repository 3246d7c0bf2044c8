#include "model/domain/Decide.h"
#include "tests/domain/Starter.h"

#include <QTest>

#include <rapidcheck.h>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// What holds for every history, tried on many. A failure prints the smallest one that breaks the
// rule, and the seed.
class tst_DecideProperties : public QObject
{
    Q_OBJECT

private slots:
    void refunds_neverTakeMoreThanWasEarned();
    void decide_isDeterministic();
    void limits_areNeverExceeded();
    void platinum_isNeverReachedWithoutApproval();
    void tier_fallsByNoMoreThanOneStep();
};

namespace {

CycleClose closeOf(qint64 netMinor, int cycle)
{
    return {.period = london().cycle(cycle),
            .netSpend = *Money::fromMinor(netMinor, pounds())};
}

qint64 changeOf(const Effects& effects)
{
    qint64 change = 0;
    for (const auto& posting : effects.postings)
        change += (posting.kind == PostingKind::Clawback ? -1 : 1) * posting.points.count();
    return change;
}

MemberSnapshot anyMember()
{
    MemberSnapshot member{.tierRank = *rc::gen::inRange(0, 4),
                          .tierSince = inLondon(u"2010-12-01"_s),
                          .qualifying = *Points::fromCount(*rc::gen::inRange<qint64>(-500, 3000)),
                          .proposalIsOpen = *rc::gen::arbitrary<bool>(),
                          .status = static_cast<MemberStatus>(*rc::gen::inRange(0, 3)),
                          .canMail = *rc::gen::arbitrary<bool>(),
                          .canText = *rc::gen::arbitrary<bool>()};
    if (member.tierRank > 0)
        member.tierUntil = london().afterDays(inLondon(u"2010-12-01"_s), *rc::gen::inRange(0, 800));
    if (*rc::gen::arbitrary<bool>())
        member.rejectedAt = *Points::fromCount(*rc::gen::inRange<qint64>(0, 3000));
    return member;
}

CycleClose anyClose()
{
    return closeOf(*rc::gen::oneOf(rc::gen::inRange<qint64>(-2'000'000, 2'000'000),
                                   rc::gen::inRange<qint64>(-2000, 2000)),
                   *rc::gen::inRange(1, 30));
}

// Effects as a text: two that are the same read the same.
QString textOf(const Effects& effects)
{
    QStringList lines;
    for (const auto& p : effects.postings)
        lines << u"post %1 %2 %3 %4 %5 %6"_s.arg(codeOf(p.kind)).arg(p.points.count())
                     .arg(p.rule).arg(p.occurredAt.us()).arg(p.expiresAt ? p.expiresAt->us() : 0)
                     .arg(p.exact);
    if (effects.tier)
        lines << u"tier %1 %2 %3 %4 %5"_s.arg(effects.tier->from).arg(effects.tier->to)
                     .arg(effects.tier->since.us())
                     .arg(effects.tier->until ? effects.tier->until->us() : 0)
                     .arg(effects.tier->reason);
    if (effects.proposal)
        lines << u"propose %1 %2 %3"_s.arg(effects.proposal->from).arg(effects.proposal->to)
                     .arg(effects.proposal->qualifying.count());
    for (const auto& v : effects.vouchers)
        lines << u"voucher %1 %2 %3"_s.arg(v.tier).arg(v.value.minor()).arg(v.waits);
    for (const auto& g : effects.gifts)
        lines << u"gift %1 %2"_s.arg(g.sku).arg(g.waits);
    for (const auto& m : effects.messages)
        lines << u"message %1 %2 %3 %4 %5"_s.arg(m.channel, m.topic).arg(m.tier)
                     .arg(m.points.count()).arg(m.waits);
    return lines.join(u'\n');
}

} // namespace

// A purchase in one cycle and its refund in the next: no member gets richer by sending things back,
// and none loses more than was earned.
void tst_DecideProperties::refunds_neverTakeMoreThanWasEarned()
{
    QVERIFY(rc::check([] {
        const qint64 spent = *rc::gen::inRange<qint64>(0, 10'000'000);
        const auto earned = decide(starterPolicy(), london(), anyMember(), closeOf(spent, 1));
        const auto clawed = decide(starterPolicy(), london(), anyMember(), closeOf(-spent, 2));

        RC_ASSERT(earned.has_value() && clawed.has_value());
        RC_ASSERT(changeOf(*earned) + changeOf(*clawed) == 0);
        RC_ASSERT(changeOf(*earned) == spent / 1000);
    }));
}

void tst_DecideProperties::decide_isDeterministic()
{
    QVERIFY(rc::check([] {
        const auto member = anyMember();
        const auto close = anyClose();

        const auto first = decide(starterPolicy(), london(), member, close);
        const auto again = decide(starterPolicy(), london(), member, close);

        RC_ASSERT(first.has_value() && again.has_value());
        RC_ASSERT(textOf(*first) == textOf(*again));
        RC_ASSERT(first->emailWithheld == again->emailWithheld);
        RC_ASSERT(first->smsWithheld == again->smsWithheld);
    }));
}

// Days of writing reviews, counted as the ledger counts them.
void tst_DecideProperties::limits_areNeverExceeded()
{
    QVERIFY(rc::check([] {
        const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
        const Policy policy = starterPolicy();
        QHash<QDate, int> paidOn;
        QHash<int, int> paidIn;
        for (const int offset : days) {
            const QDate day = QDate(2011, 1, 1).addDays(offset);
            const MemberEvent event{u"review"_s, Instant::fromLocal(day, QTime(12, 0), QTimeZone("Europe/London")),
                                    {{u"review"_s, paidOn[day]}},
                                    {{u"review"_s, paidIn[day.month()]}}};
            const auto effects = decide(policy, london(), anyMember(), event);
            RC_ASSERT(effects.has_value());
            RC_ASSERT(effects->postings.size() <= 1U);
            paidOn[day] += static_cast<int>(effects->postings.size());
            paidIn[day.month()] += static_cast<int>(effects->postings.size());
        }
        for (const int paid : std::as_const(paidOn))
            RC_ASSERT(paid <= 1);
        for (const int paid : std::as_const(paidIn))
            RC_ASSERT(paid <= 5);
    }));
}

void tst_DecideProperties::platinum_isNeverReachedWithoutApproval()
{
    QVERIFY(rc::check([] {
        constexpr int platinum = 3;
        const auto member = anyMember();

        const auto effects = decide(starterPolicy(), london(), member, anyClose());

        RC_ASSERT(effects.has_value());
        const bool arrives = effects->tier && effects->tier->to == platinum;
        RC_ASSERT(!arrives || member.tierRank == platinum);
        // What waits belongs to the proposal, and only that.
        for (const auto& voucher : effects->vouchers)
            RC_ASSERT(voucher.waits == (voucher.tier == platinum));
        for (const auto& gift : effects->gifts)
            RC_ASSERT(gift.waits);
        RC_ASSERT(!effects->proposal || !member.proposalIsOpen);
        RC_ASSERT(!effects->proposal || member.tierRank < platinum);
    }));
}

void tst_DecideProperties::tier_fallsByNoMoreThanOneStep()
{
    int moves = 0;
    QVERIFY(rc::check([&moves] {
        auto member = anyMember();
        member.status = MemberStatus::Active;

        const auto effects = decide(starterPolicy(), london(), member, anyClose());

        RC_ASSERT(effects.has_value());
        if (!effects->tier)
            return;
        ++moves;
        RC_ASSERT(effects->tier->from == member.tierRank);
        RC_ASSERT(effects->tier->to >= member.tierRank - 1);
        RC_ASSERT(effects->tier->until.has_value() == (effects->tier->to > 0));
        if (effects->tier->until)
            RC_ASSERT(*effects->tier->until > effects->tier->since);
    }));
    QVERIFY(moves > 20); // Else nothing was looked at.
}

QTEST_APPLESS_MAIN(tst_DecideProperties)
#include "tst_DecideProperties.moc"
