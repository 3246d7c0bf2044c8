#include "ui/shell/EdgeFrame.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace laurel::ui {

EdgeFrame::EdgeFrame(QColor Tokens::*background, Edge edge, QWidget* parent)
    : QWidget(parent)
    , m_background(background)
    , m_edge(edge)
{
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EdgeFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().*m_background);
    QRect line = rect();
    switch (m_edge) {
    case Edge::Top:
        line.setHeight(1);
        break;
    case Edge::Bottom:
        line.setTop(line.bottom());
        break;
    case Edge::Trailing:
        if (layoutDirection() == Qt::RightToLeft)
            line.setWidth(1);
        else
            line.setLeft(line.right());
        break;
    }
    painter.fillRect(line, tokens().border);
}

} // namespace laurel::ui
