#pragma once

#include "ui/common/TextTone.h"

#include <QAbstractTableModel>

#include <vector>

namespace laurel::ui {

enum class CellLook {
    Text,
    Strong,
    Figure, // at the trailing edge, so that digits stand below each other
    StrongFigure,
    Mark, // in a pill
};

// What a cell of a sheet shows. Plain text, always.
struct SheetCell
{
    QString text;
    TextTone tone = TextTone::Normal;
    CellLook look = CellLook::Text;
    QString tip = {};

    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

struct SheetColumn
{
    QString title;
    int widthPx = 0; // at 100 % text; 0 takes what is left
    bool isFigures = false;
    int hideBelowPx = 0; // Gone while the sheet is narrower than this.
};

using SheetRow = std::vector<SheetCell>;

// A small table whose cells are ready to be shown: lots, postings, vouchers, messages of a member.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int ToneRole = Qt::UserRole;
    static constexpr int LookRole = Qt::UserRole + 1;

    explicit SheetModel(std::vector<SheetColumn> columns, QObject* parent = nullptr);

    // The same number of rows is taken for the same rows with other words: selection stays.
    void setRows(std::vector<SheetRow> rows);
    const std::vector<SheetColumn>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spokenText(const SheetRow& row) const;

    std::vector<SheetColumn> m_columns;
    std::vector<SheetRow> m_rows;
};

} // namespace laurel::ui
