#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace laurel::ui {

// The two colours of a tier's mark; the word always stands with them.
struct TierColours
{
    QColor foreground;
    QColor background;
};

// Every colour of the window. Nothing else in the code names one.
struct Tokens
{
    bool isDark = false;
    bool isHighContrast = false;

    QColor app; // behind cards
    QColor surface; // cards, lists, fields
    QColor sidebar;
    QColor raised; // popups
    QColor border; // edges of cards, lines between rows
    QColor borderStrong; // outlines of fields, 3:1
    QColor text;
    QColor text2; // secondary
    QColor text3; // placeholders, quiet facts
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    QColor focus;
    QColor danger;
    QColor dangerSoft;
    QColor warning;
    QColor warningSoft;
    QColor info;
    QColor infoSoft;
    QColor success;
    QColor successSoft;
    QColor hover;
    QColor selection;
    QColor grid; // of charts
    QColor tipBackground;
    QColor tipText;
    std::array<QColor, 5> chart; // in this order
    std::array<TierColours, 5> avatars; // told apart by a seed, no meaning
    std::array<TierColours, 4> tiers; // bronze, silver, gold, platinum

    // By the stable code of a step ("gold"); others, such as "member", get a neutral pair.
    TierColours tier(const QString& tierCode) const;
};

Tokens lightTokens();
Tokens darkTokens();
Tokens highContrastTokens();

// Those of the theme in use.
const Tokens& tokens();

// For Theme alone.
void setCurrentTokens(const Tokens& tokens);

} // namespace laurel::ui
