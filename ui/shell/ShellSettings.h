#pragma once

#include "ui/shell/NavigationHistory.h"
#include "ui/theme/Theme.h"

#include <QByteArray>

#include <optional>

namespace laurel::ui {

// What the window remembers from one start to the next. It is kept where QSettings keeps the
// application's settings; tests and pictures point that elsewhere with QSettings::setPath().
// Nothing personal is kept: a place is a page and an id.
class ShellSettings
{
public:
    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);

    double textScale() const;
    void setTextScale(double scale);

    bool isMenuBarShown() const;
    void setMenuBarShown(bool shown);

    // Two wishes, since a narrow window starts with the rail and a wide one without.
    bool wantsRail(bool isNarrow) const;
    void setWantsRail(bool isNarrow, bool rail);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    // Where this person was last.
    std::optional<Place> place(const QString& login) const;
    void setPlace(const QString& login, const Place& place);

    QString lastLogin() const;
    void setLastLogin(const QString& login);

    // The program that was open last, as --db takes it.
    QString lastProgram() const;
    void setLastProgram(const QString& url);
};

} // namespace laurel::ui
