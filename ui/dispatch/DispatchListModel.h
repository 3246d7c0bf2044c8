#pragma once

#include "model/domain/TaskViews.h"

#include <QAbstractListModel>

#include <vector>

namespace laurel {
class Clock;
}

namespace laurel::ui {

class Formats;

// One queue of gifts, in the order of the gateway. A new answer changes only what differs, so that
// selection and scrolling stay.
class DispatchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ItemsRole = Qt::UserRole, // "2 × Ceramic mug, navy"
        WhoseRole, // "G-7 · Chiara Bianchi · Milano IT"
        BinRole,
        DueRole, // "2 h overdue"
        IsLateRole,
    };

    DispatchListModel(const Formats& formats, const Clock& clock, QObject* parent = nullptr);

    void setRows(std::vector<DispatchRow> rows);
    const std::vector<DispatchRow>& rows() const { return m_rows; }
    const DispatchRow& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    int indexOf(TaskId id) const; // -1 where it is not in this queue

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void removeMissing(const std::vector<DispatchRow>& wanted);
    QString dueText(const DispatchRow& gift) const;
    bool isLate(const DispatchRow& gift) const;
    QString phrase(const DispatchRow& gift) const;

    const Formats& m_formats;
    const Clock& m_clock;
    std::vector<DispatchRow> m_rows;
};

} // namespace laurel::ui
