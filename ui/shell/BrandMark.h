#pragma once

#include <QWidget>

class QIcon;

namespace laurel::ui {

// Laurel's sign: a wreath of eight leaves on a rounded square. Painted, so that it is sharp at
// every size and takes the accent of the theme.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(int px = 28, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {m_px, m_px}; }
    static QIcon windowIcon();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_px;
};

} // namespace laurel::ui
