#include "ui/shell/PageCatalog.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr std::array allPages{PageId::Members, PageId::Approvals, PageId::Dispatch, PageId::Runs,
                              PageId::Health};

QKeySequence go(Qt::Key letter)
{
    return {Qt::Key_G, letter};
}

} // namespace

std::span<const PageId> PageCatalog::all()
{
    return allPages;
}

PageFacts PageCatalog::facts(PageId id)
{
    using enum PageGroup;
    switch (id) {
    case PageId::Members:
        return {id,         u"members"_s, tr("Members"), tr("&Member"),
                u"users"_s, DailyWork,    go(Qt::Key_M)};
    case PageId::Approvals:
        return {id,        u"approvals"_s, tr("Approvals"), tr("&Approval"), u"badge-check"_s,
                DailyWork, go(Qt::Key_A)};
    case PageId::Dispatch:
        return {id,           u"dispatch"_s, tr("Gift dispatch"), tr("Gif&t"),
                u"package"_s, DailyWork,     go(Qt::Key_G)};
    case PageId::Runs:
        return {id, u"runs"_s, tr("Runs"), tr("&Run"), u"refresh-cw"_s, Program, go(Qt::Key_N)};
    case PageId::Health:
        return {id,      u"health"_s,  tr("Health"), tr("Hea&lth"), u"activity"_s,
                Insight, go(Qt::Key_H)};
    }
    return {};
}

QString PageCatalog::groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::DailyWork:
        return tr("Daily work");
    case PageGroup::Program:
        return tr("Program");
    case PageGroup::Insight:
        return tr("Insight");
    }
    return {};
}

QString PageCatalog::roleTitle(Role role)
{
    switch (role) {
    case Role::Manager:
        return tr("Loyalty manager");
    case Role::Warehouse:
        return tr("Warehouse");
    case Role::Support:
        return tr("Support agent");
    case Role::Auditor:
        return tr("Auditor");
    case Role::Admin:
        return tr("Administrator");
    case Role::Worker:
        return tr("Worker");
    }
    return {};
}

std::optional<PageId> PageCatalog::fromCode(const QString& code)
{
    const auto found =
        std::ranges::find_if(allPages, [&](PageId id) { return facts(id).code == code; });
    return found == allPages.end() ? std::nullopt : std::optional(*found);
}

bool PageCatalog::isFor(PageId id, Role role)
{
    switch (role) {
    case Role::Manager:
    case Role::Auditor:
    case Role::Admin:
        return true;
    case Role::Warehouse:
        return id == PageId::Dispatch || id == PageId::Members;
    case Role::Support:
        return id == PageId::Members;
    case Role::Worker:
        return false;
    }
    return false;
}

PageId PageCatalog::startPage(Role role)
{
    switch (role) {
    case Role::Manager:
        return PageId::Approvals;
    case Role::Warehouse:
        return PageId::Dispatch;
    case Role::Admin:
    case Role::Auditor:
        return PageId::Health;
    case Role::Support:
    case Role::Worker:
        return PageId::Members;
    }
    return PageId::Members;
}

int PageCatalog::waiting(PageId id, const ProgramOverview& overview)
{
    switch (id) {
    case PageId::Approvals:
        return overview.approvalsWaiting;
    case PageId::Dispatch:
        return overview.dispatch.toPick;
    case PageId::Runs:
        return overview.due.dueNow;
    case PageId::Members:
    case PageId::Health:
        return 0;
    }
    return 0;
}

QString PageCatalog::waitingText(PageId id, int count)
{
    if (count == 0)
        return {};
    switch (id) {
    case PageId::Dispatch:
        return tr("%n to pick", nullptr, count);
    case PageId::Runs:
        return tr("%n cycle(s) due", nullptr, count);
    case PageId::Members:
    case PageId::Approvals:
    case PageId::Health:
        return tr("%n waiting", nullptr, count);
    }
    return {};
}

} // namespace laurel::ui
