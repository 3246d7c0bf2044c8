#include "app/laurelctl/StepText.h"

#include "model/services/OpenProgram.h"

using namespace Qt::StringLiterals;

namespace laurel::cli {
namespace {

QString number(const StepProgress& step, const QString& figure)
{
    return QString::number(step.detail.value(figure).toInteger());
}

QString money(const StepProgress& step, const QString& figure, const OpenProgram& program)
{
    const auto amount
        = Money::fromMinor(step.detail.value(figure).toInteger(), program.currency());
    return amount ? amount->toDecimal() : QString();
}

// "87 to Silver, 24 to Gold", in the order of the ladder.
QString byTier(const StepProgress& step, const QString& figure, const OpenProgram& program,
               const QString& form)
{
    const QJsonObject counts = step.detail.value(figure).toObject();
    QStringList parts;
    for (const auto& rule : program.policy().ladder)
        if (counts.contains(rule.mark.code))
            parts << form.arg(QString::number(counts.value(rule.mark.code).toInteger()),
                              rule.mark.name);
    return parts.join(u", "_s);
}

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + u"; "_s + b;
}

} // namespace

QString stepText(const StepProgress& step, const OpenProgram& program)
{
    using enum CycleStep;
    switch (step.step) {
    case RetrieveProfile:
        return u"profiles read"_s;
    case RecentTransactions:
        return u"members with %1 purchases and %2 refunds"_s.arg(number(step, u"purchases"_s),
                                                                 number(step, u"refunds"_s));
    case TotalSpend:
        return u"%1 %2 net"_s.arg(money(step, u"minor"_s, program), program.currency().code());
    case PointsEarned:
        return u"%1 earned by %2; %3 clawed back from %4"_s.arg(
            number(step, u"earned"_s), number(step, u"earners"_s), number(step, u"clawed"_s),
            number(step, u"clawed_members"_s));
    case TierEligibility:
        return u"examined, %1 eligible"_s.arg(number(step, u"eligible"_s));
    case UpdateBalance:
        return u"postings, %1 points in all"_s.arg(number(step, u"points"_s));
    case UpdateTier:
        return joined(byTier(step, u"upgrades"_s, program, u"%1 to %2"_s),
                      byTier(step, u"downgrades"_s, program, u"%1 down to %2"_s));
    case RewardVoucher:
        return u"%1 valid, %2 reserved, worth %3"_s.arg(number(step, u"valid"_s),
                                                        number(step, u"reserved"_s),
                                                        money(step, u"minor"_s, program));
    case ManagerReview:
        return byTier(step, u"proposed"_s, program, u"%1 proposed for %2"_s);
    case GiftDispatch:
        return u"%1 wait for approval, %2 ready"_s.arg(number(step, u"waiting"_s),
                                                       number(step, u"ready"_s));
    case UpgradeEmail:
        return u"%1 queued, %2 held, %3 withheld"_s.arg(number(step, u"queued"_s),
                                                        number(step, u"held"_s),
                                                        number(step, u"withheld"_s));
    case PointsSms:
        return u"%1 queued, %2 withheld"_s.arg(number(step, u"queued"_s),
                                               number(step, u"withheld"_s));
    case HealthReport:
        return u"issued"_s;
    case ExpiredVouchers:
        return u"removed"_s;
    case ProgramRoi:
        return u"%1 spends %2 on average, %3 %4"_s.arg(
            program.tierMark(step.detail.value(u"upper"_s).toString()).name,
            money(step, u"upper_minor"_s, program),
            program.tierMark(step.detail.value(u"lower"_s).toString()).name,
            money(step, u"lower_minor"_s, program));
    }
    LAUREL_EXPECT(false);
}

} // namespace laurel::cli
