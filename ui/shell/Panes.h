#pragma once

#include <vector>

class QWidget;

namespace laurel::ui {

// The parts of a page that F6 goes through: those of its outermost splitter, else all of it.
std::vector<QWidget*> panesOf(QWidget* page);

// Puts the focus into the pane after (1) or before (-1) the one that has it, where it was last.
void focusPane(const std::vector<QWidget*>& panes, QWidget* focused, int step);

} // namespace laurel::ui
