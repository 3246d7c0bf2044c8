#pragma once

#include <QWidget>

namespace laurel::ui {

// A disc with a person's initials. Decoration: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int px = 30, QWidget* parent = nullptr);

    void setPerson(const QString& name, qint64 seed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_px;
    QString m_name;
    qint64 m_seed = 0;
};

} // namespace laurel::ui
