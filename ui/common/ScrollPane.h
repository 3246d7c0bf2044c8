#pragma once

#include <QScrollArea>

namespace laurel::ui {

// Scrolls its content up and down, and follows the focus. Content is made to fit the width; where
// it cannot, at 200 % text, it can be reached sideways too.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);
};

} // namespace laurel::ui
