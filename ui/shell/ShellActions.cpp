#include "ui/shell/ShellActions.h"

#include "ui/common/ActionRegistry.h"

#include <QAction>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::ui {

void ShellActions::add(const std::vector<PageId>& pages, const std::vector<Person>& people) const
{
    addFinding();
    addMoving(pages);
    addLooks();
    addPeople(people);
}

void ShellActions::addFinding() const
{
    const ShellCommands& to = m_commands;
    m_registry.add({.id = u"shell.palette"_s,
                    .text = tr("&Find anything…"),
                    .icon = u"search"_s,
                    .key = Qt::CTRL | Qt::Key_K,
                    .run = to.openPalette},
                   m_scope);
    m_registry.add({.id = u"shell.recent"_s,
                    .text = tr("Recent &members"),
                    .icon = u"clock"_s,
                    .key = Qt::CTRL | Qt::Key_E,
                    .run = to.openRecent},
                   m_scope);
    // Decisions say on their banner how long they can be undone.
    m_registry.add({.id = u"shell.undo"_s,
                    .text = tr("&Undo"),
                    .icon = u"undo-2"_s,
                    .key = QKeySequence::Undo,
                    .run = to.undo},
                   m_scope);
    QAction* keys = m_registry.add({.id = u"shell.keys"_s,
                                    .text = tr("&Keys of this page"),
                                    .icon = u"circle-help"_s,
                                    .key = Qt::Key_Question,
                                    .run = to.showKeys},
                                   m_scope);
    keys->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    m_registry.add({.id = u"shell.about"_s,
                    .text = tr("&About Laurel"),
                    .icon = u"info"_s,
                    .run = to.showAbout},
                   m_scope);
    m_registry.add({.id = u"shell.copyDetails"_s,
                    .text = tr("&Copy details for support"),
                    .icon = u"copy"_s,
                    .run = to.copyDetails},
                   m_scope);
    m_registry.add({.id = u"shell.quit"_s,
                    .text = tr("&Quit"),
                    .icon = u"x"_s,
                    .key = Qt::CTRL | Qt::Key_Q,
                    .run = to.quit},
                   m_scope);
}

void ShellActions::addMoving(const std::vector<PageId>& pages) const
{
    const ShellCommands& to = m_commands;
    for (const PageId id : pages) {
        const PageFacts facts = PageCatalog::facts(id);
        m_registry.add({.id = u"go."_s + facts.code,
                        .text = facts.title,
                        .icon = facts.icon,
                        .key = facts.goKey,
                        .run = [goTo = to.goTo, id] { goTo(id); }},
                       m_scope);
    }
    m_registry.add({.id = u"shell.back"_s,
                    .text = tr("&Back"),
                    .icon = u"arrow-left"_s,
                    .key = Qt::ALT | Qt::Key_Left,
                    .run = to.back,
                    .isEnabled = to.canGoBack,
                    .whyDisabled = tr("This is where you started.")},
                   m_scope);
    m_registry.add({.id = u"shell.forward"_s,
                    .text = tr("&Forward"),
                    .icon = u"arrow-right"_s,
                    .key = Qt::ALT | Qt::Key_Right,
                    .run = to.forward,
                    .isEnabled = to.canGoForward,
                    .whyDisabled = tr("This is the latest place.")},
                   m_scope);
    m_registry.add({.id = u"shell.refresh"_s,
                    .text = tr("&Read again"),
                    .icon = u"refresh-cw"_s,
                    .key = Qt::Key_F5,
                    .run = to.refresh},
                   m_scope);
    m_registry.add({.id = u"shell.nextPane"_s,
                    .text = tr("&Next pane"),
                    .icon = u"columns-3"_s,
                    .key = Qt::Key_F6,
                    .run = [next = to.nextPane] { next(1); }},
                   m_scope);
    m_registry.add({.id = u"shell.previousPane"_s,
                    .text = tr("&Previous pane"),
                    .icon = u"columns-3"_s,
                    .key = Qt::SHIFT | Qt::Key_F6,
                    .run = [next = to.nextPane] { next(-1); }},
                   m_scope);
}

