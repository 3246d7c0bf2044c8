#include "ui/approvals/QueueLine.h"

#include "model/base/Clock.h"
#include "ui/approvals/PersonNames.h"
#include "ui/common/Formats.h"

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QueueLine QueueWords::lineFor(const ApprovalRow& row, bool isGone) const
{
    QueueLine line{.name = row.memberName,
                   .when = dueText(row),
                   .whenTone = isGone ? TextTone::Secondary : dueTone(row),
                   .from = row.from,
                   .to = row.to,
                   .cost = tr("cost %1 / yr").arg(m_formats.moneyRounded(row.costPerYear)),
                   .foot = row.memberNumber + u" · "_s + row.number};
    if (row.decidedAt) {
        line.when = m_formats.relative(*row.decidedAt, m_clock.now());
        line.whenTone = TextTone::Secondary;
    }
    addFoot(line, row, isGone);
    return line;
}

TextTone QueueWords::dueTone(const ApprovalRow& row) const
{
    if (isFinished(row.state))
        return TextTone::Secondary;
    const Duration left = row.due - m_clock.now();
    if (left <= 0s)
        return TextTone::Danger;
    return left < 1h ? TextTone::Warning : TextTone::Secondary;
}

QString QueueWords::dueText(const ApprovalRow& row) const
{
    return m_formats.due(row.due, m_clock.now());
}

QString QueueWords::whatHappened(const ApprovalRow& row) const
{
    const auto named = [this](const QString& login) {
        return Formats::isolate(m_names.nameOf(login));
    };
    if (isFinished(row.state) && row.decidedAt) {
        const QString when = m_formats.relative(*row.decidedAt, m_clock.now());
        if (row.state == TaskState::Approved)
            return tr("%1 approved this: %2.").arg(named(row.decidedBy), when);
        return tr("%1 rejected this: %2.").arg(named(row.decidedBy), when);
    }
    if (row.pending)
        return row.pending->approve
            ? tr("%1 has approved this. It can still be undone.").arg(named(row.pending->by))
            : tr("%1 has rejected this. It can still be undone.").arg(named(row.pending->by));
    return {};
}

void QueueWords::addFoot(QueueLine& line, const ApprovalRow& row, bool isGone) const
{
    const auto say = [&line](const QString& text, const QString& icon, TextTone tone) {
        line.foot = text;
        line.footIcon = icon;
        line.footTone = tone;
    };
    const auto named = [this](const QString& login) {
        return Formats::isolate(m_names.nameOf(login));
    };

    if (row.state == TaskState::Approved)
        say(tr("Approved by %1").arg(named(row.decidedBy)), u"check"_s, TextTone::Success);
    else if (row.state == TaskState::Rejected)
        say(tr("Rejected by %1").arg(named(row.decidedBy)), u"x"_s, TextTone::Danger);
    else if (row.state == TaskState::Withdrawn)
        say(tr("Withdrawn"), u"x"_s, TextTone::Secondary);
    else if (isGone)
        say(tr("No longer waiting"), u"check"_s, TextTone::Secondary);
    else if (row.pending && row.pending->approve)
        say(tr("%1 approves this; it can still be undone").arg(named(row.pending->by)), u"clock"_s,
            TextTone::Info);
    else if (row.pending)
        say(tr("%1 rejects this; it can still be undone").arg(named(row.pending->by)), u"clock"_s,
            TextTone::Info);
    else if (row.state == TaskState::Claimed && !row.claimedBy.isEmpty())
        say(tr("%1 is looking at it").arg(named(row.claimedBy)), u"user"_s, TextTone::Info);
}

} // namespace laurel::ui
