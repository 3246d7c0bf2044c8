#include "ui/common/Card.h"

#include "ui/common/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace laurel::ui {

namespace {

// Expands only where the body does, though a stretch under the body keeps it at the top.
class CardLayout : public QVBoxLayout
{
public:
    CardLayout(const QLayout* body, QWidget* parent) : QVBoxLayout(parent), m_body(body) {}

    Qt::Orientations expandingDirections() const override
    {
        return m_body->expandingDirections() | Qt::Horizontal;
    }

private:
    const QLayout* m_body;
};

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_title(plainLabel({}, TextStyle::CardTitle, TextTone::Normal, m_head))
    , m_subtitle(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, m_head))
    , m_cornerText(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, m_head))
    , m_corner(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_layout(new CardLayout(m_body, this))
{
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_layout->setContentsMargins(16, 13, 16, 13);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_head);
    m_layout->addLayout(m_body);
    m_layout->addStretch();
    setTitle(title);
}

bool Card::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish) {
        const int wanted = m_body->expandingDirections().testFlag(Qt::Vertical) ? 1 : 0;
        const int index = m_layout->indexOf(m_body);
        if (m_layout->stretch(index) != wanted)
            m_layout->setStretch(index, wanted);
    }
    return QFrame::event(event);
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
