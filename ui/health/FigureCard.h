#pragma once

#include "ui/common/KpiCard.h"
#include "ui/health/HealthText.h"

namespace laurel::ui {

class IconButton;

// A figure with an (i) that opens what it means, by mouse and by key.
class FigureCard : public KpiCard
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    // source: where the figure comes from and how old it is.
    void setFigure(const FigureText& text, const FigureMeaning& meaning, const QString& source);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void explain();

    FigureMeaning m_meaning;
    QString m_source;
    IconButton* m_info;
};

} // namespace laurel::ui
