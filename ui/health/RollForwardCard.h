#pragma once

#include "ui/common/Card.h"

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class FigureTable;
class Formats;
class IconLabel;
class Label;

// Opening and every movement give the closing points, or the card says that they do not.
class RollForwardCard : public Card
{
    Q_OBJECT

public:
    explicit RollForwardCard(const Formats& formats, QWidget* parent = nullptr);

    void setFigures(const HealthFigures& figures);

private:
    const Formats& m_formats;
    FigureTable* m_table;
    IconLabel* m_checkIcon;
    Label* m_check;
};

} // namespace laurel::ui
