#include "model/base/Clock.h"
#include "tests/ui/SampleData.h"
#include "ui/common/Formats.h"
#include "ui/dispatch/DispatchListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace laurel;
using namespace laurel::ui;
using namespace Qt::StringLiterals;

class tst_DispatchListModel : public QObject
{
    Q_OBJECT

private slots:
    void setRows_changesOnlyWhatDiffers();
    void setRows_followsAnyOrder();
    void row_saysWhatWhereWhoseAndWhen();

private:
    FixedClock m_clock{test::sampleNow()};
    Formats m_formats{QLocale(u"en_GB"_s), test::sampleCurrency(), QTimeZone("Europe/London")};
};

void tst_DispatchListModel::setRows_changesOnlyWhatDiffers()
{
    DispatchListModel model(m_formats, m_clock);
    const QAbstractItemModelTester tester(&model);
    auto rows = test::sampleDispatches(DispatchQueue::ToPick);
    model.setRows(rows);
    const QPersistentModelIndex last = model.index(model.rowCount() - 1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    rows.erase(rows.begin());
    model.setRows(rows);

    QCOMPARE(resets.size(), 0);
    QCOMPARE(last.row(), static_cast<int>(rows.size()) - 1);
}

void tst_DispatchListModel::setRows_followsAnyOrder()
{
    DispatchListModel model(m_formats, m_clock);
    const QAbstractItemModelTester tester(&model);
    auto rows = test::sampleDispatches(DispatchQueue::ToPick);
    model.setRows(rows);

    std::ranges::reverse(rows);
    rows.push_back(test::sampleDispatches(DispatchQueue::Problems).front());
    model.setRows(rows);

    QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(row).number, rows[static_cast<size_t>(row)].number);
}

void tst_DispatchListModel::row_saysWhatWhereWhoseAndWhen()
{
    DispatchListModel model(m_formats, m_clock);
    model.setRows(test::sampleDispatches(DispatchQueue::ToPick));
    const QModelIndex first = model.index(0);

    QCOMPARE(first.data(DispatchListModel::BinRole).toString(), u"B-14-03"_s);
    QVERIFY(
        first.data(DispatchListModel::ItemsRole).toString().startsWith(u"2 × Ceramic mug, navy"_s));
    QVERIFY(first.data(DispatchListModel::IsLateRole).toBool());
    const QString spoken = first.data(Qt::AccessibleTextRole).toString();
    for (const auto& part : {u"G-20418"_s, u"Chiara Bianchi"_s, u"bin B-14-03"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

QTEST_MAIN(tst_DispatchListModel)
#include "tst_DispatchListModel.moc"
