#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace laurel::ui {

// Lays its children out in as many columns as fit, each at least minCell wide, at most maxColumns,
// and does so again when the width changes. stretch weighs the columns of the full width; where
// fewer fit they are equal.
class Reflow : public QWidget
{
    Q_OBJECT

public:
    explicit Reflow(int minCell, int maxColumns, std::vector<int> stretch = {},
                    QWidget* parent = nullptr);

    void add(QWidget* widget);
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int width);
    int columnsFor(int width) const;

    QGridLayout* m_grid;
    std::vector<QWidget*> m_widgets;
    std::vector<int> m_stretch;
    int m_minCell;
    int m_maxColumns;
    int m_columns = 0;
    bool m_isStale = true;
};

} // namespace laurel::ui
