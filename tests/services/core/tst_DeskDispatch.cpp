#include "model/services/Queues.h"
#include "model/storage/TaskRepository.h"
#include "tests/services/core/ProgramFixture.h"

#include <QTest>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

// A gift's way through the warehouse: docs/program.md 8.
class tst_DeskDispatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void gift_goesFromBinToCarrier();
    void steps_outOfOrderAreRefused_data();
    void steps_outOfOrderAreRefused();
    void gift_thatWaitsCannotBeTouched();
    void pick_beyondWhatIsWanted_data();
    void pick_beyondWhatIsWanted();
    void pick_beyondWhatTheBinHolds();
    void short_promisesNothing();
    void short_isPickedWhenStockCame();
    void short_cannotTakeWhatIsPromisedToOthers();
    void ship_needsATrackingNumber();
    void ship_onlyOnce();
    void approval_isNoGift();
    void unknownTask_isNotFound();

private:
    Result<void> pick(int count = 1, int line = 1)
    {
        return m_fixture->submit(u"priya"_s, ask::PickItems{m_gift, line, count, true});
    }
    Result<void> pack() { return m_fixture->submit(u"priya"_s, ask::PackGift{m_gift}); }
    Result<void> ship(const QString& number = u"JD0001"_s)
    {
        return m_fixture->submit(u"priya"_s, ask::ShipGift{m_gift, u"Royal Mail"_s, number});
    }
    Result<void> reportShort(const QString& reason = u"the bin is empty"_s)
    {
        return m_fixture->submit(u"priya"_s, ask::ReportShort{m_gift, 1, reason});
    }
    // "on hand/reserved"
    QString stock()
    {
        return m_fixture->ask(u"SELECT on_hand || '/' || reserved FROM gift"_s).toString();
    }
    QString state()
    {
        return laurel::codeOf(must(TaskRepository(m_fixture->db()).find(m_gift)).state);
    }

    std::unique_ptr<ProgramFixture> m_fixture;
    MemberId m_ada{1};
    TaskId m_gift{1};
};

void tst_DeskDispatch::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    m_ada = m_fixture->candidate();
    m_gift = m_fixture->giftOf(m_ada);
    must(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_fixture->openApproval(m_ada)}));
}

// Whatever was refused, the stock adds up.
void tst_DeskDispatch::cleanup()
{
    const auto found = m_fixture->verify();
    QVERIFY2(found.isClean(), qPrintable(found.firstDifferences.join(u'\n')));
    m_fixture.reset();
}

void tst_DeskDispatch::gift_goesFromBinToCarrier()
{
    QCOMPARE(state(), u"ready"_s);
    QCOMPARE(stock(), u"10/1"_s);
    must(m_fixture->submit(u"priya"_s, ask::ClaimTask{m_gift}));
    QCOMPARE(state(), u"ready"_s);

    must(pick());
    QCOMPARE(state(), u"picking"_s);
    must(pack());
    QCOMPARE(state(), u"packed"_s);
    QCOMPARE(stock(), u"10/1"_s);
    must(ship(u"  JD0001 "_s));

    QCOMPARE(state(), u"shipped"_s);
    QCOMPARE(stock(), u"9/0"_s);
    const auto detail = must(Queues(m_fixture->program()).dispatchDetail(m_gift));
    QCOMPARE(detail.carrier, u"Royal Mail"_s);
    QCOMPARE(detail.trackingNumber, u"JD0001"_s);
    QCOMPARE(detail.shippedAt, m_fixture->clock().now());
    QCOMPARE(m_fixture->ask(u"SELECT packed_by || ' ' || shipped_by FROM shipment"_s).toString(),
             u"priya priya"_s);
}

