#include "ui/common/Card.h"

#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace laurel::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_title(plainLabel({}, TextStyle::CardTitle, TextTone::Normal, m_head))
    , m_subtitle(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, m_head))
    , m_cornerText(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, m_head))
    , m_corner(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setElided(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_cornerText->hide();
    m_cornerText->setElided(true);

    auto* titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_corner->setSpacing(8);
    m_corner->addWidget(m_cornerText);

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(12);
    head->addLayout(titles, 1);
    head->addLayout(m_corner);
    head->setAlignment(m_corner, Qt::AlignTop);

    m_body->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 13, 16, 13);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setCornerText(const QString& text)
{
    m_cornerText->setText(text);
    m_cornerText->setVisible(!text.isEmpty());
}

void Card::addCornerWidget(QWidget* widget)
{
    m_corner->addWidget(widget);
}

} // namespace laurel::ui
