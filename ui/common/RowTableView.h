#pragma once

#include <QTableView>

#include <map>

namespace laurel::ui {

// A table whose rows have one height and are selected as a whole, moved through with J and K as
// with the arrows. Columns leave from the right when it gets narrow.
class RowTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RowTableView(int rowHeightPx = 50, QWidget* parent = nullptr);

    // Hides a column while the view is narrower than this, in pixels at 100 % text.
    void hideColumnBelow(int column, int viewWidthPx);
    // The width of a column at 100 % text; 0 gives it what is left.
    void setColumnWidthPx(int column, int px);
    int rowHeight() const;
    int currentRow() const { return currentIndex().row(); }
    int hoveredRow() const { return m_hoveredRow; } // -1: none
    // Letters are for actions, not for jumping to a name.
    void keyboardSearch(const QString&) override {}

signals:
    void currentRowChanged(int row);
    void left(); // Esc: back

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    void dress();
    void hover(int row);

    int m_rowHeightPx;
    int m_hoveredRow = -1;
    std::map<int, int> m_hiddenBelow;
    std::map<int, int> m_widths;
};

} // namespace laurel::ui