void tst_DeskDispatch::steps_outOfOrderAreRefused_data()
{
    QTest::addColumn<QString>("done"); // p: pick, k: pack, s: ship, x: report short
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("sentence");

    QTest::addRow("pack before pick") << u""_s << u"k"_s << u"G-1 is ready; that cannot be done now."_s;
    QTest::addRow("ship before pick") << u""_s << u"s"_s << u"G-1 is ready; that cannot be done now."_s;
    QTest::addRow("ship before pack") << u"p"_s << u"s"_s << u"G-1 is picking; that cannot be done now."_s;
    QTest::addRow("pick after pack") << u"pk"_s << u"p"_s << u"G-1 is packed; that cannot be done now."_s;
    QTest::addRow("short after pack") << u"pk"_s << u"x"_s << u"G-1 is packed; that cannot be done now."_s;
    QTest::addRow("pack twice") << u"pk"_s << u"k"_s << u"G-1 is packed; that cannot be done now."_s;
    QTest::addRow("pick after ship") << u"pks"_s << u"p"_s << u"G-1 is shipped; that cannot be done now."_s;
    QTest::addRow("pack what is short") << u"x"_s << u"k"_s << u"G-1 is short; that cannot be done now."_s;
    QTest::addRow("ship what is short") << u"x"_s << u"s"_s << u"G-1 is short; that cannot be done now."_s;
}

void tst_DeskDispatch::steps_outOfOrderAreRefused()
{
    QFETCH(const QString, done);
    QFETCH(const QString, then);
    QFETCH(const QString, sentence);
    const auto act = [&](QChar step) {
        return step == u'p' ? pick() : step == u'k' ? pack() : step == u's' ? ship() : reportShort();
    };
    for (const QChar step : done)
        must(act(step));
    const QString before = stock();

    const auto outcome = act(then.front());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), Error({ErrorCode::Refused, sentence}));
    QCOMPARE(stock(), before);
}

void tst_DeskDispatch::gift_thatWaitsCannotBeTouched()
{
    ProgramFixture fixture;
    const MemberId bo = fixture.candidate();
    const TaskId gift = fixture.giftOf(bo);
    const Error waits{ErrorCode::Refused, u"G-1 waits for an approval."_s};

    QCOMPARE(fixture.submit(u"priya"_s, ask::PickItems{gift, 1, 1, true}).error(), waits);
    QCOMPARE(fixture.submit(u"priya"_s, ask::PackGift{gift}).error(), waits);
    QCOMPARE(fixture.submit(u"priya"_s, ask::ShipGift{gift, u""_s, u"JD1"_s}).error(), waits);
    QCOMPARE(fixture.submit(u"priya"_s, ask::ReportShort{gift, 1, u"gone"_s}).error(), waits);
}

void tst_DeskDispatch::pick_beyondWhatIsWanted_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count");
    QTest::addColumn<Error>("error");

    QTest::addRow("one too many") << 1 << 2 << Error{ErrorCode::Refused, u"Already 0 of 1."_s};
    QTest::addRow("the largest number") << 1 << std::numeric_limits<int>::max()
                                        << Error{ErrorCode::Refused, u"Already 0 of 1."_s};
    QTest::addRow("none") << 1 << 0 << Error{ErrorCode::InvalidInput, u"Pick at least one."_s};
    QTest::addRow("less than none") << 1 << -1
                                    << Error{ErrorCode::InvalidInput, u"Pick at least one."_s};
    QTest::addRow("a line that is not there") << 2 << 1
                                              << Error{ErrorCode::NotFound, u"G-1 has no line 2."_s};
}

void tst_DeskDispatch::pick_beyondWhatIsWanted()
{
    QFETCH(const int, line);
    QFETCH(const int, count);
    QFETCH(const Error, error);

    const auto outcome = pick(count, line);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, error.code);
    QCOMPARE(outcome.error().detail, error.detail);
    QCOMPARE(m_fixture->count(u"SELECT sum(picked) FROM dispatch_line"_s), 0);
    // One is enough.
    must(pick());
    QCOMPARE(pick().error(), Error({ErrorCode::Refused, u"Already 1 of 1."_s}));
}

