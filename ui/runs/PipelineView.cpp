#include "ui/runs/PipelineView.h"

#include "model/domain/RunViews.h"
#include "ui/runs/PipelineDelegate.h"
#include "ui/theme/Fonts.h"

#include <QStyle>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

constexpr int frameMs = 50; // 20 pictures a second
constexpr int turnMs = 1'600;

} // namespace

PipelineView::PipelineView(QWidget* parent)
    : RowListView(PipelineDelegate::rowHeightPx, parent)
    , m_delegate(new PipelineDelegate(this))
{
    setObjectName(u"pipeline"_s);
    setAccessibleName(tr("The fifteen steps of the cycle"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection); // There is nothing to do with one step.
}

void PipelineView::setRunning(bool running)
{
    m_isRunning = running;
    turnOrRest();
}

// What the desktop says of motion comes with the style.
bool PipelineView::isMotionWanted() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void PipelineView::turnOrRest()
{
    if (!m_isRunning || !isVisible() || !isMotionWanted()) {
        m_frames.stop();
    } else if (!m_frames.isActive()) {
        m_turning.start();
        m_frames.start(frameMs, this);
    }
}

// Fifteen rows share the height there is, as far as they can be read and do not drift apart.
void PipelineView::resizeEvent(QResizeEvent* event)
{
    RowListView::resizeEvent(event);
    m_delegate->setRowHeight(viewport()->height() / stepCount);
    scheduleDelayedItemsLayout();
}

void PipelineView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_frames.timerId())
        return RowListView::timerEvent(event);
    m_delegate->setTurn(static_cast<double>(m_turning.elapsed() % turnMs) / turnMs);
    const QRect all = viewport()->rect();
    const int width = scaled(56); // the rail
    viewport()->update(QStyle::visualRect(layoutDirection(), all,
                                          QRect(all.left(), all.top(), width, all.height())));
}

void PipelineView::showEvent(QShowEvent* event)
{
    RowListView::showEvent(event);
    turnOrRest();
}

void PipelineView::hideEvent(QHideEvent* event)
{
    RowListView::hideEvent(event);
    turnOrRest();
}

} // namespace laurel::ui
