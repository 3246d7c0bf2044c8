#include "ui/runs/RunHead.h"

#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/MeterBar.h"
#include "ui/common/Pill.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

RunHead::RunHead(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_words(formats)
    , m_title(plainLabel({}, TextStyle::RecordTitle, TextTone::Normal, this))
    , m_state(new Pill({}, TextTone::Success, {}, this))
    , m_facts(plainLabel({}, TextStyle::CardTitle, QFont::Normal, TextTone::Secondary, this))
    , m_started(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
    , m_first(new QHBoxLayout)
    , m_meter(new MeterBar(this))
    , m_members(plainLabel({}, TextStyle::Secondary, QFont::Medium, TextTone::Normal, this))
    , m_left(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
{
    m_title->setObjectName(u"runTitle"_s);
    m_state->setObjectName(u"runState"_s);
    m_meter->setObjectName(u"runMeter"_s);
    m_members->setObjectName(u"runMembers"_s);
    m_left->setObjectName(u"runLeft"_s);
    m_facts->setObjectName(u"runPeriod"_s);
    m_facts->setElided(true);
    m_started->setElided(true);
    m_first->setSpacing(12);
    m_first->addWidget(m_title);
    m_first->addWidget(m_facts, 1);
    m_first->addWidget(m_state);

    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_members);
    second->addWidget(m_meter, 1);
    second->addWidget(m_left);
    second->addWidget(m_started, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_first);
    column->addLayout(second);
}

void RunHead::addButtons(QAction* stop, QAction* resume)
{
    m_stop = buttonFor(stop, ButtonKind::Normal, this);
    m_stop->setObjectName(u"runs.stop"_s);
    m_resume = buttonFor(resume, ButtonKind::Primary, this);
    m_resume->setObjectName(u"runs.resume"_s);
    m_first->addWidget(m_stop);
    m_first->addWidget(m_resume);
}

void RunHead::setRun(const RunDetail& run, std::optional<Duration> left)
{
    const RunState state = run.row.state;
    const bool isDone = state == RunState::Done;
    m_title->setText(RunWords::name(run.row));
    m_facts->setText(m_words.period(run.row.period));
    const auto word = RunWords::stateOf(state);
    m_state->setText(word.text);
    m_state->setTone(word.tone);
    m_state->setIcon(word.icon);

    const QString done = m_formats.number(run.membersDone);
    const QString total = m_formats.number(run.membersTotal);
    m_members->setText(
        isDone ? tr("%1 members in %2", "count, time taken").arg(total, m_words.took(run.row))
               : tr("%1 of %2 members").arg(done, total));
    m_meter->setVisible(!isDone);
    m_meter->setFraction(run.membersTotal > 0 ? static_cast<double>(run.membersDone)
                                 / static_cast<double>(run.membersTotal)
                                              : 0);
    m_meter->setAccessibleName(m_members->text());
    m_left->setText(left && state == RunState::Running ? m_words.timeLeft(*left) : QString());
    m_left->setVisible(!m_left->text().isEmpty());
    m_started->setText(tr("started %1 by %2 · policy version %3")
                           .arg(m_formats.dateTime(run.row.started), run.row.startedBy)
                           .arg(run.row.policyVersion));
    m_started->setVisible(state != RunState::Running);
    if (m_stop)
        m_stop->setVisible(state == RunState::Running);
    if (m_resume)
        m_resume->setVisible(state == RunState::Stopped);
}

} // namespace laurel::ui
