#include "ui/shell/ShellSettings.h"

#include "ui/shell/PageCatalog.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

const std::array<std::pair<ThemeMode, QString>, 4>& modeCodes()
{
    static const std::array<std::pair<ThemeMode, QString>, 4> codes{{
        {ThemeMode::System, u"system"_s},
        {ThemeMode::Light, u"light"_s},
        {ThemeMode::Dark, u"dark"_s},
        {ThemeMode::HighContrast, u"contrast"_s},
    }};
    return codes;
}

QString railKey(bool isNarrow)
{
    return isNarrow ? u"sidebar/rail_when_narrow"_s : u"sidebar/rail_when_wide"_s;
}

} // namespace

ThemeMode ShellSettings::themeMode() const
{
    const QString code = QSettings().value(u"appearance/theme"_s).toString();
    for (const auto& [mode, known] : modeCodes())
        if (known == code)
            return mode;
    return ThemeMode::System;
}

void ShellSettings::setThemeMode(ThemeMode mode)
{
    for (const auto& [known, code] : modeCodes())
        if (known == mode)
            QSettings().setValue(u"appearance/theme"_s, code);
}

double ShellSettings::textScale() const
{
    const double scale = QSettings().value(u"appearance/text_scale"_s, 1.0).toDouble();
    return std::clamp(scale, Theme::smallestTextScale, Theme::largestTextScale);
}

void ShellSettings::setTextScale(double scale)
{
    QSettings().setValue(u"appearance/text_scale"_s, scale);
}

bool ShellSettings::isMenuBarShown() const
{
    return QSettings().value(u"window/menu_bar"_s, true).toBool();
}

void ShellSettings::setMenuBarShown(bool shown)
{
    QSettings().setValue(u"window/menu_bar"_s, shown);
}

bool ShellSettings::wantsRail(bool isNarrow) const
{
    return QSettings().value(railKey(isNarrow), isNarrow).toBool();
}

void ShellSettings::setWantsRail(bool isNarrow, bool rail)
{
    QSettings().setValue(railKey(isNarrow), rail);
}

QByteArray ShellSettings::geometry() const
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void ShellSettings::setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(u"window/geometry"_s, geometry);
}

std::optional<Place> ShellSettings::place(const QString& login) const
{
    const QSettings settings;
    const auto page =
        PageCatalog::fromCode(settings.value(u"place/%1/page"_s.arg(login)).toString());
    if (!page)
        return std::nullopt;
    return Place{*page, settings.value(u"place/%1/record"_s.arg(login)).toString()};
}

void ShellSettings::setPlace(const QString& login, const Place& place)
{
    QSettings settings;
    settings.setValue(u"place/%1/page"_s.arg(login), PageCatalog::facts(place.page).code);
    settings.setValue(u"place/%1/record"_s.arg(login), place.record);
}

QString ShellSettings::lastLogin() const
{
    return QSettings().value(u"session/login"_s).toString();
}

void ShellSettings::setLastLogin(const QString& login)
{
    QSettings().setValue(u"session/login"_s, login);
}

QString ShellSettings::lastProgram() const
{
    return QSettings().value(u"session/program"_s).toString();
}

void ShellSettings::setLastProgram(const QString& url)
{
    QSettings().setValue(u"session/program"_s, url);
}

} // namespace laurel::ui
