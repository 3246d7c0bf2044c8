#pragma once

#include <QLineEdit>
#include <QTimer>

namespace laurel::ui {

// A field to search with: icon, clear button, and one signal when the typing stops.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    // The placeholder is also the accessible name.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

signals:
    void searchChanged(const QString& text); // 120 ms after the last key, at once on Enter
    void leftDownward(); // Down or Esc with nothing typed: to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();
    void tell();

    QAction* m_icon;
    QTimer m_pause;
    QString m_told;
};

} // namespace laurel::ui
