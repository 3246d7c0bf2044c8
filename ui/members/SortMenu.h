#pragma once

#include "model/domain/MemberViews.h"
#include "ui/common/IconButton.h"

class QActionGroup;

namespace laurel::ui {

// The order of the list, for those who do not click on headers.
class SortMenu : public IconButton
{
    Q_OBJECT

public:
    explicit SortMenu(QWidget* parent = nullptr);

    void showOrder(MemberOrder order);

signals:
    void orderWanted(laurel::MemberOrder order);

private:
    QActionGroup* m_orders;
};

} // namespace laurel::ui
