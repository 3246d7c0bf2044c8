#include "tests/ui/SampleData.h"
#include "ui/approvals/ApprovalQueueModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

class tst_ApprovalQueueModel : public QObject
{
    Q_OBJECT

private slots:
    void showAll_putsEveryRowInItsPlace();
    void refresh_movesNoRow();
    void refresh_saysWhichRowsReadDifferently();
    void showNew_bringsWhatWaited();
    void hide_takesTheRowAwayUntilUnhide();
    void unhide_findsThePlaceInOrder();
    void unhide_ofARowThatIsGone_marksIt();
    void anyOrderOfCalls_keepsTheModelConsistent();

private:
    static QueueLine line(const ApprovalRow& row, bool isGone)
    {
        return {.name = row.memberName,
                .from = row.from,
                .to = row.to,
                .foot = isGone ? u"gone"_s : row.claimedBy};
    }
    static std::vector<qint64> idsOf(const ApprovalQueueModel& model)
    {
        std::vector<qint64> ids;
        for (int at = 0; at < model.rowCount(); ++at)
            ids.push_back(model.rowAt(at).id.value());
        return ids;
    }
    static std::vector<ApprovalRow> rows(std::initializer_list<size_t> which)
    {
        const std::vector<ApprovalRow> all = test::sampleApprovals();
        std::vector<ApprovalRow> picked;
        for (const size_t at : which)
            picked.push_back(all.at(at));
        return picked;
    }
};

void tst_ApprovalQueueModel::showAll_putsEveryRowInItsPlace()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({0, 2, 4}));

    model.showAll(rows({4, 1, 0}));

    QCOMPARE(idsOf(model), (std::vector<qint64>{416, 405, 412}));
}

void tst_ApprovalQueueModel::refresh_movesNoRow()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({1, 2, 3}));

    model.refresh(rows({0, 1, 3, 4})); // 2 is gone, 0 and 4 are new.

    QCOMPARE(idsOf(model), (std::vector<qint64>{405, 413, 415}));
    QCOMPARE(model.newCount(), 2);
    QCOMPARE(model.goneCount(), 1);
    QVERIFY(model.isGone(1));
    QCOMPARE(model.openCount(), 2);
}

void tst_ApprovalQueueModel::refresh_saysWhichRowsReadDifferently()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({0, 1, 2}));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    std::vector<ApprovalRow> claimed = rows({0, 1, 2});
    claimed[1].claimedBy = u"mito"_s;

    model.refresh(claimed);

    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
}

void tst_ApprovalQueueModel::showNew_bringsWhatWaited()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({1, 2, 3}));
    model.refresh(rows({0, 1, 3}));

    model.showNew();

    QCOMPARE(idsOf(model), (std::vector<qint64>{412, 405, 415}));
    QCOMPARE(model.newCount(), 0);
    QCOMPARE(model.goneCount(), 0);
}

void tst_ApprovalQueueModel::hide_takesTheRowAwayUntilUnhide()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({0, 1, 2}));

    model.hide(TaskId(405));
    model.refresh(rows({0, 1, 2})); // The undo is still possible: the list has it yet.

    QCOMPARE(idsOf(model), (std::vector<qint64>{412, 413}));
    QCOMPARE(model.newCount(), 0);

    model.unhide(TaskId(405));

    QCOMPARE(idsOf(model), (std::vector<qint64>{412, 405, 413}));
}

void tst_ApprovalQueueModel::unhide_findsThePlaceInOrder()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({0, 1, 2}));

    model.hide(TaskId(413));
    model.hide(TaskId(412));
    model.unhide(TaskId(413));
    model.unhide(TaskId(412));

    QCOMPARE(idsOf(model), (std::vector<qint64>{412, 405, 413}));
}

void tst_ApprovalQueueModel::unhide_ofARowThatIsGone_marksIt()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    model.showAll(rows({0, 1, 2}));

    model.hide(TaskId(405));
    model.refresh(rows({0, 2}));
    model.unhide(TaskId(405));

    QCOMPARE(idsOf(model), (std::vector<qint64>{412, 405, 413}));
    QVERIFY(model.isGone(1));
}

void tst_ApprovalQueueModel::anyOrderOfCalls_keepsTheModelConsistent()
{
    ApprovalQueueModel model(line);
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(4711);
    std::vector<ApprovalRow> all = test::sampleApprovals();

    for (int round = 0; round < 300; ++round) {
        const TaskId some = all.at(random.bounded(static_cast<quint32>(all.size()))).id;
        std::vector<ApprovalRow> picked;
        std::ranges::copy_if(all, std::back_inserter(picked),
                             [&](const ApprovalRow&) { return random.bounded(3) > 0; });
        switch (random.bounded(6)) {
        case 0:
            std::ranges::shuffle(picked, random);
            model.showAll(picked);
            break;
        case 1:
            model.refresh(picked);
            break;
        case 2:
            model.showNew();
            break;
        case 3:
            model.hide(some);
            break;
        case 4:
            model.unhide(some);
            break;
        default:
            model.updateTimes();
            break;
        }
        std::vector<qint64> ids = idsOf(model);
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
    }
}

} // namespace laurel::ui

QTEST_GUILESS_MAIN(laurel::ui::tst_ApprovalQueueModel)
#include "tst_ApprovalQueueModel.moc"
