#include "app/laurel/ShotList.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Banners.h"
#include "ui/shell/CommandPalette.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace laurel::app {
namespace {

using ui::MainWindow;
using ui::PageId;
using ui::ThemeMode;

const std::vector<ThemeMode> onlyLight{ThemeMode::Light};

std::function<void(MainWindow&)> trigger(const QString& actionId, int times = 1)
{
    return [actionId, times](MainWindow& window) {
        for (int count = 0; count < times; ++count)
            if (QAction* action = window.workspace().actions().action(actionId))
                action->trigger();
    };
}

std::function<void(MainWindow&)> openPalette(const QString& text)
{
    return [text](MainWindow& window) { window.workspace().palette().open(text); };
}

std::function<void(MainWindow&)> type(const QString& fieldName, const QString& text)
{
    return [fieldName, text](MainWindow& window) {
        if (auto* field = window.findChild<QLineEdit*>(fieldName)) {
            field->setText(text);
            emit field->returnPressed();
        }
    };
}

std::function<void(MainWindow&)> click(const QString& buttonName)
{
    return [buttonName](MainWindow& window) {
        if (auto* button = window.findChild<QAbstractButton*>(buttonName))
            button->click();
    };
}

void showBanners(MainWindow& window)
{
    ui::Banners& banners = window.workspace().banners();
    banners.show(ui::BannerKind::Warning,
                 MainWindow::tr("The program does not answer. What is on screen can be read."),
                 {{MainWindow::tr("Try now"), [] {}}});
    banners.show(ui::BannerKind::Success,
                 MainWindow::tr("Approved an upgrade. Nothing is sent for 10 seconds."),
                 {{MainWindow::tr("Undo"), [] {}}});
}

} // namespace

std::vector<Shot> allShots()
{
    const std::vector<ThemeMode> withContrast{ThemeMode::Light, ThemeMode::Dark,
                                              ThemeMode::HighContrast};
    std::vector<Shot> shots{
        {.name = u"members"_s, .modes = withContrast, .page = PageId::Members},
        {.name = u"approvals"_s, .page = PageId::Approvals},
        {.name = u"dispatch"_s, .page = PageId::Dispatch},
        {.name = u"runs"_s, .page = PageId::Runs},
        {.name = u"health"_s, .page = PageId::Health},
        {.name = u"members-1180-rail"_s, .size = {1180, 720}, .page = PageId::Members},
        {.name = u"members-1366"_s, .size = {1366, 768}, .page = PageId::Members},
        {.name = u"members-text-150"_s, .textScale = 1.5, .page = PageId::Members},
        {.name = u"members-rtl"_s,
         .modes = onlyLight,
         .page = PageId::Members,
         .isRightToLeft = true},
        {.name = u"members-no-match"_s,
         .modes = onlyLight,
         .page = PageId::Members,
         .prepare = type(u"memberSearch"_s, u"qqqq"_s)},
        {.name = u"palette"_s, .page = PageId::Members, .prepare = openPalette(u"ama"_s)},
        {.name = u"palette-actions"_s,
         .modes = onlyLight,
         .page = PageId::Approvals,
         .prepare = openPalette(u">"_s)},
        {.name = u"banners"_s, .page = PageId::Approvals, .prepare = showBanners},
        {.name = u"user-menu"_s, .page = PageId::Health, .prepare = click(u"user"_s)},
        {.name = u"notifications"_s, .page = PageId::Health, .prepare = click(u"bell"_s)},
        {.name = u"keys"_s,
         .page = PageId::Approvals,
         .prepare = [](MainWindow& window) { window.showKeys(); }},
        {.name = u"about"_s,
         .modes = onlyLight,
         .page = PageId::Health,
         .prepare = trigger(u"shell.about"_s)},
    };
    for (int tab = 1; tab <= 4; ++tab)
        shots.push_back({.name = u"members-tab-%1"_s.arg(tab + 1),
                         .modes = onlyLight,
                         .page = PageId::Members,
                         .prepare = trigger(u"members.nextTab"_s, tab)});
    for (const PageId page : {PageId::Approvals, PageId::Dispatch, PageId::Runs, PageId::Health})
        shots.push_back({.name = ui::PageCatalog::facts(page).code + u"-1180-rail"_s,
                         .size = {1180, 720},
                         .modes = onlyLight,
                         .page = page});
    return shots;
}

} // namespace laurel::app
