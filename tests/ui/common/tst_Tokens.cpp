#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QTest>

#include <cmath>

using namespace laurel::ui;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

// WCAG 2.2, "contrast ratio".
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair
{
    const char* name;
    QColor front;
    QColor back;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    std::vector<Pair> pairs{
        {"text on app", t.text, t.app},
        {"text on surface", t.text, t.surface},
        {"text on sidebar", t.text, t.sidebar},
        {"text on raised", t.text, t.raised},
        {"text on hover", t.text, t.hover},
        {"text on selection", t.text, t.selection},
        {"text on warning", t.text, t.warningSoft},
        {"text on danger", t.text, t.dangerSoft},
        {"text on info", t.text, t.infoSoft},
        {"text on success", t.text, t.successSoft},
        {"text2 on app", t.text2, t.app},
        {"text2 on surface", t.text2, t.surface},
        {"text2 on sidebar", t.text2, t.sidebar},
        {"text2 on hover", t.text2, t.hover},
        {"text2 on selection", t.text2, t.selection},
        {"text3 on app", t.text3, t.app},
        {"text3 on surface", t.text3, t.surface},
        {"text3 on sidebar", t.text3, t.sidebar},
        {"text3 on selection", t.text3, t.selection},
        {"accent on surface", t.accent, t.surface},
        {"accent on its soft", t.accent, t.accentSoft},
        {"ink on accent", t.onAccent, t.accent},
        {"ink on accent under the pointer", t.onAccent, t.accentHover},
        {"danger on surface", t.danger, t.surface},
        {"danger on its soft", t.danger, t.dangerSoft},
        {"danger on selection", t.danger, t.selection},
        {"warning on surface", t.warning, t.surface},
        {"warning on its soft", t.warning, t.warningSoft},
        {"info on surface", t.info, t.surface},
        {"info on its soft", t.info, t.infoSoft},
        {"success on surface", t.success, t.surface},
        {"success on its soft", t.success, t.successSoft},
        {"tip", t.tipText, t.tipBackground},
    };
    for (const TierColours& tier : t.tiers)
        pairs.push_back({"a tier", tier.foreground, tier.background});
    for (const TierColours& avatar : t.avatars)
        pairs.push_back({"an avatar", avatar.foreground, avatar.background});
    return pairs;
}

std::vector<Pair> controlPairs(const Tokens& t)
{
    std::vector<Pair> pairs{
        {"outline on surface", t.borderStrong, t.surface},
        {"outline on app", t.borderStrong, t.app},
        {"focus on surface", t.focus, t.surface},
        {"focus on app", t.focus, t.app},
        {"focus on sidebar", t.focus, t.sidebar},
        {"focus on selection", t.focus, t.selection},
        {"accent on app", t.accent, t.app},
    };
    for (const QColor& chart : t.chart)
        pairs.push_back({"a chart colour on surface", chart, t.surface});
    return pairs;
}

} // namespace

class tst_Tokens : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void tier_isNamedByItsCode();
    void styleSheet_knowsEveryName();
};

void tst_Tokens::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");

    const std::pair<const char*, Tokens> themes[] = {
        {"light", lightTokens()}, {"dark", darkTokens()}, {"contrast", highContrastTokens()}};
    for (const auto& [theme, tokens] : themes) {
        int row = 0;
        for (const Pair& pair : textPairs(tokens))
            QTest::addRow("%s %d: %s", theme, ++row, pair.name) << pair.front << pair.back << 4.5;
        for (const Pair& pair : controlPairs(tokens))
            QTest::addRow("%s %d: %s", theme, ++row, pair.name) << pair.front << pair.back << 3.0;
    }
}

void tst_Tokens::contrast()
{
    QFETCH(const QColor, front);
    QFETCH(const QColor, back);
    QFETCH(const double, least);

    const double ratio = ::contrast(front, back);

    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3"_s.arg(front.name(), back.name()).arg(ratio, 0, 'f', 2)));
}

void tst_Tokens::tier_isNamedByItsCode()
{
    const Tokens light = lightTokens();

    QCOMPARE(light.tier(u"gold"_s).background, light.tiers.at(2).background);
    QCOMPARE(light.tier(u"member"_s).foreground, light.text2);
}

void tst_Tokens::styleSheet_knowsEveryName()
{
    const QString sheet = styleSheetFor(darkTokens());

    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(darkTokens().accent.name()));
}

QTEST_MAIN(tst_Tokens)
#include "tst_Tokens.moc"
