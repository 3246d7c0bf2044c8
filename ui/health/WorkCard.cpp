#include "ui/health/WorkCard.h"

#include "model/domain/HealthViews.h"
#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace laurel::ui {

WorkCard::WorkCard(PageContext& context, QWidget* parent)
    : Card(tr("Work"), parent)
    , m_context(context)
{
    setSubtitle(tr("What waits for people now"));
    m_approvals =
        addLine(u"badge-check"_s, u"approvals"_s, tr("Open approvals"), PageId::Approvals);
    m_gifts = addLine(u"package"_s, u"gifts"_s, tr("Open gift dispatch"), PageId::Dispatch);
    m_messages = addLine(u"mail"_s, u"messages"_s);
    m_vouchers = addLine(u"ticket"_s, u"vouchers"_s);
    body()->addStretch(1);
}

WorkCard::Line WorkCard::addLine(const QString& icon, const QString& name)
{
    Line line{plainLabel({}, TextStyle::Body, QFont::Medium, TextTone::Normal, this),
              plainLabel({}, TextStyle::Secondary, TextTone::Secondary, this)};
    line.count->setObjectName(name);
    line.note->setObjectName(name + u"Note"_s);
    line.note->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(line.count);
    texts->addWidget(line.note);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(0, 3, 0, 3);
    row->addWidget(new IconLabel(icon, TextTone::Secondary, 18, this), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    body()->addLayout(row);
    return line;
}

WorkCard::Line WorkCard::addLine(const QString& icon, const QString& name, const QString& openText,
                                 PageId page)
{
    const Line line = addLine(icon, name);
    IconButton* open = iconButton(u"arrow-up-right"_s, openText, {}, this);
    open->setObjectName(name + u"Open"_s);
    connect(open, &QToolButton::clicked, this, [this, page] { m_context.goTo(page, {}); });
    auto* row = static_cast<QHBoxLayout*>(body()->itemAt(body()->count() - 1)->layout());
    row->addWidget(open, 0, Qt::AlignVCenter);
    return line;
}

void WorkCard::setFigures(const HealthFigures& figures)
{
    const Formats& formats = m_context.formats;
    const auto shown = [&](qint64 count) { return formats.number(count); };
    const int overdue = static_cast<int>(figures.approvalsOverdue);

    m_approvals.count->setText(tr("%1 approvals open").arg(shown(figures.approvalsOpen)));
    m_approvals.note->setText(overdue == 0 ? tr("None is overdue.")
                                           : tr("%n overdue.", "", overdue));
    m_approvals.note->setTone(overdue == 0 ? TextTone::Secondary : TextTone::Danger);
    m_gifts.count->setText(tr("%1 gifts waiting").arg(shown(figures.giftsWaiting)));
    m_gifts.note->setText(tr("%1 shipped in the period.").arg(shown(figures.giftsShipped)));
    m_messages.count->setText(tr("%1 messages waiting").arg(shown(figures.messagesWaiting)));
    m_messages.note->setText(
        tr("%1 held back: no consent or no address.").arg(shown(figures.messagesWithheld)));
    m_vouchers.count->setText(tr("%1 vouchers valid").arg(shown(figures.vouchersValid)));
    m_vouchers.note->setText(
        tr("%1 issued and %2 expired in the period.")
            .arg(shown(figures.vouchersIssued), shown(figures.vouchersExpired)));
}

} // namespace laurel::ui
