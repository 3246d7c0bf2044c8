#include "app/laurel/Starter.h"

#include "app/laurel/DemoMaker.h"
#include "app/laurel/Pages.h"
#include "app/laurel/ShotMaker.h"
#include "model/gateways/Program.h"
#include "model/services/ProgramLocation.h"
#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/FirstStartPage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::app {
namespace {

void say(const QString& text)
{
    QTextStream(stderr) << "laurel: " << text << Qt::endl;
}

} // namespace

Starter::Starter(const Options& options, QObject* parent) : QObject(parent), m_options(options)
{
    if (m_options.shotsFolder.isEmpty())
        return;
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
}

Starter::~Starter() = default;

void Starter::start()
{
    const ui::ShellSettings settings;
    ui::theme().setMode(m_options.theme.value_or(settings.themeMode()));
    ui::theme().setTextScale(settings.textScale());

    QString url = m_options.database;
    if (url.isEmpty())
        url = qEnvironmentVariable("LAUREL_DB");
    if (url.isEmpty())
        url = settings.lastProgram();
    if (url.isEmpty() && QFileInfo::exists(defaultProgramUrl()))
        url = defaultProgramUrl();
    if (url.isEmpty())
        showFirstStart({});
    else
        open(url);
}

void Starter::open(const QString& url)
{
    auto opened = Program::open(url);
    if (!opened)
        return fail(opened.error());
    m_window.reset();
    m_gateways.reset();
    m_program = std::move(opened).value();
    m_gateways = std::make_unique<Gateways>(m_program->gateways());
    m_options.database = url;
    ui::whenDone(m_gateways->program.overview(), this,
                 [this](const Result<ProgramOverview>& overview) {
                     if (!overview)
                         fail(overview.error());
                     else if (std::ranges::none_of(overview->people, ui::MainWindow::canSit))
                         fail({ErrorCode::NotPermitted, tr("Nobody may work in this program.")});
                     else if (!m_options.shotsFolder.isEmpty())
                         takeShots(*overview);
                     else
                         show(*overview);
                 });
}

ui::ShellProgram Starter::shellProgram()
{
    return {.gateways = *m_gateways, .clock = m_program->clock(), .pages = allPages()};
}

void Starter::show(const ProgramOverview& overview)
{
    m_exitCode = 0;
    ui::ShellSettings().setLastProgram(m_options.database);
    m_window = std::make_unique<ui::MainWindow>(shellProgram(), overview, m_options.login);
    if (const auto page = ui::PageCatalog::fromCode(m_options.page))
        m_window->workspace().goTo(*page);
    m_window->show();
    if (m_firstStart)
        m_firstStart.release()->deleteLater(); // It may be what called us.
}

void Starter::takeShots(const ProgramOverview& overview)
{
    m_shots = std::make_unique<ShotMaker>(shellProgram(), overview, m_options.login,
                                          m_options.shotsFolder);
    connect(m_shots.get(), &ShotMaker::finished, this, [this](const QString& problem) {
        if (!problem.isEmpty()) {
            say(problem);
            m_exitCode = 1;
        }
        QCoreApplication::quit();
    });
    m_shots->start();
}

// With pictures nobody looks at a window; else the sentence stands in one, with a way out.
void Starter::fail(const Error& error)
{
    m_exitCode = outOfReach;
    say(ui::detailsFor(error));
    if (!m_options.shotsFolder.isEmpty())
        return QCoreApplication::quit();
    showFirstStart(ui::sentenceFor(error));
}

void Starter::showFirstStart(const QString& problem)
{
    if (!m_options.shotsFolder.isEmpty()) {
        say(tr("There is no program to take pictures of. Name one with --db."));
        m_exitCode = outOfReach;
        return QCoreApplication::quit();
    }
    if (m_firstStart)
        return m_firstStart->showProblem(problem);
    m_firstStart = std::make_unique<ui::FirstStartPage>(demoMaker(), problem);
    m_firstStart->setWindowTitle(tr("Laurel"));
    m_firstStart->setWindowIcon(ui::BrandMark::windowIcon());
    m_firstStart->resize(900, 640);
    connect(m_firstStart.get(), &ui::FirstStartPage::programWanted, this, &Starter::open);
    m_firstStart->show();
}

} // namespace laurel::app
