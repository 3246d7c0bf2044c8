#pragma once

#include <QItemSelectionModel>
#include <QListView>

namespace laurel::ui {

// The list of pages. Arrows move the ring over them, past the titles of groups;
// Enter or a click goes. What is selected is the page that is shown, whatever the ring is on.
class NavigationView : public QListView
{
    Q_OBJECT

public:
    explicit NavigationView(QWidget* parent = nullptr);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace laurel::ui
