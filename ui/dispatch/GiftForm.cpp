#include "ui/dispatch/GiftForm.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/dispatch/FieldBox.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace laurel::ui {

GiftForm::GiftForm(const QString& title, const QString& commitText, QWidget* parent)
    : Card(title, parent)
    , m_fields(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_refusal(plainLabel({}, TextStyle::Body, TextTone::Danger, this))
    , m_commit(button(commitText, ButtonKind::Normal, u"corner-down-left"_s, this))
{
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_commit->setObjectName(u"commit"_s);
    m_commit->setToolTip(tr("%1 (Ctrl+Enter)").arg(commitText));
    m_fields->setSpacing(12);
    m_buttons->addStretch();
    m_buttons->addWidget(m_commit);
    body()->addLayout(m_fields);
    body()->addWidget(m_refusal);
    body()->addLayout(m_buttons);
    connect(m_commit, &QPushButton::clicked, this, [this] { commit(); });
}

void GiftForm::addField(FieldBox* field, int stretch)
{
    m_fields->addWidget(field, stretch);
}

void GiftForm::addCancelButton()
{
    m_canClose = true;
    Button* cancel = button(tr("Cancel"), ButtonKind::Ghost, {}, this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setToolTip(tr("Cancel (Esc)"));
    m_buttons->insertWidget(1, cancel);
    connect(cancel, &QPushButton::clicked, this, &GiftForm::closed);
}

void GiftForm::hideCommitButton()
{
    m_commit->hide();
}

void GiftForm::setRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_refusal, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void GiftForm::setCommitAllowed(bool allowed, const QString& why)
{
    setDisabledBecause(m_commit, allowed ? QString() : why);
}

void GiftForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier)) {
        if (m_commit->isEnabled())
            commit();
    } else if (event->key() == Qt::Key_Escape && m_canClose) {
        emit closed();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace laurel::ui
