#pragma once

#include <QToolButton>

namespace laurel::ui {

// A row at the foot of the sidebar that does something and is no page.
class SidebarButton : public QToolButton
{
    Q_OBJECT

public:
    SidebarButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

} // namespace laurel::ui
