#pragma once

#include "model/base/Clock.h"
#include "ui/common/Session.h"

#include <QString>

#include <functional>

namespace laurel {
struct Gateways;
}

namespace laurel::ui {

class ActionRegistry;
class Banners;
class Formats;

enum class PageId { Members, Approvals, Dispatch, Runs, Health };

// What every page is given. All of it outlives the pages.
struct PageContext
{
    Gateways& gateways;
    ActionRegistry& actions;
    Banners& banners;
    const Session& session;
    const Formats& formats;
    const Clock& clock; // for relative times and what is due
    // Shows a page, and on it a record: a number or id as the page's openRecord() takes it.
    std::function<void(PageId page, const QString& record)> goTo;
};

} // namespace laurel::ui
