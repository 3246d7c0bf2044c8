#include "ui/shell/Panes.h"

#include <QSplitter>
#include <QWidget>

namespace laurel::ui {
namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Nothing where the pane has no place for the focus.
QWidget* placeIn(QWidget* pane)
{
    if (QWidget* last = pane->focusWidget(); last && takesFocus(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    return nullptr;
}

} // namespace

std::vector<QWidget*> panesOf(QWidget* page)
{
    // findChild looks at children before their children, so this is an outermost one.
    const auto* splitter = page->findChild<QSplitter*>();
    if (!splitter || !splitter->isVisible())
        return {page};
    std::vector<QWidget*> panes;
    for (int index = 0; index < splitter->count(); ++index)
        panes.push_back(splitter->widget(index));
    return panes;
}

void focusPane(const std::vector<QWidget*>& panes, QWidget* focused, int step)
{
    const int count = static_cast<int>(panes.size());
    int here = step > 0 ? -1 : 0;
    for (int index = 0; index < count; ++index) {
        const QWidget* pane = panes[static_cast<size_t>(index)];
        if (focused && (pane == focused || pane->isAncestorOf(focused)))
            here = index;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int index = ((here + step * tried) % count + count) % count;
        if (QWidget* place = placeIn(panes[static_cast<size_t>(index)])) {
            place->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace laurel::ui
