#pragma once

namespace laurel::ui {

// Gives every LaurelChart the accessible role Chart. Asking again does nothing.
void installChartAccessibility();

} // namespace laurel::ui
