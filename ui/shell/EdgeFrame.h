#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace laurel::ui {

// A plain area of one token's colour with a line at one edge, such as the bar at the top. The edge
// follows the direction of the language.
class EdgeFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { Top, Bottom, Trailing };

    EdgeFrame(QColor Tokens::*background, Edge edge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Tokens::*m_background;
    Edge m_edge;
};

} // namespace laurel::ui
