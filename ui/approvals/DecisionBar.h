#pragma once

#include <QFrame>
#include <QHash>

class QAction;
class QLineEdit;

namespace laurel::ui {

class Label;

// The note and the two decisions, below the evidence. Notes that are not used yet are kept per
// task.
class DecisionBar : public QFrame
{
    Q_OBJECT

public:
    // takeBack: undoes a decision that I handed in before this window opened.
    DecisionBar(QAction* reject, QAction* approve, QAction* takeBack, QWidget* parent = nullptr);

    // Takes the note of another task into the field; 0: none.
    void setTask(qint64 task);
    QString note() const; // without spaces around it
    void forgetNote(qint64 task) { m_drafts.remove(task); }

    // Puts the cursor into the note; with a hint below until the next key.
    void writeNote();
    void askForReason();
    // Says why nothing can be decided, in place of the note and the buttons; empty: it can.
    void setReadOnlyBecause(const QString& why, bool canTakeBack = false);

signals:
    void committed(); // Ctrl+Enter, after askForReason()
    void left(); // Esc

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields(QAction* reject, QAction* approve);
    void makeReason();
    void keepDraft();
    void setHint(const QString& text, bool isProblem);

    qint64 m_task = 0;
    QHash<qint64, QString> m_drafts;
    bool m_wantsReason = false;
    QWidget* m_fields;
    QLineEdit* m_note;
    Label* m_hint;
    QWidget* m_reason;
    Label* m_why;
    QWidget* m_takeBack;
};

} // namespace laurel::ui
