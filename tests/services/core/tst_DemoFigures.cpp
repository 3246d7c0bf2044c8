#include "model/services/DemoMaker.h"
#include "model/services/Profiles.h"
#include "model/services/Reporter.h"
#include "tests/services/core/ProgramFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// The program that everybody looks at first: its figures were worked out from the raw baskets by
// other means, before Laurel was written. Each is counted here from the tables as well, not only
// read from the steps of a run.
class tst_DemoFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void demo_hasEveryBasketAndEveryCustomer();
    void cycles_areTwelve();
    void points_areWhatTheBasketsEarn();
    void firstCycle_hasItsFigures();
    void firstCycle_saysTheSameInItsSteps();
    void tiers_atTheEnd();
    void platinum_isReachedByNobodyWithoutApproval();
    void customer12346_hasNothing();
    void books_areWhole();
    void rollForward_closes();
    void secondRun_closesNothing();
    void secondDemo_hasTheSameDigest();
    void demoAndCycles_takeUnderFiveSeconds();

private:
    struct Made
    {
        std::vector<RunDetail> runs;
        qint64 tookMs = 0;
    };
    Made make(const QString& path, std::unique_ptr<OpenProgram>& program);
    qint64 count(const QString& statement) const
    {
        return must(m_program->db().ask(statement)).toLongLong();
    }
    qint64 sumOf(const QString& kind, const QString& also = u"1 = 1"_s) const
    {
        return count(u"SELECT coalesce(sum(points), 0) FROM posting WHERE kind = '%1' AND %2"_s.arg(
            kind, also));
    }

    QTemporaryDir m_folder;
    // A day after the last basket: tasks are due in its future.
    FixedClock m_clock{Instant::fromUs(1323475200'000'000)};
    IdMaker m_ids{m_clock};
    std::unique_ptr<OpenProgram> m_program;
    Made m_made;
};

tst_DemoFigures::Made tst_DemoFigures::make(const QString& path,
                                            std::unique_ptr<OpenProgram>& program)
{
    QElapsedTimer timer;
    timer.start();
    const DatabaseAddress address{.database = path};
    must(createDemo(address, m_clock, m_ids, [](qint64, qint64) {}));
    program = must(OpenProgram::open(address, m_clock, m_ids));
    auto runs = must(Almanac(*program).closeDue(QDate(2011, 12, 9), u"worker"_s,
                                                [](const RunProgress&) { return true; }));
    return {std::move(runs), timer.elapsed()};
}

void tst_DemoFigures::initTestCase()
{
    m_made = make(m_folder.filePath(u"demo.laurel"_s), m_program);
    qInfo("demo and %zu cycles: %lld ms", m_made.runs.size(), static_cast<long long>(m_made.tookMs));
}

void tst_DemoFigures::demo_hasEveryBasketAndEveryCustomer()
{
    QCOMPARE(count(u"SELECT count(*) FROM member"_s), 4372);
    QCOMPARE(count(u"SELECT count(*) FROM event"_s), 22094);
    QCOMPARE(count(u"SELECT count(DISTINCT member_id) FROM event"_s), 4372);
}

void tst_DemoFigures::cycles_areTwelve()
{
    QCOMPARE(m_made.runs.size(), size_t{12});
    QCOMPARE(count(u"SELECT count(*) FROM run WHERE state = 'done'"_s), 12);
    QCOMPARE(count(u"SELECT count(*) FROM run_step WHERE is_done = 1"_s), 12 * 15);
    QCOMPARE(count(u"SELECT count(*) FROM report WHERE kind = 'health'"_s), 12);
    QCOMPARE(count(u"SELECT count(*) FROM report WHERE kind = 'roi'"_s), 12);
    QCOMPARE(must(Almanac(*m_program).due(QDate(2011, 12, 9))).open, 13);
}

