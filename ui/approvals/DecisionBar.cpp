#include "ui/approvals/DecisionBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 1'000;

} // namespace

DecisionBar::DecisionBar(QAction* reject, QAction* approve, QAction* takeBack, QWidget* parent)
    : QFrame(parent)
    , m_fields(new QWidget(this))
    , m_note(new QLineEdit(m_fields))
    , m_hint(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
    , m_reason(new QWidget(this))
    , m_why(plainLabel({}, TextStyle::Body, TextTone::Secondary, m_reason))
    , m_takeBack(buttonFor(takeBack, ButtonKind::Normal, m_reason))
{
    setObjectName(u"decisionBar"_s);
    setProperty("part", u"footer"_s);
    m_hint->setObjectName(u"noteHint"_s);
    m_hint->hide();
    makeFields(reject, approve);
    makeReason();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(4);
    layout->addWidget(m_fields);
    layout->addWidget(m_hint);
    layout->addWidget(m_reason);
    connect(m_note, &QLineEdit::textEdited, this, [this] {
        keepDraft();
        if (!m_wantsReason)
            setHint({}, false);
    });
}

void DecisionBar::makeFields(QAction* reject, QAction* approve)
{
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("Note for the audit trail (required to reject)"));
    m_note->setAccessibleName(tr("Note for the audit trail"));
    m_note->setMaxLength(longestNote);
    m_note->installEventFilter(this);
    Button* rejectButton = buttonFor(reject, ButtonKind::Danger, m_fields);
    rejectButton->setObjectName(u"reject"_s);
    Button* approveButton = buttonFor(approve, ButtonKind::Primary, m_fields);
    approveButton->setObjectName(u"approve"_s);

    auto* row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(rejectButton);
    row->addWidget(approveButton);
}

void DecisionBar::makeReason()
{
    m_why->setObjectName(u"readOnlyReason"_s);
    m_why->setWordWrap(true);
    m_takeBack->setObjectName(u"takeBack"_s);
    auto* row = new QHBoxLayout(m_reason);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_why, 1);
    row->addWidget(m_takeBack);
    m_reason->hide();
}

void DecisionBar::setTask(qint64 task)
{
    if (task == m_task)
        return;
    m_task = task;
    m_note->setText(m_drafts.value(task));
    m_wantsReason = false;
    setHint({}, false);
}

QString DecisionBar::note() const
{
    return m_note->text().trimmed();
}

void DecisionBar::writeNote()
{
    m_wantsReason = false;
    m_note->setFocus(Qt::ShortcutFocusReason);
    setHint(tr("Esc goes back to the list; the note is kept."), false);
}

void DecisionBar::askForReason()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_wantsReason = true;
    setHint(tr("Write why, for the member's file. Ctrl+Enter rejects, Esc goes back to the list."),
            true);
}

void DecisionBar::setReadOnlyBecause(const QString& why, bool canTakeBack)
{
    m_fields->setVisible(why.isEmpty());
    m_why->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_takeBack->setVisible(canTakeBack);
    if (!why.isEmpty())
        setHint({}, false);
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
        // Enter alone never decides.
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier) && m_wantsReason
            && !key->isAutoRepeat()) {
            emit committed();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && !m_wantsReason)
        setHint({}, false);
    return QFrame::eventFilter(watched, event);
}

void DecisionBar::keepDraft()
{
    if (m_note->text().isEmpty())
        m_drafts.remove(m_task);
    else
        m_drafts.insert(m_task, m_note->text());
}

void DecisionBar::setHint(const QString& text, bool isProblem)
{
    m_hint->setText(text);
    m_hint->setTone(isProblem ? TextTone::Danger : TextTone::Secondary);
    m_hint->setVisible(!text.isEmpty());
    m_note->setAccessibleDescription(text);
    m_note->setProperty("problem", isProblem);
    m_note->style()->polish(m_note); // The style sheet asks for the property.
}

} // namespace laurel::ui
