#pragma once

#include "ui/common/TextTone.h"

#include <QFrame>

namespace laurel::ui {

class IconLabel;
class Label;

// One figure with its name above and a note below. A screen reader hears it as one sentence.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    explicit KpiCard(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setValue(const QString& value);
    void setNote(const QString& text, TextTone tone = TextTone::Secondary,
                 const QString& iconName = {});
    // What the figure means and where it comes from, shown by an (i).
    void setExplanation(const QString& text);

private:
    void describe();

    Label* m_title;
    Label* m_value;
    Label* m_note;
    IconLabel* m_noteIcon;
    IconLabel* m_explanation;
};

} // namespace laurel::ui
