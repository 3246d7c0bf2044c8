#pragma once

#include <QScrollArea>

namespace laurel::ui {

// Scrolls its content up and down, never sideways, and follows the focus.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);
};

} // namespace laurel::ui
