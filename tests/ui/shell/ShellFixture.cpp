#include "tests/ui/shell/ShellFixture.h"

#include "tests/ui/shell/TestPage.h"
#include "ui/shell/PageCatalog.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laurel::test {
namespace {

std::vector<ui::PageFactory> testPages()
{
    std::vector<ui::PageFactory> pages;
    for (const ui::PageId id : ui::PageCatalog::all()) {
        const ui::PageFacts facts = ui::PageCatalog::facts(id);
        pages.push_back({id, [facts](ui::PageContext& context, QWidget* parent) -> ui::Page* {
                             return new TestPage(context, facts.code, facts.title, parent);
                         }});
    }
    return pages;
}

} // namespace

ShellFixture::ShellFixture(std::vector<ui::PageFactory> pages)
    : m_pages(pages.empty() ? testPages() : std::move(pages))
{
    QCoreApplication::setOrganizationName(u"Laurel"_s);
    QCoreApplication::setApplicationName(u"LaurelShellTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QSettings().clear();
    ui::theme().setMode(ui::ThemeMode::Light);
    ui::theme().setTextScale(1.0);
}

ShellFixture::~ShellFixture()
{
    close();
}

ui::MainWindow& ShellFixture::open(const QString& login, QSize size)
{
    close();
    m_window = std::make_unique<ui::MainWindow>(
        ui::ShellProgram{.gateways = fakes.gateways, .clock = clock, .pages = m_pages},
        sampleOverview(), login);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window did not become active.");
    return *m_window;
}

void ShellFixture::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

TestPage& ShellFixture::page() const
{
    auto* page = dynamic_cast<TestPage*>(m_window->workspace().page());
    if (!page)
        qFatal("No page is shown.");
    return *page;
}

} // namespace laurel::test
