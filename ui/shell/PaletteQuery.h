#pragma once

#include <QString>

namespace laurel::ui {

// What was typed into the palette: what it looks for, and the text without its prefix.
struct PaletteQuery
{
    enum class Scope {
        Everything,
        Actions, // >
        Members, // @
        Numbers, // #
        Help, // ?
    };

    Scope scope = Scope::Everything;
    QString text;

    static PaletteQuery parse(const QString& typed);

    bool wantsMembers() const;
    bool wantsActions() const;
    bool wantsPages() const;

    friend bool operator==(const PaletteQuery&, const PaletteQuery&) = default;
};

// True where every word of the text occurs in the candidate, case and accents aside.
bool matchesWords(const QString& candidate, const QString& text);

} // namespace laurel::ui
