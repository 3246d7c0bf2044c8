#include "ui/common/KpiCard.h"

#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

KpiCard::KpiCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel({}, TextStyle::Secondary, QFont::Medium, TextTone::Secondary, this))
    , m_value(plainLabel({}, TextStyle::Kpi, TextTone::Normal, this))
    , m_note(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
    , m_noteIcon(new IconLabel({}, TextTone::Secondary, 14, this))
    , m_explanation(new IconLabel(u"info"_s, TextTone::Muted, 14, this))
{
    m_title->setElided(true);
    m_value->setElided(true);
    m_note->setElided(true);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_noteIcon->hide();
    m_explanation->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_explanation);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_noteIcon);
    foot->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 11, 14, 11);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addLayout(foot);
    setTitle(title);
}

void KpiCard::setTitle(const QString& title)
{
    m_title->setText(title);
    describe();
}

void KpiCard::setValue(const QString& value)
{
    m_value->setText(value);
    describe();
}

void KpiCard::setNote(const QString& text, TextTone tone, const QString& iconName)
{
    m_note->setText(text);
    m_note->setTone(tone);
    m_noteIcon->setIconName(iconName);
    m_noteIcon->setTone(tone);
    m_noteIcon->setVisible(!iconName.isEmpty());
    describe();
}

void KpiCard::setExplanation(const QString& text)
{
    m_explanation->setVisible(!text.isEmpty());
    m_explanation->setToolTip(text);
    setAccessibleDescription(text);
}

void KpiCard::describe()
{
    // Figures already say what they are; a list of them is the same in every language.
    setAccessibleName(u"%1: %2. %3"_s.arg(m_title->text(), m_value->text(), m_note->text()));
}

} // namespace laurel::ui
