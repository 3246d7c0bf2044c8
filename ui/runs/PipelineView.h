#pragma once

#include "ui/common/RowListView.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace laurel::ui {

class PipelineDelegate;

// The list of steps. Its rings turn while a run goes on and motion is wanted.
class PipelineView : public RowListView
{
    Q_OBJECT

public:
    explicit PipelineView(QWidget* parent = nullptr);

    void setRunning(bool running);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isMotionWanted() const;
    void turnOrRest();

    PipelineDelegate* m_delegate;
    QBasicTimer m_frames;
    QElapsedTimer m_turning;
    bool m_isRunning = false;
};

} // namespace laurel::ui
