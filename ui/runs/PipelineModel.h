#pragma once

#include "model/domain/RunViews.h"
#include "ui/runs/StepFacts.h"
#include "ui/runs/StepWords.h"

#include <QAbstractListModel>

#include <optional>

namespace laurel::ui {

// The fifteen steps of one run, in their order.
class PipelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, // 1 to 15
        FactRole, // what it made; while it waits, what it is for
        HasFactRole, // false: what it is for
        GrainRole,
        CountRole, // "55,493"; empty while it waits
        PhaseRole, // StepPhase as int
        TookRole, // "0.4 s"
        TimeShareRole, // of the step that took longest, 0 to 1
        DoneShareRole, // of the members, while they pass through it
    };

    PipelineModel(const Formats& formats, std::vector<TierMark> ladder, QObject* parent = nullptr);

    void setLadder(std::vector<TierMark> ladder);
    void setRun(const RunDetail& run); // Tells of the steps that differ, only.
    bool isRunning() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const StepProgress& step(int row) const;
    StepPhase phase(int row) const;
    QString phrase(int row) const;
    Duration longest() const;
    double doneShare(int row) const;

    const Formats& m_formats;
    StepFacts m_facts;
    std::optional<RunDetail> m_run;
};

} // namespace laurel::ui
