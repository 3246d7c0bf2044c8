#include "tests/ui/SampleData.h"
#include "ui/common/Formats.h"
#include "ui/runs/PipelineModel.h"
#include "ui/runs/RunsListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_PipelineModel : public QObject
{
    Q_OBJECT

private slots:
    void steps_standInOrder();
    void progress_tellsOfChangedStepsOnly();
    void step_isSpokenAsAWholePhrase();
    void runs_growOnTop();
    void runs_showTheirFiguresOnceKnown();

private:
    static RunDetail stopped()
    {
        return test::sampleRunDetail(test::sampleRuns().front().id).value();
    }

    Formats m_formats{QLocale(u"en_GB"_s), test::sampleCurrency(), QTimeZone("Europe/London")};
};

void tst_PipelineModel::steps_standInOrder()
{
    PipelineModel model(m_formats, {});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);

    model.setRun(stopped());

    QCOMPARE(model.rowCount(), stepCount);
    for (int row = 0; row < stepCount; ++row)
        QCOMPARE(model.index(row).data(PipelineModel::NumberRole).toInt(), row + 1);
    QCOMPARE(model.index(0).data(PipelineModel::CountRole).toString(), u"20,400"_s);
    QCOMPARE(model.index(14).data(PipelineModel::CountRole).toString(), QString());
    QCOMPARE(model.index(11).data(PipelineModel::TimeShareRole).toDouble(), 1.0);
}

void tst_PipelineModel::progress_tellsOfChangedStepsOnly()
{
    PipelineModel model(m_formats, {});
    const QAbstractItemModelTester tester(&model);
    RunDetail run = stopped();
    model.setRun(run);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    run.steps[3].count += 1;
    model.setRun(run);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 3);
}

void tst_PipelineModel::step_isSpokenAsAWholePhrase()
{
    PipelineModel model(m_formats, {});
    model.setRun(stopped());

    const QString spoken = model.index(12).data(Qt::AccessibleTextRole).toString();

    QCOMPARE(spoken, u"Step 13 of 15, Monthly health report, waiting"_s);
}

void tst_PipelineModel::runs_growOnTop()
{
    RunsListModel model(m_formats);
    const QAbstractItemModelTester tester(&model);
    auto rows = test::sampleRuns();
    const RunRow newest = rows.front();
    rows.erase(rows.begin());
    model.setRows(rows);
    const QPersistentModelIndex before = model.index(0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setDetail(test::sampleRunDetail(newest.id).value());
    model.setRows(test::sampleRuns());

    QCOMPARE(resets.size(), 0);
    QCOMPARE(before.row(), 1);
    QCOMPARE(model.stopped()->id, newest.id);
}

void tst_PipelineModel::runs_showTheirFiguresOnceKnown()
{
    RunsListModel model(m_formats);
    model.setRows(test::sampleRuns());
    const auto figures = [&](int row) {
        return model.index(row).data(RunsListModel::FiguresRole).toString();
    };
    QCOMPARE(figures(1), u"8.4 s"_s);

    model.setDetail(test::sampleRunDetail(model.row(1).id).value());

    QCOMPARE(figures(1), u"48,210 members · 8.4 s"_s);
}

QTEST_MAIN(tst_PipelineModel)
#include "tst_PipelineModel.moc"
