#pragma once

#include <QWidget>

namespace laurel::ui {

// Grey shapes where rows will be. They stand still.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonRows(int rowHeight = 50, QWidget* parent = nullptr);

    void setRowHeight(int px);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rowHeight;
};

} // namespace laurel::ui
