#include "ui/shell/NavigationView.h"

#include <QKeyEvent>

namespace laurel::ui {

NavigationView::NavigationView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
}

QItemSelectionModel::SelectionFlags NavigationView::selectionCommand(const QModelIndex&,
                                                                     const QEvent*) const
{
    return QItemSelectionModel::NoUpdate;
}

void NavigationView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        // Styles differ in whether Enter activates; here it always does.
        emit activated(currentIndex());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

} // namespace laurel::ui
