#include "app/laurel/Pages.h"

#include "ui/approvals/ApprovalsPage.h"
#include "ui/dispatch/DispatchPage.h"
#include "ui/health/HealthPage.h"
#include "ui/members/MembersPage.h"
#include "ui/runs/RunsPage.h"

namespace laurel::app {
namespace {

template <class AnyPage>
ui::Page* make(ui::PageContext& context, QWidget* parent)
{
    return new AnyPage(context, parent);
}

} // namespace

std::vector<ui::PageFactory> allPages()
{
    return {{ui::PageId::Members, make<ui::MembersPage>},
            {ui::PageId::Approvals, make<ui::ApprovalsPage>},
            {ui::PageId::Dispatch, make<ui::DispatchPage>},
            {ui::PageId::Runs, make<ui::RunsPage>},
            {ui::PageId::Health, make<ui::HealthPage>}};
}

} // namespace laurel::app