void ShellActions::addLooks() const
{
    const ShellCommands& to = m_commands;
    m_registry.add({.id = u"shell.sidebar"_s,
                    .text = tr("Names of &pages"),
                    .icon = u"panel-left"_s,
                    .key = Qt::Key_F9,
                    .run = to.toggleSidebar},
                   m_scope);
    m_registry.add({.id = u"shell.menuBar"_s,
                    .text = tr("&Menu bar"),
                    .icon = u"panel-left"_s,
                    .key = Qt::CTRL | Qt::Key_M,
                    .run = to.toggleMenuBar},
                   m_scope);

    struct Look
    {
        ThemeMode mode;
        QString text;
        QString icon;
    };
    for (const Look& look : {Look{ThemeMode::System, tr("Colours of the &system"), u"settings"_s},
                             Look{ThemeMode::Light, tr("&Light colours"), u"sun"_s},
                             Look{ThemeMode::Dark, tr("&Dark colours"), u"moon"_s},
                             Look{ThemeMode::HighContrast, tr("&High contrast"), u"info"_s}})
        m_registry.add({.id = themeId(look.mode),
                        .text = look.text,
                        .icon = look.icon,
                        .run = [set = to.setThemeMode, mode = look.mode] { set(mode); }},
                       m_scope);

    const auto step = [set = to.setTextScale](int percent) {
        set(std::round(theme().textScale() * 10) / 10 + percent / 100.0);
    };
    QAction* larger = m_registry.add({.id = u"text.larger"_s,
                                      .text = tr("&Larger text"),
                                      .icon = u"plus"_s,
                                      .key = Qt::CTRL | Qt::Key_Plus,
                                      .run = [step] { step(10); }},
                                     m_scope);
    // The plus of most keyboards stands on the key of the equals sign.
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_registry.add({.id = u"text.smaller"_s,
                    .text = tr("&Smaller text"),
                    .icon = u"minus"_s,
                    .key = Qt::CTRL | Qt::Key_Minus,
                    .run = [step] { step(-10); }},
                   m_scope);
    for (const int percent : textSizes())
        m_registry.add({.id = textSizeId(percent),
                        .text = tr("Text at %1 %").arg(percent),
                        .icon = u"settings"_s,
                        .key = percent == 100 ? QKeySequence(Qt::CTRL | Qt::Key_0) : QKeySequence(),
                        .run = [set = to.setTextScale, percent] { set(percent / 100.0); }},
                       m_scope);
}

void ShellActions::addPeople(const std::vector<Person>& people) const
{
    for (const Person& person : people) {
        if (!person.isActive || person.role == Role::Worker)
            continue;
        m_registry.add({.id = personId(person),
                        .text = tr("Work as %1, %2")
                                    .arg(QString(person.name).replace(u'&', u"&&"_s),
                                         PageCatalog::roleTitle(person.role)),
                        .icon = u"user"_s,
                        .run = [signIn = m_commands.signIn, person] { signIn(person); }},
                       m_scope);
    }
}

QString ShellActions::themeId(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return u"theme.system"_s;
    case ThemeMode::Light:
        return u"theme.light"_s;
    case ThemeMode::Dark:
        return u"theme.dark"_s;
    case ThemeMode::HighContrast:
        return u"theme.contrast"_s;
    }
    return {};
}

QString ShellActions::personId(const Person& person)
{
    return u"person."_s + person.login;
}

std::vector<int> ShellActions::textSizes()
{
    return {90, 100, 110, 125, 150, 175, 200};
}

QString ShellActions::textSizeId(int percent)
{
    return u"text.%1"_s.arg(percent);
}

} // namespace laurel::ui
