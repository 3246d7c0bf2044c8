#pragma once

#include "model/domain/People.h"
#include "model/domain/ProgramViews.h"
#include "ui/common/PageContext.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace laurel::ui {

class Page;

enum class PageGroup { DailyWork, Program, Insight };

// How a page is reached: everything that the frame says about it before it exists.
struct PageFacts
{
    PageId id = PageId::Members;
    QString code; // context of its actions, name in settings and on the command line
    QString title;
    QString menuTitle; // its own menu: "Member", "Gift"
    QString icon;
    PageGroup group = PageGroup::DailyWork;
    QKeySequence goKey; // "G, M"
};

// A page that the window can show. The frame makes it when it is first wanted.
struct PageFactory
{
    PageId id = PageId::Members;
    std::function<Page*(PageContext& context, QWidget* parent)> make;
};

// The table of pages, in the order of the navigation.
class PageCatalog
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::PageCatalog)

public:
    static std::span<const PageId> all();
    static PageFacts facts(PageId id);
    static QString groupTitle(PageGroup group);
    static QString roleTitle(Role role); // "Loyalty manager"
    static std::optional<PageId> fromCode(const QString& code);

    // Who sees it at all; what may be done there is Permissions' business.
    static bool isFor(PageId id, Role role);
    static PageId startPage(Role role);

    // What waits on a page, as a number for its badge and as words: "12 waiting".
    static int waiting(PageId id, const ProgramOverview& overview);
    static QString waitingText(PageId id, int count);
};

} // namespace laurel::ui
