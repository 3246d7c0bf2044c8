#pragma once

#include "ui/theme/Theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace laurel::app {

// What was asked for on the command line.
struct Options
{
    enum class Wish {
        Start,
        ShowVersion,
        ShowHelp,
        Complain, // `text` says about what
    };

    Wish wish = Wish::Start;
    QString text; // for help and complaint
    QString database; // Empty: the default program, or the first start.
    QString shotsFolder;
    QString page;
    QString login;
    std::optional<ui::ThemeMode> theme;

    // Needs no application, so that --version works without a display.
    static Options parse(const QStringList& arguments);
};

} // namespace laurel::app
