#include "tests/ui/shell/AccessibilityWalk.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurel::test {
namespace {

QString describe(const QAccessibleInterface& node)
{
    const QObject* object = node.object();
    return object ? u"%1 \"%2\""_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                       object->objectName())
                  : u"role %1"_s.arg(node.role());
}

bool takesFocus(const QWidget& widget)
{
    // What hands the focus on, as the inside of a scroll area does, is never spoken itself.
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

void walk(QAccessibleInterface* node, QStringList& problems)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(node->object());
    // Cells and tabs have no widget; their views are checked as widgets.
    if (widget && takesFocus(*widget) && node->text(QAccessible::Name).isEmpty())
        problems << u"%1 takes the focus and has no name"_s.arg(describe(*node));
    for (int child = 0; child < node->childCount(); ++child)
        if (widget) // Not into the cells: models are checked by their own tests.
            walk(node->child(child), problems);
}

} // namespace

QStringList accessibilityProblems(QWidget* root)
{
    QStringList problems;
    walk(QAccessible::queryAccessibleInterface(root), problems);
    return problems;
}

} // namespace laurel::test
