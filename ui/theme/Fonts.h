#pragma once

#include <QFont>

namespace laurel::ui {

// The sizes of text in the window, in pixels at 100 %:
enum class TextStyle {
    Caption, // 11
    Secondary, // 12
    Body, // 13
    CardTitle, // 14, semibold
    PageTitle, // 16, semibold
    RecordTitle, // 19, semibold
    Kpi, // 21, semibold
    Warehouse, // 40, bold: read from an arm's length
};

// Laurel Sans (Inter whose figures all have one width) at the size the user chose.
QFont font(TextStyle style);
QFont font(TextStyle style, QFont::Weight weight);

// A length that has to grow with the text: the height of a row, the width of a column of figures.
int scaled(int px);

// For Theme alone.
void setFontScale(double scale);
double fontScale();
void loadFonts();

} // namespace laurel::ui
