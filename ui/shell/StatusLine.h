#pragma once

#include "ui/shell/EdgeFrame.h"

namespace laurel::ui {

class Label;

// The line below the page: what the page says of itself, and what goes on in the background.
class StatusLine : public EdgeFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    // "Closing cycle 4: 38 %"; empty when nothing goes on.
    void setTask(const QString& task);

private:
    void arrange();

    Label* m_text;
    Label* m_task;
    Label* m_hint;
};

} // namespace laurel::ui
