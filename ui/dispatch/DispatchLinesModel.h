#pragma once

#include "model/domain/TaskViews.h"

#include <QAbstractTableModel>

namespace laurel::ui {

// The lines of one gift: what, from where, how many, how far.
class DispatchLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Bin, Wanted, Scanned, State, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<DispatchLine> lines);
    const DispatchLine& line(int row) const { return m_lines.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DispatchLine> m_lines;
};

} // namespace laurel::ui
