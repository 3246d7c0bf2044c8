#include "ui/common/DetailSplit.h"

#include <QSettings>

namespace laurel::ui {

using namespace Qt::StringLiterals;

DetailSplit::DetailSplit(const QString& objectName, QWidget* parent) : QSplitter(parent)
{
    setObjectName(objectName);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, &DetailSplit::remember);
}

void DetailSplit::setPanes(QWidget* list, QWidget* detail, int listWidth)
{
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    const QByteArray kept = QSettings().value(u"splits/%1"_s.arg(objectName())).toByteArray();
    if (kept.isEmpty() || !restoreState(kept))
        setSizes({listWidth, qMax(listWidth, width() - listWidth)});
}

void DetailSplit::remember() const
{
    QSettings().setValue(u"splits/%1"_s.arg(objectName()), saveState());
}

} // namespace laurel::ui
