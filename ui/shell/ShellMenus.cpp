#include "ui/shell/ShellMenus.h"

#include "ui/common/ActionRegistry.h"
#include "ui/shell/ShellActions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

void ShellMenus::fill(QMenuBar* bar, PageId page, const std::vector<PageId>& pages,
                      const std::vector<Person>& people) const
{
    bar->clear();
    QMenu* file = bar->addMenu(tr("&File"));
    append(file, u"shell.refresh"_s);
    appendPeople(file->addMenu(tr("Work &as")), people);
    file->addSeparator();
    append(file, u"shell.quit"_s);

    QMenu* edit = bar->addMenu(tr("&Edit"));
    append(edit, u"shell.undo"_s);
    edit->addSeparator();
    append(edit, u"shell.palette"_s);
    append(edit, u"shell.recent"_s);

    QMenu* view = bar->addMenu(tr("&View"));
    append(view, u"shell.sidebar"_s);
    append(view, u"shell.menuBar"_s);
    view->addSeparator();
    appendLooks(view);
    view->addSeparator();
    append(view, u"shell.nextPane"_s);
    append(view, u"shell.previousPane"_s);

    QMenu* go = bar->addMenu(tr("&Go"));
    for (const PageId id : pages)
        append(go, u"go."_s + PageCatalog::facts(id).code);
    go->addSeparator();
    append(go, u"shell.back"_s);
    append(go, u"shell.forward"_s);

    const PageFacts facts = PageCatalog::facts(page);
    if (const auto own = m_actions.forContext(facts.code); !own.isEmpty())
        bar->addMenu(facts.menuTitle)->addActions(own);

    QMenu* help = bar->addMenu(tr("&Help"));
    append(help, u"shell.keys"_s);
    append(help, u"shell.copyDetails"_s);
    help->addSeparator();
    append(help, u"shell.about"_s);
}

void ShellMenus::fillUserMenu(QMenu* menu, const std::vector<Person>& people) const
{
    appendPeople(menu, people);
    menu->addSeparator();
    appendLooks(menu);
}

void ShellMenus::appendPeople(QMenu* menu, const std::vector<Person>& people) const
{
    for (const Person& person : people)
        append(menu, ShellActions::personId(person));
}

void ShellMenus::appendLooks(QMenu* menu) const
{
    for (const ThemeMode mode :
         {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast})
        append(menu, ShellActions::themeId(mode));
    QMenu* size = menu->addMenu(tr("&Text size"));
    append(size, u"text.larger"_s);
    append(size, u"text.smaller"_s);
    size->addSeparator();
    for (const int percent : ShellActions::textSizes())
        append(size, ShellActions::textSizeId(percent));
}

void ShellMenus::append(QMenu* menu, const QString& id) const
{
    // People who no longer work here, and the worker, have no action.
    if (QAction* action = m_actions.action(id))
        menu->addAction(action);
}

void ShellMenus::mark(const Person& me, bool hasMenuBar, bool isRail) const
{
    const auto check = [this](const QString& id, bool on) {
        if (QAction* action = m_actions.action(id)) {
            action->setCheckable(true);
            action->setIconVisibleInMenu(false); // The mark stands there.
            action->setChecked(on);
        }
    };
    for (const ThemeMode mode :
         {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast})
        check(ShellActions::themeId(mode), theme().mode() == mode);
    const int percent = static_cast<int>(std::lround(theme().textScale() * 100));
    for (const int size : ShellActions::textSizes())
        check(ShellActions::textSizeId(size), size == percent);
    const QString mine = ShellActions::personId(me);
    for (QAction* action : m_actions.forContext(u"global"_s))
        if (const QString id = action->objectName(); id.startsWith("person."_L1))
            check(id, id == mine);
    check(u"shell.menuBar"_s, hasMenuBar);
    check(u"shell.sidebar"_s, !isRail);
}

} // namespace laurel::ui
