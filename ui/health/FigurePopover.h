#pragma once

#include <QFrame>

namespace laurel::ui {

struct FigureMeaning;

// What a figure means, how it is reckoned and where it comes from, beside the button that asked.
// Esc or a click elsewhere closes it.
class FigurePopover : public QFrame
{
    Q_OBJECT

public:
    FigurePopover(const FigureMeaning& meaning, const QString& source, QWidget* parent);

    // Below the button, within its screen.
    void showBelow(const QWidget& button);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace laurel::ui
