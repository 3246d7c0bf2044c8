#include "ui/shell/PaletteQuery.h"

#include "model/base/FoldedText.h"

#include <QStringList>

#include <algorithm>

namespace laurel::ui {

PaletteQuery PaletteQuery::parse(const QString& typed)
{
    const QString text = typed.trimmed();
    const QChar first = text.isEmpty() ? QChar() : text.front();
    const QString rest = text.mid(1).trimmed();
    switch (first.unicode()) {
    case u'>':
        return {Scope::Actions, rest};
    case u'@':
        return {Scope::Members, rest};
    case u'#':
        return {Scope::Numbers, rest};
    case u'?':
        return {Scope::Help, rest};
    default:
        return {Scope::Everything, text};
    }
}

bool PaletteQuery::wantsMembers() const
{
    return !text.isEmpty()
        && (scope == Scope::Everything || scope == Scope::Members || scope == Scope::Numbers);
}

bool PaletteQuery::wantsActions() const
{
    return scope == Scope::Everything || scope == Scope::Actions;
}

bool PaletteQuery::wantsPages() const
{
    return scope == Scope::Everything;
}

bool matchesWords(const QString& candidate, const QString& text)
{
    const QString haystack = folded(candidate);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return haystack.contains(word); });
}

} // namespace laurel::ui
