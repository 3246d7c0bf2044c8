#pragma once

#include "ui/common/charts/ChartData.h"

#include <QTableView>

namespace laurel::ui {

class ChartTableModel;

// The data of a chart as a table in its place.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget* parent);

    void setData(const ChartData& shown);

signals:
    void left(); // T or Esc: back to the chart
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChartTableModel* m_model;
};

} // namespace laurel::ui
