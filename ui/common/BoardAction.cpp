#include "ui/common/BoardAction.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

namespace laurel::ui {

namespace {
constexpr char boardProperty[] = "isBoard";
}

BoardAction::BoardAction(QWidget* scope, bool isForBoardsOnly)
    : QAction(scope)
    , m_isForBoardsOnly(isForBoardsOnly)
{
}

void BoardAction::markBoard(QWidget* board)
{
    board->setProperty(boardProperty, true);
}

bool BoardAction::boardHasFocus() const
{
    const QWidget* focused = QApplication::focusWidget();
    if (!focused)
        return false;
    const bool isScope = focused == parent();
    return isScope || qobject_cast<const QAbstractItemView*>(focused)
        || focused->property(boardProperty).toBool();
}

bool BoardAction::event(QEvent* event)
{
    if (event->type() == QEvent::Shortcut && m_isForBoardsOnly && !boardHasFocus())
        return true;
    return QAction::event(event);
}

} // namespace laurel::ui
