#pragma once

#include <QListView>

namespace laurel::ui {

// A list of rows of one height, moved through with J and K as with the arrows, with a ring around
// the current row while it has the focus. Enter activates.
class RowListView : public QListView
{
    Q_OBJECT

public:
    // The height is in pixels at 100 % text; rowHeight() is what it is now, and what the delegate
    // answers as the height of its size hint.
    explicit RowListView(int rowHeightPx = 50, QWidget* parent = nullptr);

    int rowHeight() const;
    int currentRow() const { return currentIndex().row(); }
    void selectRow(int row);
    // Letters are for actions, not for jumping to a name.
    void keyboardSearch(const QString&) override {}

signals:
    void currentRowChanged(int row);
    void left(); // Esc: back

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int m_rowHeightPx;
};

} // namespace laurel::ui
