#pragma once

#include <QStringList>

class QWidget;

namespace laurel::test {

// Walks what a screen reader can reach from `root` and says, a line each, what is wrong: something
// that takes the focus and has no name.
QStringList accessibilityProblems(QWidget* root);

} // namespace laurel::test
