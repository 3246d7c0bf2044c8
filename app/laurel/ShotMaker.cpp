#include "app/laurel/ShotMaker.h"

#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::app {
namespace {

constexpr qint64 patienceMs = 30'000;
constexpr int looksUntilQuiet = 5; // one after the other without anything on its way

QString codeOf(ui::ThemeMode mode)
{
    switch (mode) {
    case ui::ThemeMode::Dark:
        return u"dark"_s;
    case ui::ThemeMode::HighContrast:
        return u"contrast"_s;
    case ui::ThemeMode::System:
    case ui::ThemeMode::Light:
        return u"light"_s;
    }
    return {};
}

bool isOf(const QObject* window, const QObject* other)
{
    while (other && other != window)
        other = other->parent();
    return other;
}

// The window with its dialogs in the middle and its menus where they opened.
QPixmap pictureOf(ui::MainWindow& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.setPen(ui::tokens().border);
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible() || !isOf(&window, other))
            continue;
        const bool isMenu = other->windowType() == Qt::Popup;
        const QRect middle =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, other->size(), window.rect());
        const QPoint at = isMenu ? other->pos() - window.pos() : middle.topLeft();
        painter.drawPixmap(at, other->grab());
        if (!isMenu)
            painter.drawRect(QRect(at, other->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace

ShotMaker::ShotMaker(const ui::ShellProgram& program, const ProgramOverview& overview,
                     const QString& login, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_program(program)
    , m_overview(overview)
    , m_login(login)
    , m_folder(folder)
{
    for (const Shot& shot : allShots())
        for (const ui::ThemeMode mode : shot.modes)
            m_jobs.push_back({shot, mode});
    m_look.setInterval(20ms);
    connect(&m_look, &QTimer::timeout, this, &ShotMaker::look);
}

ShotMaker::~ShotMaker() = default;

void ShotMaker::keepOnly(const QString& partOfName)
{
    std::erase_if(m_jobs, [&](const Job& job) { return !job.shot.name.contains(partOfName); });
}

void ShotMaker::start()
{
    QApplication::setCursorFlashTime(0); // Pictures do not depend on the blink of a caret.
    if (!m_folder.mkpath(u"."_s))
        return fail(tr("The folder %1 cannot be made.").arg(m_folder.path()));
    next();
}

void ShotMaker::next()
{
    m_look.stop();
    m_window.reset();
    if (m_at == m_jobs.size()) {
        emit finished({});
        return;
    }
    const Job& job = m_jobs[m_at];
    QApplication::setLayoutDirection(job.shot.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    ui::theme().setMode(job.mode);
    ui::theme().setTextScale(job.shot.textScale);
    m_window = std::make_unique<ui::MainWindow>(m_program, m_overview, m_login);
    m_window->resize(job.shot.size);
    m_window->show();
    m_window->workspace().goTo(job.shot.page);
    m_isPrepared = false;
    m_quietLooks = 0;
    m_waiting.start();
    m_look.start();
}

void ShotMaker::look()
{
    const Job& job = m_jobs[m_at];
    if (m_waiting.elapsed() > patienceMs)
        return fail(tr("%1 does not come to rest.").arg(job.shot.name));
    m_quietLooks = m_window->workspace().isSettled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks < looksUntilQuiet)
        return;
    if (!m_isPrepared && job.shot.prepare) {
        m_isPrepared = true;
        m_quietLooks = 0;
        job.shot.prepare(*m_window);
        return;
    }
    if (!take(job))
        return;
    ++m_at;
    next();
}

bool ShotMaker::take(const Job& job)
{
    const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(job.shot.name, codeOf(job.mode)));
    if (pictureOf(*m_window).save(file))
        return true;
    fail(tr("%1 cannot be written.").arg(file));
    return false;
}

void ShotMaker::fail(const QString& problem)
{
    m_look.stop();
    m_window.reset();
    emit finished(problem);
}

} // namespace laurel::app
