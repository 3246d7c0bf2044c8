#pragma once

#include "ui/common/Card.h"

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class FigureTable;
class Formats;

// All tiers beside each other, the highest first.
class TiersCard : public Card
{
    Q_OBJECT

public:
    explicit TiersCard(const Formats& formats, QWidget* parent = nullptr);

    void setFigures(const HealthFigures& figures);

private:
    const Formats& m_formats;
    FigureTable* m_table;
};

} // namespace laurel::ui
