#include "model/base/FoldedText.h"
#include "model/base/Instant.h"
#include "model/base/Rate.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

#include <numeric>

using namespace laurel;
using namespace Qt::StringLiterals;

// What holds for every value, tried on many. A failure prints the smallest one that breaks the
// rule.
class tst_ValueProperties : public QObject
{
    Q_OBJECT

private slots:
    void money_readsWhatItPrints();
    void rate_readsWhatItPrints();
    void instant_readsWhatItPrints();
    void instant_readsLocalTimeBack();
    void points_sumInAnyOrder();
    void rounding_staysWithinOnePoint();
    void rounding_mirrorsARefund();
    void folding_isDoneOnce();
};

namespace {

Currency anyCurrency()
{
    const QString code = *rc::gen::element(u"GBP"_s, u"JPY"_s, u"KWD"_s, u"EUR"_s);
    return *Currency::fromCode(code);
}

qint64 anyWithin(qint64 limit)
{
    // Small numbers break most rules; large ones break the others.
    return *rc::gen::oneOf(rc::gen::inRange<qint64>(-limit, limit + 1),
                           rc::gen::inRange<qint64>(-1000, 1001), rc::gen::element(-limit, limit));
}

Money anyMoney(qint64 limit = Money::limit)
{
    return *Money::fromMinor(anyWithin(limit), anyCurrency());
}

Rate anyRate()
{
    const qint64 whole = anyWithin(999'999);
    const auto decimals = *rc::gen::inRange<int>(0, 1'000'000'000);
    const int length = *rc::gen::inRange(0, 10);
    QString text = QString::number(whole);
    if (length > 0)
        text += u'.' + QString::number(decimals).rightJustified(9, u'0').left(length);
    return *Rate::parse(text);
}

// Any instant of the years 1900 to 2100 or so.
Instant anyInstant()
{
    return Instant::fromUs(
        *rc::gen::inRange<qint64>(-2'200'000'000'000'000, 4'100'000'000'000'000));
}

template <class Rule>
bool holds(const char* name, Rule rule)
{
    return rc::check(name, rule);
}

} // namespace

void tst_ValueProperties::money_readsWhatItPrints()
{
    QVERIFY(holds("parse(print(money)) == money", [] {
        const Money money = anyMoney();

        const auto again = Money::parse(money.toDecimal(), money.currency());

        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == money);
    }));
}

void tst_ValueProperties::rate_readsWhatItPrints()
{
    QVERIFY(holds("parse(print(rate)) == rate", [] {
        const Rate rate = anyRate();

        const auto again = Rate::parse(rate.toDecimal());

        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == rate);
    }));
}

void tst_ValueProperties::instant_readsWhatItPrints()
{
    QVERIFY(holds("parse(print(instant)) == instant, in any zone", [] {
        const Instant instant = anyInstant();
        const auto zone = *rc::gen::element("UTC", "Europe/London", "Pacific/Chatham");

        const auto again = Instant::parse(instant.toIso(), QTimeZone(zone));

        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == instant);
    }));
}

void tst_ValueProperties::instant_readsLocalTimeBack()
{
    QVERIFY(holds("a local time that came once is read back", [] {
        const QTimeZone zone("Europe/London");
        const Instant instant = anyInstant();
        const QDateTime local = instant.toLocal(zone);
        const QDateTime hourBefore = (instant - std::chrono::hours(1)).toLocal(zone);
        const QDateTime hourAfter = (instant + std::chrono::hours(1)).toLocal(zone);
        RC_PRE(hourBefore.offsetFromUtc() == local.offsetFromUtc());
        RC_PRE(hourAfter.offsetFromUtc() == local.offsetFromUtc());

        const Instant again = Instant::fromLocal(local.date(), local.time(), zone);

        RC_ASSERT(again.toLocal(zone) == local);
        RC_ASSERT(again <= instant);
        RC_ASSERT(instant - again < std::chrono::milliseconds(1));
    }));
}

void tst_ValueProperties::points_sumInAnyOrder()
{
    QVERIFY(holds("the order of postings does not change their sum", [] {
        auto counts = *rc::gen::container<std::vector<int>>(rc::gen::arbitrary<int>());
        const auto total = [&] {
            Points sum;
            for (const int count : counts)
                sum += *Points::fromCount(count);
            return sum;
        };
        const Points forwards = total();

        std::ranges::reverse(counts);
        const Points backwards = total();

        RC_ASSERT(forwards == backwards);
        RC_ASSERT(forwards.count() == std::accumulate(counts.begin(), counts.end(), qint64{0}));
        RC_ASSERT(Points::sum(forwards, -forwards) == Points());
    }));
}

void tst_ValueProperties::rounding_staysWithinOnePoint()
{
    QVERIFY(holds("each mode is one of the two whole numbers around the product", [] {
        const Money amount =
            *Money::fromMinor(anyWithin(10'000'000), *Currency::fromCode(u"GBP"_s));
        const Rate rate = anyRate();
        const auto down = pointsFor(amount, rate, Rounding::Down);
        const auto up = pointsFor(amount, rate, Rounding::Up);
        const auto halfUp = pointsFor(amount, rate, Rounding::HalfUp);
        const auto halfEven = pointsFor(amount, rate, Rounding::HalfEven);
        RC_PRE(down && up && halfUp && halfEven);
        const QString exact = exactPointsFor(amount, rate);
        const qint64 size = std::abs(down->count());

        // Down is what stands before the point.
        const QString whole = exact.section(u'.', 0, 0);
        RC_ASSERT(whole.toLongLong() == down->count());
        RC_ASSERT(std::abs(up->count()) == (exact.contains(u'.') ? size + 1 : size));
        RC_ASSERT(*halfUp == *down || *halfUp == *up);
        RC_ASSERT(*halfEven == *down || *halfEven == *up);
        // The two halves differ on a tie only, and there one of them is even.
        const bool isTie = exact.section(u'.', 1) == u"5"_s;
        RC_ASSERT(isTie || *halfUp == *halfEven);
        RC_ASSERT(!isTie || halfEven->count() % 2 == 0);
    }));
}

void tst_ValueProperties::rounding_mirrorsARefund()
{
    QVERIFY(holds("a refund of everything takes back everything", [] {
        const Money amount = anyMoney(1'000'000'000);
        const Rate rate = anyRate();
        const auto mode =
            *rc::gen::element(Rounding::Down, Rounding::HalfUp, Rounding::HalfEven, Rounding::Up);

        const auto award = pointsFor(amount, rate, mode);
        const auto clawback = pointsFor(-amount, rate, mode);

        RC_ASSERT(award.has_value() == clawback.has_value());
        if (award)
            RC_ASSERT((*award + *clawback).isZero());
    }));
}

void tst_ValueProperties::folding_isDoneOnce()
{
    QVERIFY(holds("folded(folded(text)) == folded(text)", [] {
        const auto letters = *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(1, 0x300), rc::gen::inRange<char32_t>(1, 0xD800),
            rc::gen::inRange<char32_t>(0xE000, 0x110000)));
        const QString text =
            QString::fromUcs4(letters.data(), static_cast<qsizetype>(letters.size()));

        RC_ASSERT(folded(folded(text)) == folded(text));
    }));
}

QTEST_APPLESS_MAIN(tst_ValueProperties)
#include "tst_ValueProperties.moc"