void tst_DeskDispatch::pick_beyondWhatTheBinHolds()
{
    // Somebody counted again: the bin is empty, and what was promised is not there.
    m_fixture->execute(u"UPDATE gift SET reserved = 0, on_hand = 0"_s);

    const auto outcome = pick();

    QCOMPARE(outcome.error(),
             Error({ErrorCode::InsufficientStock, u"Bin B-14-03 holds 0 of Welcome box."_s}));
    m_fixture->execute(u"UPDATE gift SET on_hand = 10, reserved = 1"_s);
}

void tst_DeskDispatch::short_promisesNothing()
{
    const auto unsaid = reportShort(u" "_s);
    QCOMPARE(laurel::test::codeOf(unsaid), ErrorCode::InvalidInput);

    must(reportShort());

    QCOMPARE(state(), u"short"_s);
    QCOMPARE(stock(), u"10/0"_s);
    const auto problems = must(Queues(m_fixture->program()).dispatch(DispatchQueue::Problems));
    QCOMPARE(problems.size(), size_t{1});
    QVERIFY(problems[0].lines.at(0).isShort);
}

void tst_DeskDispatch::short_isPickedWhenStockCame()
{
    must(reportShort());

    must(pick());

    QCOMPARE(state(), u"picking"_s);
    QCOMPARE(stock(), u"10/1"_s);
    must(pack());
    must(ship());
    QCOMPARE(stock(), u"9/0"_s);
}

void tst_DeskDispatch::short_cannotTakeWhatIsPromisedToOthers()
{
    // Another member's gift is promised the last box.
    m_fixture->execute(u"UPDATE gift SET on_hand = 2"_s);
    const MemberId bo = m_fixture->memberWith(0_pts);
    m_fixture->purchase(bo, u"12000.00"_s, u"2011-01-05 10:00"_s);
    m_fixture->clock().set(m_fixture->at(u"2011-02-01 09:00"_s));
    m_fixture->closeCycles(u"2011-01-29"_s);
    QCOMPARE(stock(), u"2/2"_s);
    must(reportShort());
    m_fixture->execute(u"UPDATE gift SET on_hand = 1"_s);
    QCOMPARE(stock(), u"1/1"_s);

    const auto outcome = pick();

    QCOMPARE(outcome.error(),
             Error({ErrorCode::InsufficientStock,
                    u"All of Welcome box in bin B-14-03 is promised to others."_s}));
    QCOMPARE(stock(), u"1/1"_s);
    QCOMPARE(state(), u"short"_s);
}

void tst_DeskDispatch::ship_needsATrackingNumber()
{
    must(pick());
    must(pack());

    QCOMPARE(laurel::test::codeOf(ship(u"  "_s)), ErrorCode::InvalidInput);

    QCOMPARE(state(), u"packed"_s);
    QCOMPARE(stock(), u"10/1"_s);
}

void tst_DeskDispatch::ship_onlyOnce()
{
    must(pick());
    must(pack());
    must(ship());

    QCOMPARE(laurel::test::codeOf(ship()), ErrorCode::Refused);

    QCOMPARE(stock(), u"9/0"_s);
    QCOMPARE(m_fixture->count(u"SELECT count(*) FROM shipment"_s), 1);
}

void tst_DeskDispatch::approval_isNoGift()
{
    const auto decided = must(Queues(m_fixture->program()).approvals(ApprovalList::Decided)).at(0);

    QCOMPARE(m_fixture->submit(u"priya"_s, ask::PackGift{decided.id}).error(),
             Error({ErrorCode::Refused, u"A-1 is no gift."_s}));
    QCOMPARE(m_fixture->submit(u"hana"_s, ask::ApproveTask{m_gift}).error(),
             Error({ErrorCode::Refused, u"G-1 is no approval."_s}));
}

void tst_DeskDispatch::unknownTask_isNotFound()
{
    QCOMPARE(laurel::test::codeOf(m_fixture->submit(u"priya"_s, ask::PackGift{TaskId(999)})),
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_DeskDispatch)
#include "tst_DeskDispatch.moc"
