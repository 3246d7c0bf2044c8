#include "ui/common/IconButton.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace laurel::ui {

using namespace Qt::StringLiterals;

IconButton::IconButton(const QString& iconName, const QString& accessibleName,
                       const QString& shortcutText, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setAccessibleName(accessibleName);
    setToolTip(shortcutText.isEmpty() ? accessibleName
                                      : u"%1 (%2)"_s.arg(accessibleName, shortcutText));
    setFocusPolicy(Qt::StrongFocus); // Tool buttons are skipped by Tab otherwise.
    dress();
    connect(&theme(), &Theme::changed, this, &IconButton::dress);
}

void IconButton::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    dress();
}

void IconButton::dress()
{
    setIconSize({scaled(16), scaled(16)});
    setIcon(ui::icon(m_iconName, tokens().text2, scaled(16)));
}

} // namespace laurel::ui
