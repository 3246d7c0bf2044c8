#include "ui/shell/PaletteSections.h"

#include "ui/common/ActionRegistry.h"
#include "ui/common/Formats.h"
#include "ui/shell/KeyCap.h"

#include <QAction>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

PaletteItem header(const QString& title)
{
    return {.title = title, .isHeader = true};
}

// Puts the section's title before its rows, where there are any.
void close(std::vector<PaletteItem>& items, const QString& title, std::vector<PaletteItem> rows)
{
    if (rows.empty())
        return;
    items.push_back(header(title));
    std::ranges::move(rows, std::back_inserter(items));
}

} // namespace

void PaletteSections::appendActions(std::vector<PaletteItem>& items, const QString& text) const
{
    const PageFacts page = PageCatalog::facts(m_sources.currentPage());
    const QString record = m_sources.currentRecordName();
    appendContext(items, page.code,
                  record.isEmpty() ? tr("Actions on %1").arg(page.title)
                                   : tr("Actions for %1").arg(Formats::isolate(record)),
                  text);
    appendContext(items, u"global"_s, tr("Everywhere"), text);
}

void PaletteSections::appendContext(std::vector<PaletteItem>& items, const QString& context,
                                    const QString& title, const QString& text) const
{
    m_sources.actions.refresh(context);
    std::vector<PaletteItem> rows;
    for (QAction* action : m_sources.actions.forContext(context)) {
        const ActionSpec* spec = m_sources.actions.spec(action);
        // Pages have a section of their own; to open the palette from itself helps nobody.
        if (!spec || spec->id.startsWith("go."_L1) || spec->id == "shell.palette"_L1)
            continue;
        // Looks and people would bury the rest; they are found by typing.
        if (text.isEmpty()
            && (spec->id.startsWith("theme."_L1) || spec->id.startsWith("text."_L1)
                || spec->id.startsWith("person."_L1)))
            continue;
        const QString name = QString(action->text()).remove(u'&');
        if (!matchesWords(name, text))
            continue;
        rows.push_back({.title = name,
                        .detail = action->isEnabled() ? QString() : spec->whyDisabled,
                        .icon = spec->icon,
                        .key = keyText(action->shortcut()),
                        .isEnabled = action->isEnabled(),
                        .run = [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    close(items, title, std::move(rows));
}

void PaletteSections::appendPages(std::vector<PaletteItem>& items, const QString& text) const
{
    std::vector<PaletteItem> rows;
    for (const PageId id : m_sources.pages) {
        const PageFacts facts = PageCatalog::facts(id);
        if (!matchesWords(facts.title, text))
            continue;
        rows.push_back({.title = facts.title,
                        .detail = PageCatalog::waitingText(id, m_sources.waiting(id)),
                        .icon = facts.icon,
                        .key = keyText(facts.goKey),
                        .run = [goTo = m_sources.goTo, id] { goTo(id, {}); }});
    }
    close(items, tr("Go to"), std::move(rows));
}

void PaletteSections::appendNumbers(std::vector<PaletteItem>& items,
                                    const PaletteQuery& query) const
{
    static const QRegularExpression form(u"^([ag])?-?(\\d{1,12})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(query.text);
    if (!match.hasMatch())
        return;
    const QString letter = match.captured(1).toUpper();
    if (letter.isEmpty() && query.scope != PaletteQuery::Scope::Numbers)
        return; // Digits alone are a card or phone number first.
    std::vector<PaletteItem> rows;
    if (letter != u"G"_s && sees(PageId::Approvals)) {
        const QString number = u"A-"_s + match.captured(2);
        rows.push_back(
            {.title = tr("Approval %1").arg(number),
             .icon = u"badge-check"_s,
             .run = [goTo = m_sources.goTo, number] { goTo(PageId::Approvals, number); }});
    }
    if (letter != u"A"_s && sees(PageId::Dispatch)) {
        const QString number = u"G-"_s + match.captured(2);
        rows.push_back(
            {.title = tr("Gift %1").arg(number),
             .icon = u"package"_s,
             .run = [goTo = m_sources.goTo, number] { goTo(PageId::Dispatch, number); }});
    }
    close(items, tr("Numbers"), std::move(rows));
}

void PaletteSections::appendRecent(std::vector<PaletteItem>& items) const
{
    std::vector<PaletteItem> rows;
    for (const auto& item : m_sources.recentMembers())
        rows.push_back({.title = item.name,
                        .icon = u"clock"_s,
                        .run = [goTo = m_sources.goTo, record = item.record] {
                            goTo(PageId::Members, record);
                        }});
    close(items, tr("Recent members"), std::move(rows));
}

void PaletteSections::appendMembers(std::vector<PaletteItem>& items,
                                    const std::vector<MemberRow>& members) const
{
    std::vector<PaletteItem> rows;
    for (const MemberRow& member : members) {
        QStringList facts{member.tier.name, member.number};
        if (!member.email.isEmpty())
            facts << member.email;
        rows.push_back({.title = member.name,
                        .detail = facts.join(u" · "_s),
                        .icon = u"user"_s,
                        .run = [goTo = m_sources.goTo, record = member.number] {
                            goTo(PageId::Members, record);
                        }});
    }
    close(items, tr("Members"), std::move(rows));
}

void PaletteSections::appendHelp(std::vector<PaletteItem>& items,
                                 const std::function<void(const QString&)>& fill) const
{
    struct Hint
    {
        QString prefix;
        QString text;
    };
    const std::vector<Hint> hints{
        {u">"_s, tr("What can be done here, with its keys")},
        {u"@"_s, tr("Members: name, e-mail, phone or card number")},
        {u"#"_s, tr("Numbers: members, approvals (A-12), gifts (G-7)")},
    };
    std::vector<PaletteItem> rows;
    for (const Hint& hint : hints)
        rows.push_back({.title = hint.text,
                        .key = hint.prefix,
                        .run = [fill, prefix = hint.prefix] { fill(prefix); }});
    close(items, tr("Type first"), std::move(rows));
}

bool PaletteSections::sees(PageId page) const
{
    return std::ranges::find(m_sources.pages, page) != m_sources.pages.end();
}

} // namespace laurel::ui
