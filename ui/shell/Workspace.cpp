#include "ui/shell/Workspace.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Page.h"
#include "ui/common/WhenDone.h"
#include "ui/shell/BellButton.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ConnectionChip.h"
#include "ui/shell/NoticeCenter.h"
#include "ui/shell/OverviewReader.h"
#include "ui/shell/Panes.h"
#include "ui/shell/SearchButton.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/UserChip.h"
#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

Workspace::Workspace(const ShellProgram& program, const ProgramOverview& overview, const Person& me,
                     QWidget* parent)
    : QWidget(parent)
    , m_program(program)
    , m_overview(overview)
    , m_session{me}
    , m_formats(std::make_unique<Formats>(QLocale(), overview.currency,
                                          QTimeZone(overview.zone.toUtf8())))
    , m_actions(new ActionRegistry(me.role, this))
    , m_banners(new Banners(this))
    , m_context{.gateways = program.gateways,
                .actions = *m_actions,
                .banners = *m_banners,
                .session = m_session,
                .formats = *m_formats,
                .clock = program.clock,
                .goTo = [this](PageId page, const QString& record) { goTo(page, record); }}
{
    setObjectName(u"workspace"_s);
    for (const PageId id : PageCatalog::all())
        if (PageCatalog::isFor(id, me.role)
            && std::ranges::find(m_program.pages, id, &PageFactory::id) != m_program.pages.end())
            m_visible.push_back(id);
    build();
    wire();
    takeOverview(overview);
    m_notices->refresh();
    arrange();
}

Workspace::~Workspace()
{
    delete m_palette; // The window's child, and made from what is ours.
    // Pages first: they hold references to all the rest.
    for (auto& [id, shown] : m_pages)
        delete std::exchange(shown.page, nullptr);
}

void Workspace::build()
{
    m_reader = new OverviewReader(m_program.gateways, this);
    m_notices = new NoticeCenter(m_context, this);
    m_sidebar = new Sidebar(m_visible, this);
    m_connection = new ConnectionChip(*m_formats, this);
    auto* bell = new BellButton(*m_notices, this);
    auto* user = new UserChip(m_session.me, this);
    m_topBar = new TopBar({.connection = m_connection, .bell = bell, .user = user}, this);
    m_stack = new QStackedWidget(this);
    m_statusLine = new StatusLine(this);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    column->addWidget(m_statusLine);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);

    m_palette = new CommandPalette(
        m_program.gateways.members,
        {.actions = *m_actions,
         .pages = m_visible,
         .currentPage = [this] { return m_current; },
         .currentRecordName = [this] { return currentRecordName(); },
         .waiting = [this](PageId id) { return PageCatalog::waiting(id, m_overview); },
         .recentMembers = [this] { return m_recent.items(); },
         .goTo = [this](PageId id, const QString& record) { goTo(id, record); }},
        window()); // All of it is dimmed, the menu bar too.
    connect(bell, &BellButton::chosen, this, &Workspace::goTo);
}

void Workspace::wire()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](PageId id) { goTo(id); });
    connect(m_sidebar, &Sidebar::helpWanted, this, &Workspace::helpWanted);
    connect(m_topBar, &TopBar::sidebarToggled, this, &Workspace::toggleSidebar);
    connect(m_topBar, &TopBar::searchWanted, m_palette, [this] { m_palette->open(); });
    connect(m_connection, &ConnectionChip::tryAgain, m_reader, &OverviewReader::read);
    connect(m_reader, &OverviewReader::arrived, this, &Workspace::takeOverview);
    connect(m_reader, &OverviewReader::failed, this, &Workspace::takeOverviewFailure);

    const ProgramNews& news = m_program.gateways.news;
    connect(&news, &ProgramNews::runProgressed, this, &Workspace::takeProgress);
    connect(&news, &ProgramNews::runEnded, this, [this] { m_statusLine->setTask({}); });
}

void Workspace::start()
{
    const PageId usual = PageCatalog::startPage(m_session.me.role);
    const auto last = m_settings.place(m_session.me.login);
    if (last && sees(last->page))
        goTo(last->page, last->record);
    else if (sees(usual))
        goTo(usual);
    else if (!m_visible.empty())
        goTo(m_visible.front());
}

bool Workspace::goTo(PageId id, const QString& record)
{
    if (!sees(id))
        return false;
    const Place place{id, record};
    m_history.visit(place);
    show(place);
    return true;
}

