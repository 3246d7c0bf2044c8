#pragma once

#include "model/domain/People.h"
#include "ui/shell/PageCatalog.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class QWidget;

namespace laurel::ui {

class ActionRegistry;

// What the actions of the frame do.
struct ShellCommands
{
    std::function<void()> openPalette;
    std::function<void()> openRecent;
    std::function<void()> showKeys;
    std::function<void()> showAbout;
    std::function<void()> copyDetails;
    std::function<void()> back;
    std::function<bool()> canGoBack;
    std::function<void()> forward;
    std::function<bool()> canGoForward;
    std::function<void()> refresh;
    std::function<void(int step)> nextPane;
    std::function<void()> undo;
    std::function<void()> toggleSidebar;
    std::function<void()> toggleMenuBar;
    std::function<void(PageId page)> goTo;
    std::function<void(ThemeMode mode)> setThemeMode;
    std::function<void(double scale)> setTextScale;
    std::function<void(const Person& person)> signIn;
    std::function<void()> quit;
};

// Puts the frame's actions into the registry; menus, palette and key list are made from there.
class ShellActions
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::ShellActions)

public:
    ShellActions(ActionRegistry& registry, const ShellCommands& commands, QWidget* scope)
        : m_registry(registry)
        , m_commands(commands)
        , m_scope(scope)
    {
    }

    void add(const std::vector<PageId>& pages, const std::vector<Person>& people) const;

    static QString themeId(ThemeMode mode);
    static QString personId(const Person& person);
    // The sizes of the menu, in per cent.
    static std::vector<int> textSizes();
    static QString textSizeId(int percent);

private:
    void addFinding() const;
    void addMoving(const std::vector<PageId>& pages) const;
    void addLooks() const;
    void addPeople(const std::vector<Person>& people) const;

    ActionRegistry& m_registry;
    const ShellCommands& m_commands;
    QWidget* m_scope;
};

} // namespace laurel::ui
