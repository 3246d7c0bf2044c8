#include "app/laurel/Options.h"

#include "ui/shell/PageCatalog.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace laurel::app {
namespace {

QString pageCodes()
{
    QStringList codes;
    for (const ui::PageId id : ui::PageCatalog::all())
        codes << ui::PageCatalog::facts(id).code;
    return codes.join(u", "_s);
}

Options complaint(const QString& text)
{
    return {.wish = Options::Wish::Complain, .text = text};
}

} // namespace

Options Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Loyalty programs whose points are never lost, doubled or unexplained."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this."_s},
        {{u"v"_s, u"version"_s}, u"Shows the version."_s},
        {u"db"_s, u"Opens this program: a file."_s, u"URL"_s},
        {u"page"_s, u"Starts on a page: %1."_s.arg(pageCodes()), u"NAME"_s},
        {u"theme"_s, u"Uses light or dark colours."_s, u"light|dark"_s},
        {u"as"_s, u"Works as this person."_s, u"LOGIN"_s},
        {u"shots"_s, u"Writes pictures of every page into a folder, and ends."_s, u"DIR"_s},
    });
    if (!parser.parse(arguments))
        return complaint(parser.errorText());
    if (parser.isSet(u"version"_s))
        return {.wish = Wish::ShowVersion};
    if (parser.isSet(u"help"_s))
        return {.wish = Wish::ShowHelp, .text = parser.helpText()};
    if (!parser.positionalArguments().isEmpty())
        return complaint(u"Unexpected: %1"_s.arg(parser.positionalArguments().join(u' ')));

    Options options{.database = parser.value(u"db"_s),
                    .shotsFolder = parser.value(u"shots"_s),
                    .page = parser.value(u"page"_s),
                    .login = parser.value(u"as"_s)};
    if (!options.page.isEmpty() && !ui::PageCatalog::fromCode(options.page))
        return complaint(u"There is no page %1. Pages: %2."_s.arg(options.page, pageCodes()));
    if (const QString theme = parser.value(u"theme"_s); theme == "light"_L1)
        options.theme = ui::ThemeMode::Light;
    else if (theme == "dark"_L1)
        options.theme = ui::ThemeMode::Dark;
    else if (!theme.isEmpty())
        return complaint(u"--theme takes light or dark, not %1."_s.arg(theme));
    return options;
}

} // namespace laurel::app