void Workspace::show(const Place& place)
{
    m_current = place.page;
    Shown& shown = ensure(place.page);
    m_stack->setCurrentWidget(shown.page);
    m_sidebar->setCurrent(place.page);
    m_topBar->setTitle(shown.page->title());
    m_statusLine->setText(shown.statusText);
    shown.page->activate();
    if (!place.record.isEmpty() && !shown.page->openRecord(place.record))
        m_banners->show(BannerKind::Info,
                        tr("There is no %1 on the page %2.")
                            .arg(Formats::isolate(place.record), shown.page->title()),
                        {}, std::chrono::seconds(10));
    m_settings.setPlace(m_session.me.login, place);
    m_actions->refresh(u"global"_s); // Back and Forward.
    emit pageChanged(place.page);
}

Workspace::Shown& Workspace::ensure(PageId id)
{
    Shown& shown = m_pages[id];
    if (shown.page)
        return shown;
    const auto factory = std::ranges::find(m_program.pages, id, &PageFactory::id);
    shown.page = factory->make(m_context, m_stack);
    m_stack->addWidget(shown.page);
    connect(shown.page, &Page::statusText, this, [this, id](const QString& text) {
        m_pages[id].statusText = text;
        if (id == m_current)
            m_statusLine->setText(text);
    });
    connect(
        shown.page, &Page::recordShown, this,
        [this, id](const QString& record, const QString& name) { takeRecord(id, record, name); });
    return shown;
}

void Workspace::takeRecord(PageId id, const QString& record, const QString& name)
{
    m_pages[id].record = record;
    m_pages[id].recordName = name;
    if (id == PageId::Members && !record.isEmpty())
        m_recent.add(record, name);
    if (id != m_current)
        return;
    m_history.amend(record);
    m_settings.setPlace(m_session.me.login, {id, record});
}

Page* Workspace::page() const
{
    const auto shown = m_pages.find(m_current);
    return shown == m_pages.end() ? nullptr : shown->second.page;
}

QString Workspace::currentRecordName() const
{
    const auto shown = m_pages.find(m_current);
    return shown == m_pages.end() ? QString() : shown->second.recordName;
}

bool Workspace::sees(PageId page) const
{
    return std::ranges::find(m_visible, page) != m_visible.end();
}

bool Workspace::isSettled() const
{
    return page() && page()->isSettled() && !m_reader->isReading() && m_palette->isSettled();
}

void Workspace::back()
{
    if (const auto place = m_history.back())
        show(*place);
}

void Workspace::forward()
{
    if (const auto place = m_history.forward())
        show(*place);
}

void Workspace::refresh()
{
    m_reader->read();
    m_notices->refresh();
    if (page())
        page()->refresh();
}

void Workspace::nextPane(int step)
{
    std::vector<QWidget*> panes{m_sidebar, m_topBar};
    if (m_banners->count() > 0)
        panes.push_back(m_banners);
    if (page())
        std::ranges::copy(panesOf(page()), std::back_inserter(panes));
    focusPane(panes, QApplication::focusWidget(), step);
}

void Workspace::undo()
{
    m_banners->press(tr("Undo"));
}

void Workspace::takeOverview(const ProgramOverview& overview)
{
    m_overview = overview;
    m_connection->setOverview(overview);
    m_sidebar->setProgramName(overview.name);
    for (const PageId id : m_visible)
        m_sidebar->setWaiting(id, PageCatalog::waiting(id, overview));
    if (m_offlineBanner)
        m_banners->dismiss(*std::exchange(m_offlineBanner, std::nullopt));
}

void Workspace::takeOverviewFailure(const Error& error)
{
    m_connection->setOffline(true);
    if (m_offlineBanner && m_banners->isShown(*m_offlineBanner))
        return;
    m_offlineBanner = m_banners->show(BannerKind::Warning,
                                      tr("The program does not answer. %1").arg(sentenceFor(error)),
                                      {{tr("Try now"), [this] { refresh(); }}});
}

void Workspace::takeProgress(const RunProgress& progress)
{
    const qint64 total = progress.run.membersTotal;
    const double share = total > 0
        ? static_cast<double>(progress.run.membersDone) / static_cast<double>(total)
        : 0.0;
    m_statusLine->setTask(
        tr("Closing cycle %1: %2").arg(progress.run.row.cycle).arg(m_formats->percent(share)));
}

bool Workspace::isNarrow() const
{
    return width() < scaled(narrowBelow); // Larger letters make a window narrow sooner.
}

void Workspace::toggleSidebar()
{
    m_settings.setWantsRail(isNarrow(), !m_sidebar->isRail());
    arrange();
}

void Workspace::arrange()
{
    m_sidebar->setRail(m_settings.wantsRail(isNarrow()));
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace laurel::ui
