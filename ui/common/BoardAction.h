#pragma once

#include <QAction>

class QWidget;

namespace laurel::ui {

// An action whose key, where it is a letter, is heeded only while a list or board has the focus.
// How else it is triggered (button, menu, palette) makes no difference.
class BoardAction : public QAction
{
    Q_OBJECT

public:
    explicit BoardAction(QWidget* scope, bool isForBoardsOnly);

    static void markBoard(QWidget* board);

protected:
    bool event(QEvent* event) override;

private:
    bool boardHasFocus() const;

    bool m_isForBoardsOnly;
};

} // namespace laurel::ui
