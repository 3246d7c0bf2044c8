#include "ui/shell/MainWindow.h"

#include "model/base/Contracts.h"
#include "ui/common/ActionRegistry.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FrameKeys.h"
#include "ui/shell/KeyListDialog.h"
#include "ui/shell/ShellActions.h"
#include "ui/shell/ShellMenus.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/UserChip.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

Person personFor(const ProgramOverview& overview, const QString& login, const QString& lastLogin)
{
    const Person* first = nullptr;
    for (const QString& wanted : {login, lastLogin, QString()}) {
        for (const Person& person : overview.people) {
            if (!MainWindow::canSit(person))
                continue;
            if (!first)
                first = &person;
            if (person.login == wanted)
                return person;
        }
    }
    LAUREL_EXPECT(first);
    return *first;
}

} // namespace

MainWindow::MainWindow(const ShellProgram& program, const ProgramOverview& overview,
                       const QString& login, QWidget* parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_overview(overview)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(BrandMark::windowIcon());
    setMinimumSize(1024, 640);
    resize(1440, 900);
    restoreGeometry(m_settings.geometry());
    connect(&theme(), &Theme::changed, this, &MainWindow::markMenus);
    signIn(personFor(overview, login, m_settings.lastLogin()));
}

bool MainWindow::canSit(const Person& person)
{
    return person.isActive && person.role != Role::Worker;
}

void MainWindow::signIn(const Person& person)
{
    // The old one may be what called us, so it goes when that is over.
    if (m_workspace) {
        m_overview = m_workspace->overview();
        m_workspace->hide();
        takeCentralWidget()->deleteLater();
    }
    m_settings.setLastLogin(person.login);
    m_workspace = new Workspace(m_program, m_overview, person, this);
    addActions();
    setCentralWidget(m_workspace);
    setWindowTitle(tr("%1 – Laurel").arg(m_overview.name));
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::fillMenus);
    connect(m_workspace, &Workspace::helpWanted, this, &MainWindow::showKeys);
    menuBar()->setVisible(m_settings.isMenuBarShown());
    m_workspace->start();
    emit workspaceChanged();
}

void MainWindow::addActions()
{
    Workspace* work = m_workspace;
    const ShellCommands commands{
        .openPalette = [work] { work->palette().open(); },
        .openRecent = [work] { work->palette().openRecent(); },
        .showKeys = [this] { showKeys(); },
        .showAbout = [this] { showAbout(); },
        .copyDetails = [this] { QGuiApplication::clipboard()->setText(details()); },
        .back = [work] { work->back(); },
        .canGoBack = [work] { return work->canGoBack(); },
        .forward = [work] { work->forward(); },
        .canGoForward = [work] { return work->canGoForward(); },
        .refresh = [work] { work->refresh(); },
        .nextPane = [work](int step) { work->nextPane(step); },
        .undo = [work] { work->undo(); },
        .toggleSidebar =
            [this, work] {
                work->toggleSidebar();
                markMenus();
            },
        .toggleMenuBar = [this] { toggleMenuBar(); },
        .goTo = [work](PageId page) { work->goTo(page); },
        .setThemeMode = [this](ThemeMode mode) { setThemeMode(mode); },
        .setTextScale = [this](double scale) { setTextScale(scale); },
        .signIn = [this](const Person& person) { signIn(person); },
        .quit = [this] { close(); },
    };
    ShellActions(work->actions(), commands, work).add(work->visiblePages(), m_overview.people);

    new FrameKeys(work->actions(), work);

    auto* menu = new QMenu(work);
    menu->setObjectName(u"userMenu"_s);
    menu->setAccessibleName(tr("People and looks"));
    ShellMenus(work->actions()).fillUserMenu(menu, m_overview.people);
    work->findChild<UserChip*>()->setMenu(menu);
}

void MainWindow::fillMenus()
{
    ShellMenus(m_workspace->actions())
        .fill(menuBar(), m_workspace->currentPage(), m_workspace->visiblePages(),
              m_overview.people);
    markMenus();
}

void MainWindow::markMenus()
{
    if (m_workspace)
        ShellMenus(m_workspace->actions())
            .mark(m_workspace->session().me, m_settings.isMenuBarShown(),
                  m_workspace->sidebar().isRail());
}

void MainWindow::toggleMenuBar()
{
    m_settings.setMenuBarShown(!m_settings.isMenuBarShown());
    menuBar()->setVisible(m_settings.isMenuBarShown());
    markMenus();
}

void MainWindow::setThemeMode(ThemeMode mode)
{
    m_settings.setThemeMode(mode);
    theme().setMode(mode);
    markMenus();
}

void MainWindow::setTextScale(double scale)
{
    theme().setTextScale(scale);
    m_settings.setTextScale(theme().textScale()); // within its bounds
    markMenus();
}

void MainWindow::showKeys()
{
    const PageFacts facts = PageCatalog::facts(m_workspace->currentPage());
    (new KeyListDialog(m_workspace->actions(), facts.code, facts.title, this))->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(details(), this))->open();
}

QString MainWindow::details() const
{
    const ProgramOverview& overview = m_workspace->overview();
    return tr("Laurel %1\nData: %2\nPolicy version %3\nQt %4, %5\nSystem: %6")
        .arg(QCoreApplication::applicationVersion(), overview.databaseKind)
        .arg(overview.policyVersion)
        .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(),
             QSysInfo::prettyProductName());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace laurel::ui
