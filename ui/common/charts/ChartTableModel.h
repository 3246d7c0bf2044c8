#pragma once

#include "ui/common/charts/ChartData.h"

#include <QAbstractTableModel>

namespace laurel::ui {

// The data of a chart in rows, one a category.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData& data);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    using QAbstractTableModel::setData;

    ChartData m_data;
};

} // namespace laurel::ui
