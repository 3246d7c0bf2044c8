#include "ui/shell/KeyListDialog.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/shell/KeyCap.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"
#include "ui/theme/Fonts.h"

#include <QAction>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << keyText(key);
    return keys.join(u"   "_s);
}

void append(std::vector<PaletteItem>& items, const ActionRegistry& actions, const QString& context,
            const QString& title)
{
    std::vector<PaletteItem> rows;
    for (const QAction* action : actions.forContext(context)) {
        if (action->shortcuts().isEmpty())
            continue;
        const ActionSpec* spec = actions.spec(action);
        rows.push_back({.title = QString(action->text()).remove(u'&'),
                        .icon = spec ? spec->icon : QString(),
                        .key = keysOf(*action)});
    }
    if (rows.empty())
        return;
    items.push_back({.title = title, .isHeader = true});
    items.insert(items.end(), rows.begin(), rows.end());
}

} // namespace

KeyListDialog::KeyListDialog(const ActionRegistry& actions, const QString& context,
                             const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_model(new PaletteModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"keyList"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"keys"_s);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill(actions, context, title);

    auto* close = button(tr("Close"), ButtonKind::Normal, {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 0);
    foot->addWidget(plainLabel(tr("Single letters work while a list or board has the focus."),
                               TextStyle::Secondary, TextTone::Secondary, this),
                    1);
    foot->addWidget(close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(horizontalLine(this));
    layout->addLayout(foot);
    resize(scaled(560), scaled(620));
    m_list->setFocus();
}

void KeyListDialog::fill(const ActionRegistry& actions, const QString& context,
                         const QString& title)
{
    std::vector<PaletteItem> items;
    append(items, actions, context, title);
    items.push_back({.title = tr("Lists and queues"), .isHeader = true});
    items.push_back({.title = tr("Next, previous"), .key = tr("J   K   ↓   ↑")});
    items.push_back({.title = tr("Open"), .key = tr("Enter")});
    items.push_back({.title = tr("Back to the list"), .key = tr("Esc")});
    items.push_back({.title = tr("On a chart: next and previous point"), .key = tr("→   ←")});
    items.push_back({.title = tr("On a chart: show as a table"), .key = tr("T")});
    append(items, actions, u"global"_s, tr("Everywhere"));
    m_model->setItems(std::move(items));
    m_list->setCurrentIndex(m_model->index(m_model->choosable(0, 1)));
}

} // namespace laurel::ui
