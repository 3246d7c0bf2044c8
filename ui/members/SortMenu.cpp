#include "ui/members/SortMenu.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace laurel::ui {

SortMenu::SortMenu(QWidget* parent)
    : IconButton(u"list-filter"_s, tr("Sort the list"), {}, parent)
    , m_orders(new QActionGroup(this))
{
    setObjectName(u"sortMembers"_s);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& text, MemberOrder order) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        m_orders->addAction(action);
    };
    add(tr("Latest activity first"), MemberOrder::LatestFirst);
    add(tr("Name"), MemberOrder::Name);
    add(tr("Highest balance first"), MemberOrder::BalanceFirst);
    setMenu(menu);
    connect(m_orders, &QActionGroup::triggered, this, [this](QAction* action) {
        emit orderWanted(static_cast<MemberOrder>(action->data().toInt()));
    });
}

void SortMenu::showOrder(MemberOrder order)
{
    for (QAction* action : m_orders->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(order));
}

} // namespace laurel::ui
