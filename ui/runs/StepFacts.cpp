#include "ui/runs/StepFacts.h"

#include "ui/common/Formats.h"

#include <QJsonValue>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

// 64-bit numbers come as text from programs that keep them exact in JSON.
qint64 numberIn(const QJsonObject& detail, const QString& key)
{
    const QJsonValue value = detail.value(key);
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

// For the choice of a plural only; the figure itself is written by Formats.
int asCount(qint64 value)
{
    return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

// A sentence names the parts that are there: "12 ready, 3 wait" but never "0 wait".
QString listed(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace

StepFacts::StepFacts(const Formats& formats, std::vector<TierMark> ladder)
    : m_formats(formats)
    , m_ladder(std::move(ladder))
{
}

QString StepFacts::number(const QJsonObject& detail, QLatin1StringView key) const
{
    return m_formats.number(numberIn(detail, key));
}

QString StepFacts::money(const QJsonObject& detail, QLatin1StringView key) const
{
    const auto amount = Money::fromMinor(numberIn(detail, key), m_formats.currency());
    return amount ? m_formats.money(*amount) : number(detail, key);
}

QString StepFacts::count(const QString& pattern, qint64 value) const
{
    return value == 0 ? QString() : pattern.arg(m_formats.number(value));
}

QString StepFacts::made(const StepProgress& step) const
{
    const QJsonObject& detail = step.detail;
    if (detail.isEmpty())
        return {};
    switch (step.step) {
    case CycleStep::RetrieveProfile:
        return tr("%1 members read", nullptr, asCount(numberIn(detail, "members"_L1)))
            .arg(number(detail, "members"_L1));
    case CycleStep::RecentTransactions:
        return transactions(detail);
    case CycleStep::TotalSpend:
        return tr("%1 net spend").arg(money(detail, "minor"_L1));
    case CycleStep::PointsEarned:
        return earned(detail);
    case CycleStep::TierEligibility:
        return tr("%1 looked at, %2 reached a higher tier")
            .arg(number(detail, "examined"_L1), number(detail, "eligible"_L1));
    case CycleStep::UpdateBalance:
        return tr("%1 points net, in %2 postings")
            .arg(number(detail, "points"_L1), number(detail, "postings"_L1));
    case CycleStep::UpdateTier:
        return tierChanges(detail);
    case CycleStep::RewardVoucher:
        return vouchers(detail);
    case CycleStep::ManagerReview:
        return proposals(detail);
    case CycleStep::GiftDispatch:
        return gifts(detail);
    case CycleStep::UpgradeEmail:
    case CycleStep::PointsSms:
        return messages(detail);
    case CycleStep::HealthReport:
        return tr("Issued, and kept as it is");
    case CycleStep::ExpiredVouchers:
        return numberIn(detail, "removed"_L1) == 0
            ? tr("None had expired")
            : tr("%1 removed, their history stays").arg(number(detail, "removed"_L1));
    case CycleStep::ProgramRoi:
        return spendCompared(detail);
    }
    LAUREL_EXPECT(false);
}

QString StepFacts::transactions(const QJsonObject& detail) const
{
    const qint64 refunds = numberIn(detail, "refunds"_L1);
    if (numberIn(detail, "purchases"_L1) == 0 && refunds == 0)
        return tr("No purchases and no refunds");
    const QString purchases =
        tr("%1 purchases by %2 members")
            .arg(number(detail, "purchases"_L1), number(detail, "members"_L1));
    return listed({purchases, count(tr("%1 refunds", nullptr, asCount(refunds)), refunds)});
}

QString StepFacts::earned(const QJsonObject& detail) const
{
    const QString points = tr("%1 points by %2 members")
                               .arg(number(detail, "earned"_L1), number(detail, "earners"_L1));
    const QString clawed =
        tr("%1 clawed back from %2")
            .arg(number(detail, "clawed"_L1), number(detail, "clawed_members"_L1));
    const bool isEarned = numberIn(detail, "earned"_L1) != 0;
    const bool isClawed = numberIn(detail, "clawed"_L1) != 0;
    if (!isEarned && !isClawed)
        return tr("Nobody earned points");
    return listed({isEarned ? points : QString(), isClawed ? clawed : QString()});
}

// "87 to Silver, 24 to Gold", in the order of the ladder; tiers it does not know come last.
QString StepFacts::byTier(const QJsonObject& tiers, const QString& pattern) const
{
    QJsonObject left = tiers;
    QStringList parts;
    const auto add = [&](const QString& key, const QString& name) {
        if (!left.contains(key))
            return;
        if (const qint64 members = numberIn(left, key); members != 0)
            parts << pattern.arg(m_formats.number(members), name);
        left.remove(key);
    };
    for (const TierMark& tier : m_ladder) {
        add(tier.code, tier.name);
        add(tier.name, tier.name);
    }
    for (const QString& key : left.keys())
        add(key, key);
    return listed(parts);
}

QString StepFacts::tierChanges(const QJsonObject& detail) const
{
    const QString changes = listed(
        {byTier(detail.value("upgrades"_L1).toObject(), tr("%1 to %2", "members, tier")),
         byTier(detail.value("downgrades"_L1).toObject(), tr("%1 down to %2", "members, tier"))});
    return changes.isEmpty() ? tr("Nobody changed tier") : changes;
}

QString StepFacts::vouchers(const QJsonObject& detail) const
{
    const qint64 valid = numberIn(detail, "valid"_L1);
    const qint64 reserved = numberIn(detail, "reserved"_L1);
    if (valid == 0 && reserved == 0)
        return tr("None to give");
    return listed({count(tr("%1 valid", nullptr, asCount(valid)), valid),
                   count(tr("%1 reserved", nullptr, asCount(reserved)), reserved),
                   tr("worth %1").arg(money(detail, "minor"_L1))});
}

QString StepFacts::proposals(const QJsonObject& detail) const
{
    const QString proposed =
        byTier(detail.value("proposed"_L1).toObject(), tr("%1 proposed for %2", "members, tier"));
    return proposed.isEmpty() ? tr("Nothing to decide") : proposed;
}

QString StepFacts::gifts(const QJsonObject& detail) const
{
    const qint64 gifts = numberIn(detail, "gifts"_L1);
    if (gifts == 0)
        return tr("None to send");
    const qint64 ready = numberIn(detail, "ready"_L1);
    const qint64 waiting = numberIn(detail, "waiting"_L1);
    const qint64 missing = numberIn(detail, "short"_L1);
    return listed({count(tr("%1 ready to pick", nullptr, asCount(ready)), ready),
                   count(tr("%1 waiting for a manager", nullptr, asCount(waiting)), waiting),
                   count(tr("%1 without stock", nullptr, asCount(missing)), missing)});
}

QString StepFacts::messages(const QJsonObject& detail) const
{
    const qint64 queued = numberIn(detail, "queued"_L1);
    const qint64 held = numberIn(detail, "held"_L1);
    const qint64 withheld = numberIn(detail, "withheld"_L1);
    if (queued == 0 && held == 0 && withheld == 0)
        return tr("None to send");
    return listed({tr("%1 in the outbox", nullptr, asCount(queued)).arg(m_formats.number(queued)),
                   count(tr("%1 held until a manager decides", nullptr, asCount(held)), held),
                   count(tr("%1 without consent", nullptr, asCount(withheld)), withheld)});
}

QString StepFacts::spendCompared(const QJsonObject& detail) const
{
    const QString ratio = ratioText(detail.value("ratio"_L1));
    if (ratio.isEmpty())
        return tr("Too few members in a tier to compare");
    if (!detail.contains("upper_minor"_L1))
        return tr("Gold spends %1 × what Silver spends").arg(ratio);
    return tr("Gold %1, Silver %2 on average: %3 ×")
        .arg(money(detail, "upper_minor"_L1), money(detail, "lower_minor"_L1), ratio);
}

// A ratio is an exact decimal, kept as text; it is shown with the decimals that it has, at most 2.
QString StepFacts::ratioText(const QJsonValue& value) const
{
    bool isNumber = value.isDouble();
    const double ratio = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && ratio > 0 ? m_formats.decimal(ratio, 2) : QString();
}

} // namespace laurel::ui
