#pragma once

#include "model/gateways/Gateways.h"
#include "ui/shell/PageCatalog.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/PaletteQuery.h"
#include "ui/shell/RecentMembers.h"

#include <QCoreApplication>

#include <vector>

namespace laurel::ui {

class ActionRegistry;

// What the palette can find, and where choosing it leads.
struct PaletteSources
{
    ActionRegistry& actions;
    std::vector<PageId> pages; // those that this person sees
    std::function<PageId()> currentPage;
    std::function<QString()> currentRecordName; // Empty: none is shown.
    std::function<int(PageId)> waiting;
    std::function<std::vector<RecentMembers::Item>()> recentMembers;
    std::function<void(PageId page, const QString& record)> goTo;
};

// Makes the rows of the palette, section by section. Actions that are not permitted are not in the
// registry's lists, and so not here.
class PaletteSections
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::PaletteSections)

public:
    explicit PaletteSections(PaletteSources sources) : m_sources(std::move(sources)) {}

    void appendActions(std::vector<PaletteItem>& items, const QString& text) const;
    void appendPages(std::vector<PaletteItem>& items, const QString& text) const;
    void appendNumbers(std::vector<PaletteItem>& items, const PaletteQuery& query) const;
    void appendRecent(std::vector<PaletteItem>& items) const;
    void appendMembers(std::vector<PaletteItem>& items, const std::vector<MemberRow>& rows) const;
    // `fill` types a prefix for those who click on it.
    void appendHelp(std::vector<PaletteItem>& items,
                    const std::function<void(const QString& prefix)>& fill) const;

private:
    void appendContext(std::vector<PaletteItem>& items, const QString& context,
                       const QString& title, const QString& text) const;
    bool sees(PageId page) const;

    PaletteSources m_sources;
};

} // namespace laurel::ui
