#pragma once

#include "ui/shell/ShellSettings.h"
#include "ui/shell/Workspace.h"

#include <QMainWindow>
#include <QPointer>

namespace laurel::ui {

// The window: menu bar and settings around the workspace of the person who sits here. It knows no
// page's business.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // login: who sits here; empty or unknown: who did last, else the first of the program's people
    // who can. The overview must name somebody.
    MainWindow(const ShellProgram& program, const ProgramOverview& overview,
               const QString& login = {}, QWidget* parent = nullptr);

    // People who left, and the worker, sit at no window.
    static bool canSit(const Person& person);

    Workspace& workspace() const { return *m_workspace; }
    void signIn(const Person& person);
    void setThemeMode(ThemeMode mode);
    void setTextScale(double scale);
    void showKeys();
    // For support: version, kind of database, Qt; nothing personal.
    QString details() const;

signals:
    void workspaceChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void fillMenus();
    void markMenus();
    void toggleMenuBar();
    void showAbout();
    void addActions();

    ShellProgram m_program;
    ProgramOverview m_overview;
    ShellSettings m_settings;
    QPointer<Workspace> m_workspace;
};

} // namespace laurel::ui
