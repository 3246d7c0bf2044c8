#include "ui/common/StateView.h"

#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;

StateView::StateView(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, TextTone::Muted, 34, this))
    , m_title(plainLabel({}, TextStyle::PageTitle, TextTone::Normal, this))
    , m_sentence(plainLabel({}, TextStyle::Body, TextTone::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (Label* label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_buttonRow->setContentsMargins(0, 6, 0, 0);
    m_buttonRow->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons, 0, Qt::AlignCenter);
    layout->addStretch();
}

void StateView::setTexts(const StateText& texts, TextTone iconTone)
{
    m_icon->setIconName(texts.icon);
    m_icon->setTone(iconTone);
    m_title->setText(texts.title);
    m_sentence->setText(texts.sentence);
    m_sentence->setVisible(!texts.sentence.isEmpty());
    setAccessibleName(texts.title);
    setAccessibleDescription(texts.sentence);

    qDeleteAll(m_buttons->findChildren<Button*>(Qt::FindDirectChildrenOnly));
    for (const StateButton& wanted : texts.buttons) {
        Button* made = button(wanted.text, wanted.kind, {}, m_buttons);
        m_buttonRow->addWidget(made);
        // Later: what it does may change the state, and with it this button.
        connect(made, &QPushButton::clicked, this, wanted.run, Qt::QueuedConnection);
    }
    m_buttons->setVisible(!texts.buttons.empty());
}

QString StateView::title() const
{
    return m_title->text();
}

QWidget* StateView::firstButton() const
{
    return m_buttons->findChild<Button*>({}, Qt::FindDirectChildrenOnly);
}

} // namespace laurel::ui
