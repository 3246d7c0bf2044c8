#pragma once

#include "ui/common/Card.h"

namespace laurel::ui {

class Banners;
class LaurelChart;

// A chart with its title, its legend and a button for what can be done with it.
class ChartCard : public Card
{
    Q_OBJECT

public:
    // Takes the chart over; a file that cannot be written is told in a banner.
    ChartCard(const QString& title, LaurelChart* chart, Banners& banners,
              QWidget* parent = nullptr);

    // The legend says nothing where one series is what the title says.
    void setLegendShown(bool shown);

private:
    QWidget* m_legend;
};

} // namespace laurel::ui
