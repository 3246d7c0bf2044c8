#pragma once

#include "ui/common/Card.h"

namespace laurel::ui {

class Button;
class FieldBox;

// What the small forms of a gift share: fields side by side, a line for a refusal, and a button
// that Ctrl+Enter presses. Esc closes those that can be closed.
class GiftForm : public Card
{
    Q_OBJECT

public:
    GiftForm(const QString& title, const QString& commitText, QWidget* parent = nullptr);

    void setRefusal(const QString& sentence); // empty: none
    void setCommitAllowed(bool allowed, const QString& why = {});
    virtual void start() = 0; // Empties the form and takes the focus.

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

    void addField(FieldBox* field, int stretch = 1);
    void addCancelButton();
    void hideCommitButton(); // where the page has one for it
    // Checks the fields; sends what they hold or says at each what is wrong.
    virtual void commit() = 0;

private:
    QHBoxLayout* m_fields;
    QHBoxLayout* m_buttons;
    Label* m_refusal;
    Button* m_commit;
    bool m_canClose = false;
};

} // namespace laurel::ui
