#pragma once

#include "ui/common/StateText.h"
#include "ui/common/TextTone.h"

#include <QFrame>

class QHBoxLayout;

namespace laurel::ui {

class IconLabel;
class Label;

// A coloured line with an icon, a sentence and buttons: banners, and the bar above stale content.

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void setTone(TextTone tone, const QString& iconName);
    void setText(const QString& text);
    QString text() const;
    void announce(); // speaks the text as an alert
    void setRemaining(const QString& text); // "8 s", quiet and not spoken; empty hides it
    void setButtons(const std::vector<StateButton>& buttons);
    void addCloseButton(std::function<void()> close);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextTone m_tone = TextTone::Info;
    IconLabel* m_icon;
    Label* m_text;
    Label* m_remaining;
    QWidget* m_buttons;
    QHBoxLayout* m_buttonRow;
};

} // namespace laurel::ui
