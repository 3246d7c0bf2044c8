#pragma once

#include "ui/common/Card.h"
#include "ui/dispatch/DispatchLinesModel.h"

namespace laurel::ui {

class RowTableView;

// The table of a gift's lines, as high as it needs to be.
class LinesCard : public Card
{
    Q_OBJECT

public:
    explicit LinesCard(QWidget* parent = nullptr);

    void setLines(const std::vector<DispatchLine>& lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    DispatchLinesModel* m_model;
    RowTableView* m_table;
};

} // namespace laurel::ui
