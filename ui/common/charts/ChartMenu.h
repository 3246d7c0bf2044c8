#pragma once

class QMenu;

namespace laurel::ui {

class LaurelChart;

// What can be done with a chart: show as table, copy, save. For its context menu and for a button
// in the head of its card.
void fillChartMenu(QMenu& menu, LaurelChart& chart);

} // namespace laurel::ui
