#pragma once

#include "model/domain/People.h"

#include <QAbstractButton>

class QMenu;

namespace laurel::ui {

// Who sits at the window: initials, name and role; a click opens the menu of people and looks.
class UserChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserChip(const Person& person, QWidget* parent = nullptr);

    // Made by the window, which knows the people and the settings.
    void setMenu(QMenu* menu) { m_menu = menu; }
    // Initials only, where the window is narrow.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void open();

    Person m_person;
    QString m_role;
    QMenu* m_menu = nullptr;
    bool m_isCompact = false;
};

} // namespace laurel::ui
