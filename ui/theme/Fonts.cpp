#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <cmath>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Measure
{
    int px;
    QFont::Weight weight;
};

Measure measureOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return {11, QFont::Normal};
    case TextStyle::Secondary:
        return {12, QFont::Normal};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::CardTitle:
        return {14, QFont::DemiBold};
    case TextStyle::PageTitle:
        return {16, QFont::DemiBold};
    case TextStyle::RecordTitle:
        return {19, QFont::DemiBold};
    case TextStyle::Kpi:
        return {21, QFont::DemiBold};
    case TextStyle::Warehouse:
        return {40, QFont::Bold};
    }
    Q_UNREACHABLE();
}

double& scale()
{
    static double value = 1.0;
    return value;
}

} // namespace

QFont font(TextStyle style)
{
    return font(style, measureOf(style).weight);
}

QFont font(TextStyle style, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Laurel Sans"_s, u"Noto Sans"_s});
    font.setPixelSize(scaled(measureOf(style).px));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // The same widths on every screen.
    if (style == TextStyle::Kpi)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.45 * scale());
    return font;
}

int scaled(int px)
{
    return static_cast<int>(std::lround(px * scale()));
}

void setFontScale(double value)
{
    scale() = value;
}

double fontScale()
{
    return scale();
}

void loadFonts()
{
    for (const auto& weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s}) {
        const QString file = u":/laurel/fonts/LaurelSans-%1.otf"_s.arg(weight);
        if (QFontDatabase::addApplicationFont(file) < 0)
            qWarning("The font %s could not be loaded; Noto Sans stands in.", qPrintable(file));
    }
}

} // namespace laurel::ui
