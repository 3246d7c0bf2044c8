#include "ui/shell/BellButton.h"

#include "ui/shell/NoticeCenter.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace laurel::ui {

BellButton::BellButton(NoticeCenter& notices, QWidget* parent)
    : IconButton(u"bell"_s, tr("Notifications"), {}, parent)
    , m_notices(notices)
{
    setObjectName(u"bell"_s);
    connect(&m_notices, &NoticeCenter::changed, this, &BellButton::dress);
    connect(this, &QToolButton::clicked, this, &BellButton::showNotices);
    dress();
}

void BellButton::dress()
{
    const int unseen = m_notices.unseen();
    const QString name =
        unseen > 0 ? tr("Notifications, %n new", nullptr, unseen) : tr("Notifications");
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void BellButton::paintEvent(QPaintEvent* event)
{
    IconButton::paintEvent(event);
    if (m_notices.unseen() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().surface, 2));
    painter.setBrush(tokens().danger);
    painter.drawEllipse(
        QStyle::visualRect(layoutDirection(), rect(), {width() / 2 + 1, height() / 2 - 10, 9, 9}));
}

void BellButton::showNotices()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"notices"_s);
    menu->setAccessibleName(tr("Notifications"));
    const auto notices = m_notices.notices();
    if (notices.empty())
        menu->addAction(tr("Nothing new. Overdue approvals and finished runs appear here."))
            ->setEnabled(false);
    for (const auto& notice : notices) {
        const QString text = tr("%1  ·  %2").arg(notice.text, notice.when).replace(u'&', u"&&"_s);
        menu->addAction(
            ui::icon(notice.icon, toneColour(notice.tone)), text, this,
            [this, page = notice.page, record = notice.record] { emit chosen(page, record); });
    }
    m_notices.markSeen();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(x, height() + 4)));
}

} // namespace laurel::ui
