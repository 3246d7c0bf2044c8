#pragma once

#include "ui/common/Card.h"

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class FigureTable;
class Formats;
class IntervalPlot;
class Label;

// Gold against Silver: what their members spent, as a table and as intervals, and the sentence that
// keeps readers from taking it for a cause.
class TierSpendCard : public Card
{
    Q_OBJECT

public:
    explicit TierSpendCard(const Formats& formats, QWidget* parent = nullptr);

    void setFigures(const HealthFigures& figures);

private:
    const Formats& m_formats;
    FigureTable* m_table;
    IntervalPlot* m_plot;
    QWidget* m_legend;
    Label* m_missing;
    Label* m_caveat;
};

} // namespace laurel::ui
