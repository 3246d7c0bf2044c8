#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace laurel::ui {

class Label;

// A titled box on the page. The title is also its name for screen readers.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); // under the title
    void setCornerText(const QString& text); // opposite the title, quiet
    void addCornerWidget(QWidget* widget); // a legend, a menu button
    // What lies in it stays at the top where the card is taller, but for what expands (a chart).
    QVBoxLayout* body() { return m_body; }

protected:
    bool event(QEvent* event) override;

private:
    QWidget* m_head;
    Label* m_title;
    Label* m_subtitle;
    Label* m_cornerText;
    QHBoxLayout* m_corner;
    QVBoxLayout* m_body;
    QVBoxLayout* m_layout;
};

} // namespace laurel::ui
