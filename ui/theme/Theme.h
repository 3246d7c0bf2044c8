#pragma once

#include <QObject>

#include <memory>

namespace laurel::ui {

class PortalColorScheme;

enum class ThemeMode { System, Light, Dark, HighContrast };

// How the whole window looks: style, palette, fonts and the one style sheet, all made from tokens.
// Lives on the GUI thread, as long as the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr double smallestTextScale = 0.9;
    static constexpr double largestTextScale = 2.0;

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    ThemeMode mode() const { return m_mode; }
    double textScale() const;

    // Both take effect at once; the first call of either (or of apply) dresses the application.
    void setMode(ThemeMode mode);
    // Kept within the two bounds above.
    void setTextScale(double scale);
    void apply();

signals:
    // Colours, fonts or both are new: repaint, and measure again.
    void changed();

private:
    bool systemIsDark() const;

    ThemeMode m_mode = ThemeMode::System;
    bool m_startPaletteIsDark = false;
    bool m_isDressed = false;
    std::unique_ptr<PortalColorScheme> m_portal;
};

// The one of this application.
Theme& theme();

} // namespace laurel::ui
