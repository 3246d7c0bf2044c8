#pragma once

#include "ui/common/Reflow.h"

#include <array>

namespace laurel {
struct HealthFigures;
}

namespace laurel::ui {

class FigureCard;
class Formats;

// The five figures on top of the page.
class KpiStrip : public Reflow
{
    Q_OBJECT

public:
    explicit KpiStrip(const Formats& formats, QWidget* parent = nullptr);

    // sinceStart: the period begins with the program.
    void setFigures(const HealthFigures& figures, bool sinceStart);

private:
    const Formats& m_formats;
    std::array<FigureCard*, 5> m_cards;
};

} // namespace laurel::ui
