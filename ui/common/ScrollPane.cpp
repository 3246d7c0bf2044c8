#include "ui/common/ScrollPane.h"

namespace laurel::ui {

ScrollPane::ScrollPane(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // What lies in it takes the focus; the area follows.
    setWidget(content);
}

} // namespace laurel::ui
