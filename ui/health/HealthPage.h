#pragma once

#include "model/base/Result.h"
#include "model/domain/HealthViews.h"
#include "model/domain/ProgramViews.h"
#include "ui/common/Page.h"
#include "ui/health/HealthPeriod.h"

#include <vector>

class QLabel;

namespace laurel::ui {

class Button;
class HealthBoard;

// How the program is doing: its figures over a period that people choose, each with its meaning.
class HealthPage : public Page
{
    Q_OBJECT

public:
    explicit HealthPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;

    PeriodChoice choice() const { return m_choice; }
    void choose(PeriodChoice choice);

private:
    struct Chip
    {
        PeriodChoice choice;
        Button* button;
    };

    QWidget* makeHead();
    void setStateTexts();
    void dressChips();
    void askFigures(const ProgramOverview& overview, quint64 generation);
    void showFigures(const HealthFigures& figures, bool sinceStart);
    void showProblem(const Error& error);

    std::vector<Chip> m_chips;
    QLabel* m_dataTo = nullptr;
    HealthBoard* m_board;
    PeriodChoice m_choice = PeriodChoice::TwelveMonths;
    quint64 m_generation = 0; // of the question; answers to older ones are dropped
    bool m_hasFigures = false;
    bool m_isStale = true;
};

} // namespace laurel::ui
