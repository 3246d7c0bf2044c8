#pragma once

#include <QColor>

namespace laurel::ui {

// What a text means, and by that its colour.
enum class TextTone { Normal, Secondary, Muted, Accent, Danger, Warning, Success, Info };

QColor toneColour(TextTone tone);
// The quiet background that goes with it.
QColor toneBackground(TextTone tone);

} // namespace laurel::ui
