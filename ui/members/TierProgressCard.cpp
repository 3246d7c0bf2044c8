#include "ui/members/TierProgressCard.h"

#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/MeterBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {

TierProgressCard::TierProgressCard(const Formats& formats, QWidget* parent)
    : Card(tr("Tier progress"), parent)
    , m_formats(formats)
    , m_bar(new MeterBar)
    , m_from(plainLabel({}, TextStyle::Secondary, QFont::Medium, TextTone::Secondary))
    , m_reached(plainLabel({}, TextStyle::Secondary, QFont::DemiBold, TextTone::Accent))
    , m_to(plainLabel({}, TextStyle::Secondary, QFont::Medium, TextTone::Secondary))
    , m_noteIcon(new IconLabel(u"info"_s, TextTone::Info, 14))
    , m_note(plainLabel({}, TextStyle::Secondary))
    , m_term(plainLabel({}, TextStyle::Secondary, TextTone::Secondary))
{
    setObjectName(u"tierProgress"_s);
    m_bar->setAccessibleName(tr("Tier progress"));
    m_note->setObjectName(u"tierNote"_s);
    m_note->setWordWrap(true);

    auto* ends = new QHBoxLayout;
    ends->addWidget(m_from, 1, Qt::AlignLeft);
    ends->addWidget(m_reached, 0, Qt::AlignHCenter);
    ends->addWidget(m_to, 1, Qt::AlignRight);
    auto* notes = new QHBoxLayout;
    notes->setSpacing(6);
    notes->addWidget(m_noteIcon);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_term);
    body()->setSpacing(8);
    body()->addWidget(m_bar);
    body()->addLayout(ends);
    body()->addLayout(notes);
}

double TierProgressCard::fractionOf(const TierProgress& progress)
{
    const qint64 way = (progress.goal - progress.floor).count();
    if (!progress.next || way <= 0)
        return 1;
    const qint64 gone = (progress.qualifying - progress.floor).count();
    return std::clamp(static_cast<double>(gone) / static_cast<double>(way), 0.0, 1.0);
}

void TierProgressCard::setProfile(const MemberProfile& profile)
{
    const TierProgress& progress = profile.progress;
    const QString tier = Formats::isolate(profile.head.tier.name);
    setCornerText(goalText(progress));
    m_bar->setFraction(fractionOf(progress));
    m_bar->setAccessibleDescription(goalText(progress));
    m_from->setText(
        tr("%1  %2", "tier, its floor in points").arg(tier, m_formats.points(progress.floor)));
    m_reached->setText(tr("%1 qualifying points").arg(m_formats.points(progress.qualifying)));
    m_to->setText(progress.next ? tr("%1  %2", "tier, its floor in points")
                                      .arg(Formats::isolate(progress.next->name),
                                           m_formats.points(progress.goal))
                                : QString());
    m_term->setText(
        profile.tierUntil
            ? tr("%1 since %2, until %3")
                  .arg(tier, m_formats.date(profile.tierSince), m_formats.date(*profile.tierUntil))
            : tr("%1 since %2").arg(tier, m_formats.date(profile.tierSince)));
    setNote(progress);
}

QString TierProgressCard::goalText(const TierProgress& progress) const
{
    if (!progress.next)
        return tr("The highest tier");
    const QString next = Formats::isolate(progress.next->name);
    const Points missing = progress.goal - progress.qualifying;
    if (missing <= Points())
        return tr("%1 is reached").arg(next);
    if (missing == 1_pts)
        return tr("1 more point reaches %1").arg(next);
    return tr("%1 more points reach %2").arg(m_formats.points(missing), next);
}

void TierProgressCard::setNote(const TierProgress& progress)
{
    const auto say = [this](const QString& text, TextTone tone, const QString& icon) {
        m_note->setText(text);
        m_note->setTone(tone);
        m_noteIcon->setIconName(icon);
        m_noteIcon->setTone(tone);
    };
    const QString next = progress.next ? Formats::isolate(progress.next->name) : QString();
    if (progress.proposalIsOpen)
        say(progress.next ? tr("The upgrade to %1 waits for approval.").arg(next)
                          : tr("An upgrade waits for approval."),
            TextTone::Warning, u"clock"_s);
    else if (progress.qualifying < progress.floor)
        say(tr("Below the floor of this tier: it may be lost when its term ends."),
            TextTone::Warning, u"triangle-alert"_s);
    else if (progress.next && progress.nextNeedsApproval)
        say(tr("A manager approves this tier."), TextTone::Secondary, u"badge-check"_s);
    else if (progress.next && progress.qualifying >= progress.goal)
        say(tr("The next cycle to close decides it."), TextTone::Info, u"clock"_s);
    else
        say({}, TextTone::Secondary, u"info"_s);
    m_noteIcon->setVisible(!m_note->text().isEmpty());
}

} // namespace laurel::ui
