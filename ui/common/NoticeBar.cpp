#include "ui/common/NoticeBar.h"

#include "ui/common/Labels.h"
#include "ui/theme/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace laurel::ui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, TextTone::Info, 17, this))
    , m_text(plainLabel({}, TextStyle::Body, QFont::Medium, TextTone::Normal, this))
    , m_remaining(plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
{
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_remaining->hide();
    m_buttons->hide();
    m_buttonRow->setContentsMargins({});
    m_buttonRow->setSpacing(8);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remaining);
    layout->addWidget(m_buttons);
    setMinimumHeight(46);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NoticeBar::setTone(TextTone tone, const QString& iconName)
{
    m_tone = tone;
    m_icon->setIconName(iconName);
    m_icon->setTone(tone);
    update();
}

void NoticeBar::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
}

void NoticeBar::announce()
{
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setRemaining(const QString& text)
{
    m_remaining->setText(text);
    m_remaining->setVisible(!text.isEmpty());
}

void NoticeBar::setButtons(const std::vector<StateButton>& buttons)
{
    qDeleteAll(m_buttons->findChildren<Button*>(Qt::FindDirectChildrenOnly));
    for (const StateButton& wanted : buttons) {
        Button* made = button(wanted.text, wanted.kind, {}, m_buttons);
        m_buttonRow->addWidget(made);
        connect(made, &QPushButton::clicked, this, wanted.run, Qt::QueuedConnection);
    }
    m_buttons->setVisible(!buttons.empty());
}

void NoticeBar::addCloseButton(std::function<void()> close)
{
    IconButton* made = iconButton(u"x"_s, tr("Close"), {}, this);
    made->setObjectName(u"closeNotice"_s);
    layout()->addWidget(made);
    connect(made, &QToolButton::clicked, this, std::move(close), Qt::QueuedConnection);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = toneColour(m_tone);
    if (!tokens().isHighContrast)
        edge.setAlphaF(0.25F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(toneBackground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace laurel::ui
