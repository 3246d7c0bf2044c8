#include "ui/common/charts/ChartMenu.h"

#include "ui/common/charts/LaurelChart.h"

#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

void askWhereToSave(LaurelChart& chart, const QString& suffix)
{
    const QString title = chart.data().title;
    auto* dialog = new QFileDialog(&chart, LaurelChart::tr("Save %1").arg(title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_s + suffix);
    dialog->selectFile(title + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &chart, &LaurelChart::saveAs);
    dialog->open();
}

} // namespace

void fillChartMenu(QMenu& menu, LaurelChart& chart)
{
    const bool hasData = !chart.data().isEmpty();
    const bool isTable = chart.showsTable();
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key,
                         auto run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setShortcut(key); // Shown beside the text; the chart itself takes the key.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(hasData);
        QObject::connect(action, &QAction::triggered, &chart, run);
    };
    add(u"chart.table"_s,
        isTable ? LaurelChart::tr("Show as chart") : LaurelChart::tr("Show as table"),
        QKeySequence(Qt::Key_T), [&chart, isTable] { chart.setTableShown(!isTable); });
    menu.addSeparator();
    add(u"chart.copy"_s, isTable ? LaurelChart::tr("Copy table") : LaurelChart::tr("Copy as image"),
        QKeySequence::Copy, [&chart] { chart.copy(); });
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"csv"_s}) {
        add(u"chart.save."_s + suffix, LaurelChart::tr("Save as %1…").arg(suffix.toUpper()), {},
            [&chart, suffix] { askWhereToSave(chart, suffix); });
    }
}

} // namespace laurel::ui
