#pragma once

#include "ui/shell/MainWindow.h"

#include <QSize>

#include <functional>
#include <vector>

namespace laurel::app {

// One picture: how the window looks, and what is done before it is taken.
struct Shot
{
    QString name; // "members"; the file is "members-light.png"
    QSize size = {1440, 900};
    double textScale = 1.0;
    std::vector<ui::ThemeMode> modes = {ui::ThemeMode::Light, ui::ThemeMode::Dark};
    ui::PageId page = ui::PageId::Members;
    bool isRightToLeft = false;
    // Done when the page is settled; afterwards it settles again. Empty: nothing.
    std::function<void(ui::MainWindow& window)> prepare = {};
};

// Every page and every state of the frame.
std::vector<Shot> allShots();

} // namespace laurel::app
