#pragma once

#include "ui/shell/FirstStartPage.h"

namespace laurel::app {

// Makes the demo program where a person's program is kept when nobody says otherwise.
ui::ProgramMaker demoMaker();

} // namespace laurel::app