void tst_DemoFigures::points_areWhatTheBasketsEarn()
{
    QCOMPARE(sumOf(u"earn"_s), 779'819);
    QCOMPARE(sumOf(u"clawback"_s), 5'386);
    QCOMPARE(count(u"SELECT count(*) FROM posting WHERE kind NOT IN ('earn', 'clawback')"_s), 0);
    QCOMPARE(count(u"SELECT sum(active) - sum(deficit) FROM standing"_s), 779'819 - 5'386);

    // From the baskets alone: a tenth of each member's net spend of each of the twelve cycles,
    // rounded toward zero, which is what whole numbers do when they are divided.
    const QString nets = u"SELECT sum(CASE type WHEN 'purchase' THEN amount_minor "
                         "ELSE -amount_minor END) / 1000 AS points "
                         "FROM event WHERE cycle_no <= 12 GROUP BY member_id, cycle_no"_s;
    QCOMPARE(count(u"SELECT sum(points) FROM (%1) WHERE points > 0"_s.arg(nets)), 779'819);
    QCOMPARE(count(u"SELECT -sum(points) FROM (%1) WHERE points < 0"_s.arg(nets)), 5'386);
}

void tst_DemoFigures::firstCycle_hasItsFigures()
{
    const QString first = u"cause_kind = 'cycle' AND cause_id = 1"_s;
    QCOMPARE(count(u"SELECT count(DISTINCT member_id) FROM event WHERE cycle_no = 1"_s), 948);
    QCOMPARE(count(u"SELECT sum(CASE type WHEN 'purchase' THEN amount_minor ELSE -amount_minor END) "
                   "FROM event WHERE cycle_no = 1"_s),
             55'460'402);
    QCOMPARE(sumOf(u"earn"_s, first), 55'493);
    QCOMPARE(sumOf(u"clawback"_s, first), 422);
    const QString members = u"SELECT count(DISTINCT member_id) FROM posting WHERE kind = '%1' AND %2"_s;
    QCOMPARE(count(members.arg(u"earn"_s, first)), 881);
    QCOMPARE(count(members.arg(u"clawback"_s, first)), 53);
    const QString upgrades = u"SELECT count(*) FROM tier_change WHERE reason = 'upgrade' AND %2 "
                             "AND tier = '%1'"_s;
    QCOMPARE(count(upgrades.arg(u"silver"_s, first)), 87);
    QCOMPARE(count(upgrades.arg(u"gold"_s, first)), 24);
    QCOMPARE(count(u"SELECT count(*) FROM task WHERE kind = 'approval' AND cycle_no = 1 "
                   "AND tier_to = 'platinum'"_s),
             3);
}

void tst_DemoFigures::firstCycle_saysTheSameInItsSteps()
{
    const auto& steps = m_made.runs.front().steps;
    const auto figure = [&](CycleStep step, const QString& name) {
        return steps[static_cast<size_t>(step) - 1].detail.value(name);
    };

    QCOMPARE(figure(CycleStep::RecentTransactions, u"members"_s).toInteger(), 948);
    QCOMPARE(figure(CycleStep::TotalSpend, u"minor"_s).toInteger(), 55'460'402);
    QCOMPARE(figure(CycleStep::PointsEarned, u"earned"_s).toInteger(), 55'493);
    QCOMPARE(figure(CycleStep::PointsEarned, u"earners"_s).toInteger(), 881);
    QCOMPARE(figure(CycleStep::PointsEarned, u"clawed"_s).toInteger(), 422);
    QCOMPARE(figure(CycleStep::PointsEarned, u"clawed_members"_s).toInteger(), 53);
    QCOMPARE(figure(CycleStep::UpdateBalance, u"points"_s).toInteger(), 55'493 - 422);
    const QJsonObject upgrades{{u"silver"_s, 87}, {u"gold"_s, 24}};
    QCOMPARE(figure(CycleStep::UpdateTier, u"upgrades"_s).toObject(), upgrades);
    QCOMPARE(figure(CycleStep::ManagerReview, u"proposed"_s).toObject(),
             QJsonObject({{u"platinum"_s, 3}}));
}

void tst_DemoFigures::tiers_atTheEnd()
{
    const QString members = u"SELECT count(*) FROM standing WHERE tier = '%1'"_s;
    QCOMPARE(count(members.arg(u"bronze"_s)), 2'819);
    QCOMPARE(count(members.arg(u"silver"_s)), 1'052);
    QCOMPARE(count(members.arg(u"gold"_s)), 501);
    QCOMPARE(count(members.arg(u"platinum"_s)), 0);
    QCOMPARE(count(u"SELECT count(*) FROM task WHERE kind = 'approval' AND state = 'open'"_s), 89);
}

void tst_DemoFigures::platinum_isReachedByNobodyWithoutApproval()
{
    QCOMPARE(count(u"SELECT count(*) FROM tier_change WHERE tier = 'platinum'"_s), 0);
    // What the proposals bring waits for them.
    QCOMPARE(count(u"SELECT count(*) FROM voucher WHERE tier = 'platinum' AND state = 'reserved'"_s),
             89);
    QCOMPARE(count(u"SELECT count(*) FROM voucher WHERE tier = 'platinum' AND state <> 'reserved'"_s),
             0);
    QCOMPARE(count(u"SELECT count(*) FROM task WHERE kind = 'dispatch' AND state = 'waiting'"_s), 89);
    QCOMPARE(count(u"SELECT reserved FROM gift WHERE sku = 'GIFT-PLATINUM'"_s), 89);
    QCOMPARE(count(u"SELECT count(*) FROM outbox WHERE waits_for IS NOT NULL AND state <> 'held'"_s),
             0);
}

void tst_DemoFigures::customer12346_hasNothing()
{
    Profiles profiles(*m_program);
    const MemberId member = must(profiles.find(u"12346"_s));
    const auto profile = must(profiles.of(member));

    QCOMPARE(profile.head.balance, 0_pts);
    QCOMPARE(profile.lifetimeEarned, 0_pts);
    QCOMPARE(profile.head.tier.code, u"bronze"_s);
    QCOMPARE(count(u"SELECT sum(amount_minor) FROM event WHERE type = 'purchase' AND member_id = %1"_s
                       .arg(member.value())),
             7'718'360);
}

void tst_DemoFigures::books_areWhole()
{
    const auto found = must(Auditor(*m_program).verify());

    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    QCOMPARE(found.members, 4372);
    QCOMPARE(found.postings, count(u"SELECT count(*) FROM posting"_s));
}

void tst_DemoFigures::rollForward_closes()
{
    const Calendar& calendar = m_program->calendar();
    const Period twelve{calendar.cycle(1).start, calendar.cycle(12).end};
    const auto figures = must(Reporter(*m_program).health(twelve));

    const auto& total = figures.total;
    QCOMPARE(total.opening, 0_pts);
    QCOMPARE(total.earned, 779'819_pts);
    QCOMPARE(total.clawedBack, 5'386_pts);
    QCOMPARE(total.closing, total.opening + total.earned - total.redeemed - total.expired
                 - total.clawedBack + total.adjusted);
    QCOMPARE(total.closing.count(), count(u"SELECT sum(active) - sum(deficit) FROM standing"_s));
    QVERIFY(!figures.months.empty());
    QCOMPARE(figures.months.back().closing, total.closing);
    for (size_t i = 1; i < figures.months.size(); ++i)
        QCOMPARE(figures.months[i].opening, figures.months[i - 1].closing);
}

void tst_DemoFigures::secondRun_closesNothing()
{
    const QString before = must(Auditor(*m_program).verify()).digest;
    const auto again = must(Almanac(*m_program).closeDue(QDate(2011, 12, 9), u"worker"_s,
                                                         [](const RunProgress&) { return true; }));

    QCOMPARE(again.size(), size_t{0});
    QCOMPARE(must(Auditor(*m_program).verify()).digest, before);
}

void tst_DemoFigures::secondDemo_hasTheSameDigest()
{
    m_clock.advance(std::chrono::hours(1000)); // Another day must not matter.
    std::unique_ptr<OpenProgram> other;
    make(m_folder.filePath(u"other.laurel"_s), other);

    QCOMPARE(must(Auditor(*other).verify()).digest, must(Auditor(*m_program).verify()).digest);
}

void tst_DemoFigures::demoAndCycles_takeUnderFiveSeconds()
{
#ifdef QT_NO_DEBUG
    QVERIFY2(m_made.tookMs < 5000, qPrintable(u"%1 ms"_s.arg(m_made.tookMs)));
#else
    QSKIP("only an optimised build is held to its time");
#endif
}

QTEST_GUILESS_MAIN(tst_DemoFigures)
#include "tst_DemoFigures.moc"
