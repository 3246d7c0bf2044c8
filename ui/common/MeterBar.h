#pragma once

#include <QWidget>

namespace laurel::ui {

// How much of a goal is reached, as a bar. The sentence beside it is its accessible description.
class MeterBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget* parent = nullptr);

    void setFraction(double fraction); // 0 to 1
    double fraction() const { return m_fraction; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
};

} // namespace laurel::ui
