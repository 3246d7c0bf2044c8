#include "ui/members/ListFooter.h"

#include "ui/common/Formats.h"
#include "ui/common/Labels.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListFooter::ListFooter(const Formats& formats, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_clock(clock)
    , m_total(plainLabel({}, TextStyle::Secondary, QFont::Medium, TextTone::Secondary))
    , m_age(plainLabel({}, TextStyle::Secondary, TextTone::Muted))
{
    m_total->setObjectName(u"memberCount"_s);
    m_age->setObjectName(u"memberAge"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 14, 7);
    row->addWidget(m_total);
    row->addStretch(1);
    row->addWidget(m_age);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ListFooter::tellAge);
}

void ListFooter::showCount(qint64 total, std::optional<Instant> readAt, bool isAwaited)
{
    const QString text =
        total == 1 ? tr("1 member") : tr("%1 members").arg(m_formats.number(total));
    const bool isNew = text != m_total->text();
    m_total->setText(text);
    if (isNew && isAwaited) {
        QAccessibleEvent alert(m_total, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_readAt = readAt;
    tellAge();
}

void ListFooter::clear()
{
    m_total->clear();
    m_age->clear();
    m_readAt.reset();
}

QString ListFooter::countText() const
{
    return m_total->text();
}

void ListFooter::tellAge()
{
    if (!m_readAt)
        return;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - *m_readAt);
    if (age < 1s)
        m_age->setText(tr("Updated just now"));
    else if (age < 60s)
        m_age->setText(tr("Updated %1 s ago").arg(m_formats.number(age.count())));
    else
        m_age->setText(tr("Updated %1").arg(m_formats.relative(*m_readAt, m_clock.now())));
}

void ListFooter::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    tellAge();
}

void ListFooter::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace laurel::ui
