#pragma once

#include "ui/shell/PageCatalog.h"

#include <vector>

namespace laurel::app {

// Every page of the window: the one place that knows them all.
std::vector<ui::PageFactory> allPages();

} // namespace laurel::app
