#pragma once

#include "ui/common/IconLabel.h"
#include "ui/common/TextTone.h"
#include "ui/theme/Fonts.h"

#include <QLabel>

namespace laurel::ui {

// A text that follows the theme. Never rich text: what members are called is shown, not run.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, TextStyle style = TextStyle::Body,
                   TextTone tone = TextTone::Normal, QWidget* parent = nullptr);

    void setTone(TextTone tone);
    void setTextStyle(TextStyle style);
    void setWeight(QFont::Weight weight);
    // Cuts the text with "…" where there is no room, and shows all of it in the tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    TextStyle m_style;
    TextTone m_tone;
    int m_weight = 0; // 0: that of the style
    bool m_isElided = false;
};

Label* plainLabel(const QString& text, TextStyle style = TextStyle::Body,
                  TextTone tone = TextTone::Normal, QWidget* parent = nullptr);
// With a weight of its own, such as QFont::Medium for column headings.
Label* plainLabel(const QString& text, TextStyle style, QFont::Weight weight,
                  TextTone tone = TextTone::Normal, QWidget* parent = nullptr);
// A line of one pixel.
QFrame* horizontalLine(QWidget* parent = nullptr);

} // namespace laurel::ui
