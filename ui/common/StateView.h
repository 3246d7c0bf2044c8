#pragma once

#include "ui/common/StateText.h"
#include "ui/common/TextTone.h"

#include <QWidget>

class QHBoxLayout;

namespace laurel::ui {

class IconLabel;
class Label;

// What stands in place of content: icon, title, one sentence, what one can do.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    void setTexts(const StateText& texts, TextTone iconTone);
    QString title() const;
    // The first button, else nothing; where the focus goes when the content is hidden.
    QWidget* firstButton() const;

private:
    IconLabel* m_icon;
    Label* m_title;
    Label* m_sentence;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonRow;
};

} // namespace laurel::ui
