#pragma once

#include "ui/common/RowTableView.h"
#include "ui/members/SheetModel.h"

namespace laurel::ui {

class SheetDelegate;

// A SheetModel with its table.
class SheetView : public RowTableView
{
    Q_OBJECT

public:
    // The name is for screen readers.
    SheetView(const QString& name, std::vector<SheetColumn> columns, QWidget* parent = nullptr);

    void setRows(std::vector<SheetRow> rows);
    // As high as its rows, for a card: it never scrolls and leaves the room at its ends to the
    // card.
    void dressForCard();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    SheetModel* m_sheet;
    SheetDelegate* m_delegate;
    bool m_fitsRows = false;
};

} // namespace laurel::ui
