#pragma once

#include "ui/common/IconButton.h"

#include <QPushButton>

class QAction;

namespace laurel::ui {

enum class ButtonKind {
    Normal,
    Primary, // one per pane
    Danger,
    Ghost, // no frame until the pointer is over it
    Chip, // a filter that is off
    ChipOn,
};

// A push button whose icon and colours follow the theme.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Normal,
                    const QString& iconName = {}, QWidget* parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(const QString& iconName);
    // Puts the icon after the text: the x of a filter that is on.
    void setIconTrailing(bool trailing);
    // Twice the room around the text and a larger letter, for gloved hands.
    void setLarge(bool large);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    ButtonKind m_kind;
    QString m_iconName;
    bool m_isLarge = false;
};

Button* button(const QString& text, ButtonKind kind = ButtonKind::Normal,
               const QString& iconName = {}, QWidget* parent = nullptr);
IconButton* iconButton(const QString& iconName, const QString& accessibleName,
                       const QString& shortcutText = {}, QWidget* parent = nullptr);

// A button that does what an action of the registry does: same text, icon, state, reason and key.
Button* buttonFor(QAction* action, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);

// Disables a control and says why, in its tooltip and to screen readers; an empty reason enables
// it.
void setDisabledBecause(QWidget* control, const QString& why);

} // namespace laurel::ui
