#pragma once

#include <QWidget>

namespace laurel::ui {

class Label;

// A field of a form: label above, hint below, and in the hint's place what is wrong.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const QString& label, QWidget* editor, const QString& hint = {},
             QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setError(const QString& sentence); // empty: the hint again
    QString error() const { return m_error; }

private:
    QWidget* m_editor;
    Label* m_below;
    QString m_hint;
    QString m_error;
};

} // namespace laurel::ui
