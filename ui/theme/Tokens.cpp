#include "ui/theme/Tokens.h"

#include <QLatin1StringView>

namespace laurel::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens& current()
{
    static Tokens tokens = lightTokens();
    return tokens;
}

} // namespace

TierColours Tokens::tier(const QString& tierCode) const
{
    static constexpr std::array codes{"bronze", "silver", "gold", "platinum"};
    for (size_t i = 0; i < codes.size(); ++i) {
        if (tierCode == QLatin1StringView(codes.at(i)))
            return tiers.at(i);
    }
    return {text2, hover};
}

Tokens lightTokens()
{
    Tokens t;
    t.app = rgb(0xF7F7F5);
    t.surface = rgb(0xFFFFFF);
    t.sidebar = rgb(0xF0F1EE);
    t.raised = rgb(0xFFFFFF);
    t.border = rgb(0xE2E4DF);
    t.borderStrong = rgb(0x878D88);
    t.text = rgb(0x1B1F1D);
    t.text2 = rgb(0x545B56);
    t.text3 = rgb(0x646B66);
    t.accent = rgb(0x1B6B4F);
    t.accentHover = rgb(0x155A42);
    t.accentSoft = rgb(0xE2F0E9);
    t.onAccent = rgb(0xFFFFFF);
    t.focus = rgb(0x1F6FEB);
    t.danger = rgb(0xB3261E);
    t.dangerSoft = rgb(0xFBE9E7);
    t.warning = rgb(0x8A5300);
    t.warningSoft = rgb(0xFFF1D2);
    t.info = rgb(0x1D5FA8);
    t.infoSoft = rgb(0xE5EFFA);
    t.success = t.accent;
    t.successSoft = t.accentSoft;
    t.hover = rgb(0xF3F4F1);
    t.selection = t.accentSoft;
    t.grid = rgb(0xECEEE9);
    t.tipBackground = rgb(0x1B1F1D);
    t.tipText = rgb(0xFFFFFF);
    t.chart = {rgb(0x219681), rgb(0x173B85), rgb(0xDB6A12), rgb(0x7B1338), rgb(0xA25BEA)};
    t.avatars = {{{rgb(0x1D4E89), rgb(0xDDE8F6)},
                  {rgb(0x8A4B08), rgb(0xF6E4D3)},
                  {rgb(0x5B3EA6), rgb(0xE6DFF5)},
                  {rgb(0x1B6B4F), rgb(0xDCEFE6)},
                  {rgb(0x8E2450), rgb(0xF7DFE8)}}};
    t.tiers = {{{rgb(0x81431A), rgb(0xF7E6DA)},
                {rgb(0x4A525A), rgb(0xECEFF2)},
                {rgb(0x7A5200), rgb(0xFDF0C8)},
                {rgb(0x4B3A9B), rgb(0xE9E5FA)}}};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.isDark = true;
    t.app = rgb(0x141715);
    t.surface = rgb(0x1B1F1D);
    t.sidebar = rgb(0x101311);
    t.raised = rgb(0x232826);
    t.border = rgb(0x2C322F);
    t.borderStrong = rgb(0x6F7873);
    t.text = rgb(0xE8ECEA);
    t.text2 = rgb(0xA7B0AB);
    t.text3 = rgb(0x939C97);
    t.accent = rgb(0x58C097);
    t.accentHover = rgb(0x74D0AD);
    t.accentSoft = rgb(0x1C382D);
    t.onAccent = rgb(0x07130E);
    t.focus = rgb(0x7DB0FF);
    t.danger = rgb(0xFF8A80);
    t.dangerSoft = rgb(0x3A201E);
    t.warning = rgb(0xF0B54A);
    t.warningSoft = rgb(0x382C13);
    t.info = rgb(0x85B6F2);
    t.infoSoft = rgb(0x1A2B3E);
    t.success = t.accent;
    t.successSoft = t.accentSoft;
    t.hover = rgb(0x222725);
    t.selection = t.accentSoft;
    t.grid = rgb(0x282E2B);
    t.tipBackground = rgb(0x232826);
    t.tipText = t.text;
    t.chart = {rgb(0x74D9B4), rgb(0x2F78F0), rgb(0xE8A628), rgb(0xCF4270), rgb(0xD6CAFC)};
    t.avatars = {{{rgb(0xA9CDF5), rgb(0x22364D)},
                  {rgb(0xF2C38A), rgb(0x443019)},
                  {rgb(0xCDBEFA), rgb(0x362C52)},
                  {rgb(0x8FE0BF), rgb(0x1C382D)},
                  {rgb(0xF5A9C3), rgb(0x46222F)}}};
    t.tiers = {{{rgb(0xE2AE8B), rgb(0x3B271B)},
                {rgb(0xC9D1D9), rgb(0x2B3136)},
                {rgb(0xF0C454), rgb(0x3A300F)},
                {rgb(0xC3B8F5), rgb(0x2C2748)}}};
    return t;
}

// White on black, every edge drawn; the hues are those of the dark theme, lighter.
Tokens highContrastTokens()
{
    Tokens t = darkTokens();
    t.isHighContrast = true;
    t.app = rgb(0x000000);
    t.surface = rgb(0x000000);
    t.sidebar = rgb(0x000000);
    t.raised = rgb(0x0D0D0D);
    t.border = rgb(0x8C8C8C);
    t.borderStrong = rgb(0xFFFFFF);
    t.text = rgb(0xFFFFFF);
    t.text2 = rgb(0xF0F0F0);
    t.text3 = rgb(0xD6D6D6);
    t.accent = rgb(0x6FE3B4);
    t.accentHover = rgb(0xA8F0D2);
    t.accentSoft = rgb(0x0B3325);
    t.onAccent = rgb(0x000000);
    t.focus = rgb(0xFFD83D);
    t.danger = rgb(0xFFA9A1);
    t.dangerSoft = rgb(0x3D0F0B);
    t.warning = rgb(0xFFCB66);
    t.warningSoft = rgb(0x332400);
    t.info = rgb(0x9CCBFF);
    t.infoSoft = rgb(0x0A2745);
    t.success = t.accent;
    t.successSoft = t.accentSoft;
    t.hover = rgb(0x1F1F1F);
    t.selection = t.accentSoft;
    t.grid = rgb(0x4D4D4D);
    t.tipBackground = rgb(0x0D0D0D);
    t.tipText = t.text;
    return t;
}

const Tokens& tokens()
{
    return current();
}

void setCurrentTokens(const Tokens& tokens)
{
    current() = tokens;
}

} // namespace laurel::ui
