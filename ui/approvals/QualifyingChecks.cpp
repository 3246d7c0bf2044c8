#include "ui/approvals/QualifyingChecks.h"

#include "ui/common/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace laurel::ui {
namespace {

using Verdict = QualifyingCheck::Verdict;
using namespace std::chrono_literals;

// Fewer active months than this among twelve: the points came in a rush, which is worth a look.
constexpr int fewActiveMonths = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(laurel::ui::QualifyingChecks)
};

QualifyingCheck pointsCheck(const ApprovalDetail& detail, const Formats& formats)
{
    const int days = static_cast<int>((detail.window.end - detail.window.start + 12h) / 24h);
    const QString title =
        Words::tr("%1 points in %n days", nullptr, days).arg(formats.points(detail.qualifying));
    const QString needs =
        Words::tr("%1 needs %2.").arg(detail.row.to.name, formats.points(detail.threshold));
    const QString orders =
        Words::tr("%n orders count.", nullptr, static_cast<int>(detail.ordersTotal));
    return {detail.qualifying >= detail.threshold ? Verdict::Holds : Verdict::Fails, title,
            orders + u' ' + needs};
}

QualifyingCheck monthsCheck(const ApprovalDetail& detail)
{
    const QString title = Words::tr("%n of 12 active months", nullptr, detail.activeMonths);
    if (detail.activeMonths <= fewActiveMonths)
        return {Verdict::NeedsALook, title, Words::tr("The spend came in few months.")};
    return {Verdict::Holds, title, Words::tr("Months with a purchase, up to the proposal.")};
}

QualifyingCheck returnsCheck(const ApprovalDetail& detail, const Formats& formats)
{
    if (detail.returnable.minor() == 0)
        return {Verdict::Holds, Words::tr("No order can still come back"),
                Words::tr("The time to return them is over.")};

    const auto count =
        static_cast<int>(std::ranges::count_if(detail.orders, &OrderLine::isReturnable));
    const QString without = formats.points(detail.qualifyingWithoutReturnable);
    const bool holdsWithout = detail.qualifyingWithoutReturnable >= detail.threshold;
    const Verdict verdict = holdsWithout ? Verdict::NeedsALook : Verdict::Fails;
    if (count == 1) {
        const auto order = std::ranges::find_if(detail.orders, &OrderLine::isReturnable);
        return {verdict, Words::tr("One order is still returnable"),
                Words::tr("Order %1, %2. Without it: %3 points.")
                    .arg(order->reference, formats.money(detail.returnable), without)};
    }
    return {verdict, Words::tr("%n orders are still returnable", nullptr, count),
            Words::tr("%1 in all. Without them: %2 points.")
                .arg(formats.money(detail.returnable), without)};
}

QualifyingCheck consentCheck(const ApprovalDetail& detail)
{
    if (detail.emailConsent)
        return {Verdict::Holds, Words::tr("Agreed to e-mail"),
                Words::tr("The news of the upgrade can be sent.")};
    return {Verdict::NeedsALook, Words::tr("No consent to e-mail"),
            Words::tr("The upgrade works; the member is not written to.")};
}

QualifyingCheck stockCheck(const ApprovalDetail& detail)
{
    if (detail.giftStockFree > 0)
        return {Verdict::Holds, Words::tr("%1 is in stock").arg(detail.giftName),
                Words::tr("%n are promised to nobody.", nullptr, detail.giftStockFree)};
    return {Verdict::NeedsALook, Words::tr("%1 is out of stock").arg(detail.giftName),
            Words::tr("The gift waits until stock comes.")};
}

} // namespace

std::vector<QualifyingCheck> qualifyingChecks(const ApprovalDetail& detail, const Formats& formats)
{
    std::vector<QualifyingCheck> checks{pointsCheck(detail, formats), monthsCheck(detail),
                                        returnsCheck(detail, formats), consentCheck(detail)};
    if (!detail.giftName.isEmpty())
        checks.push_back(stockCheck(detail));
    return checks;
}

} // namespace laurel::ui
