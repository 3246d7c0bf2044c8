#pragma once

#include "model/domain/TaskViews.h"
#include "ui/common/Card.h"

namespace laurel::ui {

// Where to go and how many to take, in figures that are read from the aisle.
class BinCard : public Card
{
    Q_OBJECT

public:
    explicit BinCard(QWidget* parent = nullptr);

    void setLine(const DispatchLine& line);

private:
    Label* addFigure(QLayout* row, const QString& name, const QString& objectName);

    Label* m_bin;
    Label* m_quantity;
    Label* m_stock;
};

} // namespace laurel::ui
