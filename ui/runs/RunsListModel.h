#pragma once

#include "model/domain/RunViews.h"
#include "ui/runs/RunWords.h"

#include <QAbstractListModel>

#include <map>

namespace laurel::ui {

// The cycles that were closed, or began to be, latest first.
class RunsListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PeriodRole = Qt::UserRole,
        FiguresRole, // "948 members · 0.4 s"
        StateRole, // RunState as int
        ShareRole, // 0 to 1 of its members, while it is not done
    };

    explicit RunsListModel(const Formats& formats, QObject* parent = nullptr);

    void setRows(std::vector<RunRow> rows);
    // A run that goes on, or what was read of one that ended.
    void setDetail(const RunDetail& detail);
    const RunDetail* detail(RunId id) const; // Until the next change.
    const RunRow& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    int indexOf(RunId id) const; // -1 where it is unknown
    const RunRow* stopped() const; // the one to go on with

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString figures(const RunRow& run) const;
    double share(const RunRow& run) const;

    const Formats& m_formats;
    RunWords m_words;
    std::vector<RunRow> m_rows;
    std::map<RunId, RunDetail> m_details;
};

} // namespace laurel::ui
