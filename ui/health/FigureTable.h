#pragma once

#include "ui/health/FigureTableModel.h"

#include <QTableView>

namespace laurel::ui {

// A small table of figures, as high as its rows: it never scrolls on its own.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setTable(const QStringList& head, std::vector<FigureRow> rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    // Every column gets what its figures need; what is left over is shared.
    void spreadColumns();

    FigureTableModel* m_model;
};

} // namespace laurel::ui
