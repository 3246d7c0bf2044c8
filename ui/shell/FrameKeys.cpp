#include "ui/shell/FrameKeys.h"

#include "ui/common/ActionRegistry.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

FrameKeys::FrameKeys(const ActionRegistry& actions, QWidget* scope)
    : QObject(scope)
    , m_actions(actions)
    , m_scope(scope)
{
    qApp->installEventFilter(this);
}

bool FrameKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_scope->window()
        || !isFrameKey(*static_cast<QKeyEvent*>(event)))
        return false;
    event->ignore(); // Nobody claims it, so it becomes a shortcut.
    return true;
}

bool FrameKeys::isFrameKey(const QKeyEvent& event) const
{
    const QKeySequence key(event.keyCombination());
    if (isTypingKey(key) || key == QKeySequence(QKeySequence::Undo))
        return false;
    return std::ranges::any_of(m_actions.forContext(u"global"_s), [&](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(key);
    });
}

} // namespace laurel::ui
