#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace laurel::ui {

class ActionRegistry;

// Lets the frame's keys through to the frame. On some desktops a text field takes Ctrl+K and Ctrl+E
// for itself (delete, go to the end of the line), and the palette would not open from a search.
// What a field needs itself, letters and Undo, stays with it.
class FrameKeys : public QObject
{
    Q_OBJECT

public:
    // Works in the window of scope.
    FrameKeys(const ActionRegistry& actions, QWidget* scope);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isFrameKey(const QKeyEvent& event) const;

    const ActionRegistry& m_actions;
    QWidget* m_scope;
};

} // namespace laurel::ui
