#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QPixmap>

namespace laurel::ui {

// A Lucide icon from resources/icons in one colour, sharp on every screen. An unknown name is a bug
// of ours and gives a visible square. Colours do not follow the theme: ask again on Theme::changed.
QIcon icon(const QString& lucideName, const QColor& colour = tokens().text2, int px = 16);
QPixmap iconPixmap(const QString& lucideName, const QColor& colour = tokens().text2, int px = 16,
                   double devicePixelRatio = 0); // 0: of the sharpest screen
bool hasIcon(const QString& lucideName);

} // namespace laurel::ui
