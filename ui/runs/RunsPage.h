#pragma once

#include "model/gateways/Gateways.h"
#include "ui/common/Page.h"
#include "ui/runs/TimeLeft.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace laurel::ui {

class DueBar;
class PipelineModel;
class PipelineView;
class RowListView;
class RunHead;
class RunsListModel;

// The cycles of the program: what is due, what was closed, and the fifteen steps of each while
// they run.
class RunsPage : public Page
{
    Q_OBJECT

public:
    explicit RunsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate() override;
    void refresh() override;
    bool openRecord(const QString& id) override;
    bool isSettled() const override;

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void addActions();
    void connectNews();

    void readDue();
    void readRuns();
    void fillList(const std::vector<RunRow>& rows);
    void readNextDetail();
    void readDetail(RunId id);
    void showRow(int row);
    void showRun(const RunDetail& run);
    void showLatestProgress();
    void tellEnd(const Result<int>& cyclesClosed);
    bool isRunning() const;
    bool maySteer() const;
    void start(QDate asOf);
    void stop();
    void resume();
    void refreshActions();

    DueBar* m_dueBar;
    RunsListModel* m_runs;
    RowListView* m_list;
    RunHead* m_head;
    PipelineModel* m_steps;
    PipelineView* m_pipeline;
    StatefulPage* m_body;
    StatefulPage* m_detailState;
    std::optional<RunId> m_shown;
    std::optional<RunProgress> m_progress; // the latest, while a run goes on
    std::optional<QDate> m_asOf; // of the last run started here
    std::deque<RunId> m_unread; // Their details are wanted, one after the other.
    QTimer m_paint; // Progress comes faster than eyes can follow.
    QElapsedTimer m_clock;
    TimeLeft m_timeLeft;
    QString m_wanted;
    int m_readings = 0;
    int m_pending = 0; // answers on their way
    bool m_isStopping = false;
    bool m_isFilling = false;
    bool m_isFollowing = true; // The run under way is shown as it goes.
    bool m_isActivated = false;
};

} // namespace laurel::ui
