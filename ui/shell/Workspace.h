#pragma once

#include "ui/common/PageContext.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/NavigationHistory.h"
#include "ui/shell/PageCatalog.h"
#include "ui/shell/RecentMembers.h"
#include "ui/shell/ShellSettings.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <memory>

class QStackedWidget;

namespace laurel {
struct RunProgress;
}

namespace laurel::ui {

class ActionRegistry;
class Banners;
class ConnectionChip;
class Formats;
class NoticeCenter;
class OverviewReader;
class Sidebar;
class StatusLine;
class TopBar;

// What the window is made from. All of it outlives the window.
struct ShellProgram
{
    Gateways& gateways;
    const Clock& clock;
    std::vector<PageFactory> pages;
};

// Everything one person works in: navigation, top bar, banners, pages, palette. When another
// person takes over, a new one is made, so that nothing of the first remains.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    static constexpr int narrowBelow = 1280; // pixels at 100 % text

    Workspace(const ShellProgram& program, const ProgramOverview& overview, const Person& me,
              QWidget* parent = nullptr);
    ~Workspace() override;

    // Where this person was last, else the start page of the role.
    void start();
    // False where this person does not see the page.
    bool goTo(PageId page, const QString& record = {});
    PageId currentPage() const { return m_current; }
    Page* page() const; // the one that is shown
    QString currentRecordName() const;
    const std::vector<PageId>& visiblePages() const { return m_visible; }
    const ProgramOverview& overview() const { return m_overview; }

    ActionRegistry& actions() { return *m_actions; }
    Banners& banners() { return *m_banners; }
    CommandPalette& palette() { return *m_palette; }
    Sidebar& sidebar() { return *m_sidebar; }
    TopBar& topBar() { return *m_topBar; }
    StatusLine& statusLine() { return *m_statusLine; }
    const Session& session() const { return m_session; }
    bool isSettled() const; // page, badges and palette wait for nothing

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void back();
    void forward();
    void refresh();
    void nextPane(int step);
    void toggleSidebar();
    void undo(); // what the latest banner that offers it can undo

signals:
    void pageChanged(laurel::ui::PageId page);
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown
    {
        Page* page = nullptr;
        QString record;
        QString recordName;
        QString statusText;
    };

    void build();
    void wire();
    void show(const Place& place);
    Shown& ensure(PageId id);
    void takeRecord(PageId id, const QString& record, const QString& name);
    bool sees(PageId page) const;
    void takeOverview(const ProgramOverview& overview);
    void takeOverviewFailure(const Error& error);
    void takeProgress(const RunProgress& progress);
    void arrange();
    bool isNarrow() const;

    ShellProgram m_program;
    ProgramOverview m_overview;
    Session m_session;
    ShellSettings m_settings;
    std::unique_ptr<Formats> m_formats;
    ActionRegistry* m_actions;
    Banners* m_banners;
    PageContext m_context;
    std::vector<PageId> m_visible;
    std::map<PageId, Shown> m_pages;
    NavigationHistory m_history;
    RecentMembers m_recent;
    PageId m_current = PageId::Members;

    OverviewReader* m_reader = nullptr;
    NoticeCenter* m_notices = nullptr;
    Sidebar* m_sidebar = nullptr;
    TopBar* m_topBar = nullptr;
    ConnectionChip* m_connection = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_statusLine = nullptr;
    QPointer<CommandPalette> m_palette; // goes with the window, where that goes first

    std::optional<int> m_offlineBanner;
};

} // namespace laurel::ui
