#include "ui/theme/Theme.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/LaurelStyle.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#ifdef LAUREL_HAS_DBUS
#include "ui/theme/PortalColorScheme.h"
#endif

#include <QApplication>
#include <QPalette>
#include <QPointer>

#include <algorithm>

namespace laurel::ui {

#ifndef LAUREL_HAS_DBUS
class PortalColorScheme
{
};
#endif

namespace {

QPalette paletteFor(const Tokens& t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour, const QColor& disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.app, t.app);
    set(QPalette::WindowText, t.text, t.text3);
    set(QPalette::Base, t.surface, t.app);
    set(QPalette::AlternateBase, t.hover, t.hover);
    set(QPalette::Text, t.text, t.text3);
    set(QPalette::Button, t.surface, t.app);
    set(QPalette::ButtonText, t.text, t.text3);
    set(QPalette::BrightText, t.danger, t.danger);
    set(QPalette::Highlight, t.accent, t.borderStrong);
    set(QPalette::HighlightedText, t.onAccent, t.onAccent);
    set(QPalette::Link, t.accent, t.text3);
    set(QPalette::LinkVisited, t.accent, t.text3);
    set(QPalette::PlaceholderText, t.text3, t.text3);
    set(QPalette::ToolTipBase, t.tipBackground, t.tipBackground);
    set(QPalette::ToolTipText, t.tipText, t.tipText);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.hover, t.hover);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.borderStrong, t.borderStrong);
    set(QPalette::Shadow, t.borderStrong, t.borderStrong);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent) {}

Theme::~Theme() = default;

double Theme::textScale() const
{
    return fontScale();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    setFontScale(std::clamp(scale, smallestTextScale, largestTextScale));
    apply();
}

bool Theme::systemIsDark() const
{
#ifdef LAUREL_HAS_DBUS
    if (m_portal)
        return m_portal->prefersDark().value_or(m_startPaletteIsDark);
#endif
    return m_startPaletteIsDark;
}

void Theme::apply()
{
    if (!m_isDressed) {
        m_isDressed = true;
        m_startPaletteIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        loadFonts();
        QApplication::setStyle(new LaurelStyle);
        new FocusRing(this);
    }
#ifdef LAUREL_HAS_DBUS
    if (m_mode == ThemeMode::System && !m_portal) {
        m_portal = std::make_unique<PortalColorScheme>();
        connect(m_portal.get(), &PortalColorScheme::changed, this, [this] {
            if (m_mode == ThemeMode::System)
                apply();
        });
    }
#endif

    switch (m_mode) {
    case ThemeMode::System:
        setCurrentTokens(systemIsDark() ? darkTokens() : lightTokens());
        break;
    case ThemeMode::Light:
        setCurrentTokens(lightTokens());
        break;
    case ThemeMode::Dark:
        setCurrentTokens(darkTokens());
        break;
    case ThemeMode::HighContrast:
        setCurrentTokens(highContrastTokens());
        break;
    }
    QApplication::setPalette(paletteFor(tokens()));
    QApplication::setFont(font(TextStyle::Body));
    qApp->setStyleSheet(styleSheetFor(tokens()));
    emit changed();
}

Theme& theme()
{
    // A child of the application, so that a test program can have several one after another.
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

} // namespace laurel::ui
