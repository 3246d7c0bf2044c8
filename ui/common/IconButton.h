#pragma once

#include <QToolButton>

namespace laurel::ui {

// A button with an icon only.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    // The tooltip is the name, and the key in brackets where there is one.
    explicit IconButton(const QString& iconName, const QString& accessibleName,
                        const QString& shortcutText = {}, QWidget* parent = nullptr);

    void setIconName(const QString& iconName);

private:
    void dress();

    QString m_iconName;
};

} // namespace laurel::ui
