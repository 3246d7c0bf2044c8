#include "tests/ui/FakeGateways.h"
#include "ui/approvals/EvidenceCache.h"

#include <QSignalSpy>
#include <QTest>

namespace laurel::ui {

class tst_EvidenceCache : public QObject
{
    Q_OBJECT

private slots:
    void fetch_asksOnce();
    void age_keepsTheOldUntilTheNewComes();
    void age_dropsAnAnswerThatWasAskedBefore();
    void aProblem_isAskedAgain();
    void keepOnly_forgetsTheRest();
};

void tst_EvidenceCache::fetch_asksOnce()
{
    test::FakeGateways fakes;
    EvidenceCache cache(fakes.approvals);
    QSignalSpy changes(&cache, &EvidenceCache::changed);

    cache.fetch(TaskId(412));
    cache.fetch(TaskId(412));
    QTRY_COMPARE(changes.count(), 1);
    cache.fetch(TaskId(412));

    QCOMPARE(fakes.approvals.detailCall.count(), size_t{1});
    QVERIFY(cache.find(TaskId(412)));
    QCOMPARE(cache.find(TaskId(412))->row.id, TaskId(412));
}

void tst_EvidenceCache::age_keepsTheOldUntilTheNewComes()
{
    test::FakeGateways fakes;
    EvidenceCache cache(fakes.approvals);
    QSignalSpy changes(&cache, &EvidenceCache::changed);
    cache.fetch(TaskId(412));
    QTRY_COMPARE(changes.count(), 1);

    cache.age();

    QVERIFY(cache.find(TaskId(412)));
    cache.fetch(TaskId(412));
    QTRY_COMPARE(changes.count(), 2);
    QCOMPARE(fakes.approvals.detailCall.count(), size_t{2});
}

void tst_EvidenceCache::age_dropsAnAnswerThatWasAskedBefore()
{
    test::FakeGateways fakes;
    fakes.approvals.detailCall.hold();
    EvidenceCache cache(fakes.approvals);
    QSignalSpy changes(&cache, &EvidenceCache::changed);
    cache.fetch(TaskId(412));

    cache.age();
    cache.fetch(TaskId(412));
    fakes.approvals.detailCall.release(1);
    QTRY_COMPARE(changes.count(), 1);
    fakes.approvals.detailCall.sayBy(
        [](TaskId) -> Result<ApprovalDetail> { return fail(ErrorCode::NotFound); });
    fakes.approvals.detailCall.release(0);
    cache.fetch(TaskId(413)); // Its answer comes after the old one.
    fakes.approvals.detailCall.releaseAll();
    QTRY_COMPARE(changes.count(), 2);

    QVERIFY(!cache.problem(TaskId(412)));
}

void tst_EvidenceCache::aProblem_isAskedAgain()
{
    test::FakeGateways fakes;
    fakes.approvals.detailCall.say(Error{ErrorCode::DatabaseUnavailable});
    EvidenceCache cache(fakes.approvals);
    QSignalSpy changes(&cache, &EvidenceCache::changed);
    cache.fetch(TaskId(412));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(cache.problem(TaskId(412))->code, ErrorCode::DatabaseUnavailable);

    fakes.approvals.detailCall.sayBy(test::sampleApprovalDetail);
    cache.fetch(TaskId(412));
    QTRY_COMPARE(changes.count(), 2);

    QVERIFY(!cache.problem(TaskId(412)));
    QVERIFY(cache.find(TaskId(412)));
}

void tst_EvidenceCache::keepOnly_forgetsTheRest()
{
    test::FakeGateways fakes;
    EvidenceCache cache(fakes.approvals);
    QSignalSpy changes(&cache, &EvidenceCache::changed);
    cache.fetch(TaskId(412));
    cache.fetch(TaskId(413));
    QTRY_COMPARE(changes.count(), 2);

    cache.keepOnly({TaskId(413)});

    QVERIFY(!cache.find(TaskId(412)));
    QVERIFY(cache.find(TaskId(413)));
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_EvidenceCache)
#include "tst_EvidenceCache.moc"
