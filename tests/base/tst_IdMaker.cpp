#include "model/base/Clock.h"
#include "model/base/IdMaker.h"
#include "tests/base/Stops.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace laurel;
using namespace std::chrono_literals;

class tst_IdMaker : public QObject
{
    Q_OBJECT

private slots:
    void next_holdsTheMillisecondsSince2020();
    void next_growsWhileTheClockStands();
    void next_growsWhenTheClockGoesBack();
    void next_isPositiveBefore2020();
    void next_isUniqueAmongThreads();
    void makers_differWithinAMillisecond();
    void id_isNeverZeroOrNegative();
};

namespace {

constexpr qint64 start2020Ms = 1'577'836'800'000;
constexpr int randomBits = 22;

Instant after2020(std::chrono::microseconds by)
{
    return Instant::fromUs(start2020Ms * 1000) + by;
}

} // namespace

void tst_IdMaker::next_holdsTheMillisecondsSince2020()
{
    FixedClock clock(after2020(1234ms + 567us));
    IdMaker ids(clock);

    const auto id = ids.next<MemberId>();

    QCOMPARE(id.value() >> randomBits, qint64{1234});
}

void tst_IdMaker::next_growsWhileTheClockStands()
{
    const FixedClock clock(after2020(24h));
    IdMaker ids(clock);

    qint64 last = 0;
    for (int i = 0; i < 10'000; ++i) {
        const qint64 next = ids.next<EventId>().value();
        QVERIFY(next > last);
        last = next;
    }
}

void tst_IdMaker::next_growsWhenTheClockGoesBack()
{
    FixedClock clock(after2020(1h));
    IdMaker ids(clock);
    const auto first = ids.next<PostingId>();

    clock.set(after2020(1min));
    const auto second = ids.next<PostingId>();

    QVERIFY(second > first);
}

void tst_IdMaker::next_isPositiveBefore2020()
{
    const FixedClock clock(Instant::fromUs(0));
    IdMaker ids(clock);

    QVERIFY(ids.next<RunId>().value() > 0);
    QVERIFY(ids.next<RunId>().value() > 0);
}

void tst_IdMaker::next_isUniqueAmongThreads()
{
    constexpr size_t threads = 4;
    constexpr size_t each = 20'000;
    const FixedClock clock(after2020(365 * 24h));
    IdMaker ids(clock);

    std::vector<std::vector<qint64>> made(threads);
    {
        std::vector<std::jthread> makers;
        for (auto& mine : made)
            makers.emplace_back([&ids, &mine] {
                for (size_t i = 0; i < each; ++i)
                    mine.push_back(ids.next<TaskId>().value());
            });
    }

    std::vector<qint64> all;
    for (const auto& mine : made) {
        QVERIFY(std::ranges::is_sorted(mine));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(all);
    QCOMPARE(all.size(), threads * each);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
}

void tst_IdMaker::makers_differWithinAMillisecond()
{
    const FixedClock clock(after2020(1h));

    // Two makers of one millisecond clash once in four million; ten of them all but never.
    std::vector<qint64> firsts;
    for (int i = 0; i < 10; ++i)
        firsts.push_back(IdMaker(clock).next<MemberId>().value());

    QVERIFY(std::ranges::any_of(firsts, [&](qint64 id) { return id != firsts.front(); }));
}

void tst_IdMaker::id_isNeverZeroOrNegative()
{
    QVERIFY(test::stops([] { static_cast<void>(MemberId(0)); }));
    QVERIFY(test::stops([] { static_cast<void>(MemberId(-1)); }));
    QVERIFY(MemberId(1) < MemberId(2));
    QCOMPARE(qHash(MemberId(7), 1), qHash(MemberId(7), 1));
}

QTEST_APPLESS_MAIN(tst_IdMaker)
#include "tst_IdMaker.moc"
