#pragma once

#include "ui/shell/PageCatalog.h"

#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace laurel::ui {

class ActionRegistry;

// Makes the menus from the registry's actions.
class ShellMenus
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::ShellMenus)

public:
    explicit ShellMenus(ActionRegistry& actions) : m_actions(actions) {}

    // Empties the bar first. The page's own menu stands between Go and Help.
    void fill(QMenuBar* bar, PageId page, const std::vector<PageId>& pages,
              const std::vector<Person>& people) const;
    // People, colours, text size: the menu of the user chip.
    void fillUserMenu(QMenu* menu, const std::vector<Person>& people) const;
    // Marks what is in use: the theme, the size of text, the person.
    void mark(const Person& me, bool hasMenuBar, bool isRail) const;

private:
    void append(QMenu* menu, const QString& id) const;
    void appendPeople(QMenu* menu, const std::vector<Person>& people) const;
    void appendLooks(QMenu* menu) const;

    ActionRegistry& m_actions;
};

} // namespace laurel::ui
