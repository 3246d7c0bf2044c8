#include "ui/runs/PipelineModel.h"

#include "ui/common/Formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

bool isSame(const StepProgress& a, const StepProgress& b)
{
    return a.step == b.step && a.count == b.count && a.took == b.took && a.isDone == b.isDone
        && a.detail == b.detail;
}

double ratio(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

} // namespace

PipelineModel::PipelineModel(const Formats& formats, std::vector<TierMark> ladder, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
    , m_facts(formats, std::move(ladder))
{
}

void PipelineModel::setLadder(std::vector<TierMark> ladder)
{
    m_facts.setLadder(std::move(ladder));
    if (m_run)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PipelineModel::setRun(const RunDetail& run)
{
    if (!m_run) {
        beginInsertRows({}, 0, stepCount - 1);
        m_run = run;
        endInsertRows();
        return;
    }
    const RunDetail before = *std::exchange(m_run, run);
    const bool isAllNew = before.row.id != run.row.id || before.row.state != run.row.state;
    for (int row = 0; row < stepCount; ++row)
        if (isAllNew || !isSame(before.steps[static_cast<size_t>(row)], step(row)))
            emit dataChanged(index(row), index(row));
}

bool PipelineModel::isRunning() const
{
    return m_run && m_run->row.state == RunState::Running;
}

int PipelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_run ? 0 : stepCount;
}

const StepProgress& PipelineModel::step(int row) const
{
    return m_run->steps[static_cast<size_t>(row)];
}

StepPhase PipelineModel::phase(int row) const
{
    return phaseOf(*m_run, step(row).step);
}

QVariant PipelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const StepProgress& shown = step(row);
    const bool isTouched = phase(row) != StepPhase::Waiting;
    switch (role) {
    case Qt::DisplayRole:
        return StepWords::name(shown.step);
    case Qt::ToolTipRole:
        return StepWords::purpose(shown.step);
    case Qt::AccessibleTextRole:
        return phrase(row);
    case NumberRole:
        return row + 1;
    case FactRole: {
        const QString made = isTouched ? m_facts.made(shown) : QString();
        return made.isEmpty() ? StepWords::purpose(shown.step) : made;
    }
    case HasFactRole:
        return isTouched && !m_facts.made(shown).isEmpty();
    case GrainRole:
        return StepWords::grain(shown.step);
    case CountRole:
        return isTouched ? m_formats.number(shown.count) : QString();
    case PhaseRole:
        return static_cast<int>(phase(row));
    case TookRole:
        return shown.took.count() > 0 ? m_formats.duration(shown.took) : QString();
    case TimeShareRole:
        return ratio(shown.took.count(), longest().count());
    case DoneShareRole:
        return doneShare(row);
    default:
        return {};
    }
}

Duration PipelineModel::longest() const
{
    return std::ranges::max(m_run->steps, {}, &StepProgress::took).took;
}

double PipelineModel::doneShare(int row) const
{
    if (phase(row) == StepPhase::Done)
        return 1;
    return isPerMember(step(row).step) ? ratio(m_run->membersDone, m_run->membersTotal) : 0;
}

QString PipelineModel::phrase(int row) const
{
    const StepProgress& shown = step(row);
    QStringList parts{tr("Step %1 of %2").arg(row + 1).arg(stepCount), StepWords::name(shown.step),
                      StepWords::phaseName(phase(row))};
    if (phase(row) != StepPhase::Waiting)
        parts << m_facts.made(shown);
    if (shown.took.count() > 0)
        parts << m_formats.duration(shown.took);
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace laurel::ui
