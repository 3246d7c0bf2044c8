#pragma once

#include "ui/common/TextTone.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace laurel::ui {

class IconLabel;
class Label;

// One fact with an icon: a title and a quieter line below.
struct Fact
{
    QString icon;
    TextTone tone = TextTone::Secondary; // of the icon
    QString title;
    QString text;
};

// Facts below each other. Its rows are used again for the next facts, so that moving through a
// queue builds no widgets.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);

private:
    struct Row
    {
        QWidget* widget;
        IconLabel* icon;
        Label* title;
        Label* text;
    };

    Row makeRow();

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace laurel::ui
