#include "ui/runs/DueBar.h"

#include "ui/common/Formats.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Labels.h"
#include "ui/common/NoticeBar.h"
#include "ui/theme/Fonts.h"

#include <QAccessible>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace laurel::ui {

DueBar::DueBar(const Formats& formats, QWidget* parent)
    : QFrame(parent)
    , m_formats(formats)
    , m_words(formats)
    , m_title(plainLabel({}, TextStyle::PageTitle, TextTone::Normal, this))
    , m_detail(plainLabel({}, TextStyle::Body, TextTone::Secondary, this))
    , m_dayLabel(plainLabel(tr("Close cycles up to"), TextStyle::Body, TextTone::Secondary, this))
    , m_day(new QDateEdit(this))
    , m_problem(plainLabel({}, TextStyle::Secondary, TextTone::Danger, this))
    , m_row(new QHBoxLayout)
    , m_question(new NoticeBar(this))
{
    setObjectName(u"dueBar"_s);
    setProperty("part", u"pane"_s);
    m_title->setObjectName(u"dueTitle"_s);
    m_detail->setObjectName(u"dueDetail"_s);
    m_problem->setObjectName(u"dueProblem"_s);
    m_question->setObjectName(u"closeQuestion"_s);
    m_day->setObjectName(u"closeDay"_s);
    m_day->setAccessibleName(m_dayLabel->text());
    m_day->setCalendarPopup(true);
    m_day->setMinimumSize(scaled(140), scaled(32));
    m_day->setLocale(formats.locale());
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_dayLabel->setBuddy(m_day);
    m_problem->hide();
    m_question->hide();

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_row->setSpacing(10);
    m_row->addWidget(new IconLabel(u"calendar"_s, TextTone::Accent, 22, this));
    m_row->addSpacing(4);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_dayLabel);
    m_row->addWidget(m_day);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    column->addLayout(m_row);
    column->addWidget(m_problem, 0, Qt::AlignTrailing);
    column->addWidget(m_question);
    connect(m_day, &QDateEdit::dateChanged, this, &DueBar::stopAsking);
}

void DueBar::addButton(QAction* closeAction)
{
    m_close = buttonFor(closeAction, ButtonKind::Primary, this);
    m_close->setObjectName(u"runs.close"_s);
    m_row->addWidget(m_close);
}

void DueBar::setReadOnly(const QString& why)
{
    m_dayLabel->hide();
    m_day->hide();
    auto* reason = plainLabel(why, TextStyle::Secondary, TextTone::Secondary, this);
    reason->setObjectName(u"readOnlyReason"_s);
    m_row->addWidget(reason);
}

void DueBar::setToday(QDate today)
{
    if (m_day->maximumDate() == today)
        return;
    const bool isFirst = m_day->maximumDate() > today;
    m_day->setMaximumDate(today);
    if (isFirst)
        m_day->setDate(today);
}

void DueBar::setDue(const DueCycles& due)
{
    m_due = due;
    showTexts();
}

void DueBar::setRunning(const RunProgress* progress)
{
    m_runningTitle = progress ? tr("Closing cycle %1").arg(progress->run.row.cycle) : QString();
    if (progress)
        m_runningDetail = progress->cyclesLeft > 0
            ? tr("%n more cycles after it", nullptr, progress->cyclesLeft)
            : tr("It is the last one.");
    if (progress)
        stopAsking();
    showTexts();
}

void DueBar::showTexts()
{
    if (!m_runningTitle.isEmpty()) {
        m_title->setText(m_runningTitle);
        m_detail->setText(m_runningDetail);
    } else if (m_due) {
        m_title->setText(m_words.dueTitle(*m_due));
        m_detail->setText(m_words.dueDetail(*m_due));
    }
}

void DueBar::setPrimary(bool primary)
{
    if (m_close)
        m_close->setKind(primary ? ButtonKind::Primary : ButtonKind::Normal);
}

QDate DueBar::day() const
{
    return m_day->date();
}
void DueBar::setDay(QDate day)
{
    m_day->setDate(day);
}
bool DueBar::isAsking() const
{
    return !m_question->isHidden();
}

QString DueBar::refusal() const
{
    if (!m_due || day() >= m_words.lastDay(m_due->openPeriod))
        return {};
    return tr("Cycle %1 ends %2. Choose that day or a later one.")
        .arg(m_due->open)
        .arg(m_formats.date(m_words.lastDay(m_due->openPeriod)));
}

void DueBar::askToClose()
{
    const QString why = refusal();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    if (!why.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        m_day->setFocus();
        return;
    }
    m_question->setTone(TextTone::Warning, u"circle-help"_s);
    m_question->setText(
        tr("Close every cycle that ended by %1, from cycle %2 on? Points are posted, vouchers made "
           "and messages queued. A closed cycle stays closed.")
            .arg(m_formats.date(day()))
            .arg(m_due ? m_due->open : 1));
    m_question->setButtons(
        {{.text = tr("Cancel"), .run = [this] { stopAsking(); }},
         {.text = tr("Close cycles"), .kind = ButtonKind::Primary, .run = [this] { confirm(); }}});
    setPrimary(false);
    m_question->show();
    if (auto* safe = m_question->findChild<QPushButton*>())
        safe->setFocus();
}

void DueBar::confirm()
{
    stopAsking();
    emit closeWanted(day());
}

void DueBar::stopAsking()
{
    m_problem->hide();
    if (!isAsking())
        return;
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused && m_question->isAncestorOf(focused) && focused->hasFocus();
    m_question->hide();
    if (hadFocus)
        m_day->setFocus();
    setPrimary(true);
}

void DueBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isAsking() && isEnter && (event->modifiers() & Qt::ControlModifier))
        confirm();
    else if (isAsking() && event->key() == Qt::Key_Escape)
        stopAsking();
    else
        QFrame::keyPressEvent(event);
}

} // namespace laurel::ui
