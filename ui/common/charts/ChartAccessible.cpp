#include "ui/common/charts/ChartAccessible.h"

#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace laurel::ui {

namespace {

// Qt asks for each class of the hierarchy in turn, so that one name serves all charts.
QAccessibleInterface* interfaceFor(const QString& className, QObject* object)
{
    if (className != u"laurel::ui::LaurelChart" || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Chart);
}

} // namespace

void installChartAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace laurel::ui
