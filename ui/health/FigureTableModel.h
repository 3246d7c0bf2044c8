#pragma once

#include "model/domain/Tier.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace laurel::ui {

struct FigureCell
{
    QString text;
    std::optional<TierMark> tier = {}; // drawn as its mark
};

struct FigureRow
{
    std::vector<FigureCell> cells;
    bool isTotal = false; // stronger, with a line above
};

// Figures that are ready to be shown; the first column names the row.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TotalRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const QStringList& head, std::vector<FigureRow> rows);
    const FigureCell& cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QStringList m_head;
    std::vector<FigureRow> m_rows;
};

} // namespace laurel::ui
