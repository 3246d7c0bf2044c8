#include "model/services/Reporter.h"

#include "model/base/Clock.h"
#include "model/domain/Ledger.h"
#include "model/services/HealthJson.h"
#include "model/services/OpenProgram.h"
#include "model/services/SpendSpread.h"
#include "model/storage/FigureRepository.h"
#include "model/storage/ReportRepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Adds a sum of one kind of posting to the line it belongs to.
void addKind(PointsRollForward& roll, const KindSum& sum)
{
    switch (postingKindFromCode(sum.kind).value_or(PostingKind::Adjust)) {
    case PostingKind::Earn:
    case PostingKind::Bonus:
        roll.earned += sum.points;
        break;
    case PostingKind::Redeem:
        roll.redeemed += sum.points;
        break;
    case PostingKind::Restore:
        roll.redeemed -= sum.points;
        break;
    case PostingKind::Expire:
        roll.expired += sum.points;
        break;
    case PostingKind::Clawback:
        roll.clawedBack += sum.points;
        break;
    case PostingKind::Adjust:
    case PostingKind::Merge:
    case PostingKind::Reverse:
        roll.adjusted += sum.points;
        break;
    case PostingKind::Activate:
    case PostingKind::Hold:
    case PostingKind::Release:
        break; // Within the member's own accounts.
    }
}

void close(PointsRollForward& roll)
{
    roll.closing = roll.opening + roll.earned - roll.redeemed - roll.expired - roll.clawedBack
        + roll.adjusted;
}

Money minorUnits(qint64 minor, const Currency& currency)
{
    return Money::fromMinor(minor, currency).value_or(Money::zero(currency));
}

// points × (cost of 1,000 points) ÷ 1,000, rounded half even to a minor unit.
Money costOf(Points points, const Money& ofThousand)
{
    using Wide = __int128;
    const Wide product = Wide(points.count()) * ofThousand.minor();
    const Wide size = product < 0 ? -product : product;
    Wide whole = size / 1000;
    const Wide twice = 2 * (size % 1000);
    whole += twice > 1000 || (twice == 1000 && whole % 2 == 1) ? 1 : 0;
    return minorUnits(static_cast<qint64>(product < 0 ? -whole : whole), ofThousand.currency());
}

} // namespace

Result<HealthFigures> Reporter::health(const Period& period)
{
    const Money zero = Money::zero(m_program.currency());
    HealthFigures figures{.period = period,
                          .liability = zero,
                          .costPerThousandPoints = m_program.policy().pointValue};
    LAUREL_TRY(const auto latest, FigureRepository(m_program.db()).latestEvent());
    figures.dataTo = latest ? std::min(*latest, period.end) : period.start;
    LAUREL_TRY_VOID(addMembers(figures));
    LAUREL_TRY_VOID(addPoints(figures));
    LAUREL_TRY(figures.roi, roiOf(period));
    figures.tiers = figures.roi.tiers;
    LAUREL_TRY_VOID(addWork(figures));
    LAUREL_TRY_VOID(addNotes(figures));
    return figures;
}

Result<void> Reporter::addMembers(HealthFigures& figures)
{
    FigureRepository repository(m_program.db());
    const Calendar& calendar = m_program.calendar();
    const int days = m_program.policy().activeDays;
    const Instant end = figures.period.end;
    const Instant before = end - (figures.period.end - figures.period.start);
    LAUREL_TRY(const auto counts, repository.members(figures.period));
    figures.members = counts.members;
    figures.newMembers = counts.joined;
    LAUREL_TRY(figures.activeMembers,
               repository.activeMembers({calendar.afterDays(end, -days), end}));
    LAUREL_TRY(figures.activeBefore,
               repository.activeMembers({calendar.afterDays(before, -days), before}));
    figures.dormantMembers = figures.members - figures.activeMembers;
    LAUREL_TRY(const auto moves, repository.tierMoves(figures.period));
    figures.upgrades = moves.first;
    figures.downgrades = moves.second;
    return {};
}

Result<void> Reporter::addPoints(HealthFigures& figures)
{
    FigureRepository repository(m_program.db());
    LAUREL_TRY(const auto before, repository.pointsBefore(figures.period.start));
    PointsRollForward earlier;
    for (const auto& sum : before)
        addKind(earlier, sum);
    close(earlier);

    LAUREL_TRY(const auto sums, repository.pointsByMonth(figures.period));
    figures.total.from = m_program.calendar().dayOf(figures.period.start);
    figures.total.opening = earlier.closing;
    for (const auto& sum : sums) {
        const QDate month(sum.month / 100, sum.month % 100, 1);
        if (figures.months.empty() || figures.months.back().from != month) {
            PointsRollForward next{.from = month};
            next.opening = figures.months.empty() ? earlier.closing : figures.months.back().closing;
            figures.months.push_back(next);
        }
        addKind(figures.months.back(), sum);
        close(figures.months.back());
        addKind(figures.total, sum);
    }
    close(figures.total);
    if (!figures.total.earned.isZero())
        figures.redemptionRate = static_cast<double>(figures.total.redeemed.count())
            / static_cast<double>(figures.total.earned.count());
    // Nothing was redeemed yet in a young program: every point is expected to be.
    figures.liability = costOf(figures.total.closing, m_program.policy().pointValue);
    return {};
}

Result<std::vector<TierFigures>> Reporter::tiersOf(const Period& period)
{
    FigureRepository repository(m_program.db());
    const Currency& currency = m_program.currency();
    const Money zero = Money::zero(currency);
    qint64 vouchers = 0;
    LAUREL_TRY(const auto members, repository.membersByTier(period.end));
    LAUREL_TRY(const auto buyers, repository.spendByBuyer(period));
    LAUREL_TRY(const auto points, repository.pointsByTier(period));
    LAUREL_TRY(const auto values, repository.voucherValueByTier(period, &vouchers));
    LAUREL_TRY(const auto gifts, repository.giftCostByTier(period));
    QHash<QString, std::vector<qint64>> spends;
    for (const auto& buyer : buyers)
        spends[buyer.tier].push_back(buyer.minor);

    std::vector<TierFigures> tiers;
    for (const auto& rule : m_program.policy().ladder) {
        const QString& code = rule.mark.code;
        TierFigures tier{.tier = rule.mark,
                         .members = members.value(code),
                         .spend = zero,
                         .averageSpend = zero,
                         .medianSpend = zero,
                         .lowerQuartile = zero,
                         .upperQuartile = zero,
                         .standardDeviation = zero,
                         .cost = zero};
        addSpread(tier, spends.value(code), currency);
        const auto earned = Points::fromCount(points.value(code)).value_or(Points());
        tier.cost = costOf(earned, m_program.policy().pointValue)
            + minorUnits(values.value(code) + gifts.value(code), currency);
        tiers.push_back(std::move(tier));
    }
    return tiers;
}

// Gold against Silver: the two tiers that stand second and third on the ladder. On a shorter one,
// its two highest.
Result<RoiFigures> Reporter::roiOf(const Period& period)
{
    RoiFigures roi{.period = period};
    LAUREL_TRY(roi.tiers, tiersOf(period));
    const auto& ladder = m_program.policy().ladder;
    const size_t upper = std::min<size_t>(2, ladder.size() - 1);
    const size_t lower = upper > 0 ? upper - 1 : 0;
    roi.upper = ladder.at(upper).mark;
    roi.lower = ladder.at(lower).mark;
    const qint64 base = roi.tiers.at(lower).averageSpend.minor();
    if (upper != lower && base > 0)
        roi.ratio = static_cast<double>(roi.tiers.at(upper).averageSpend.minor())
            / static_cast<double>(base);
    return roi;
}

Result<void> Reporter::addWork(HealthFigures& figures)
{
    FigureRepository repository(m_program.db());
    LAUREL_TRY(const auto work, repository.work(figures.period, m_program.clock().now()));
    figures.approvalsOpen = work.approvalsOpen;
    figures.approvalsOverdue = work.approvalsOverdue;
    figures.giftsWaiting = work.giftsWaiting;
    figures.giftsShipped = work.giftsShipped;
    figures.messagesWaiting = work.messagesWaiting;
    figures.vouchersValid = work.vouchersValid;
    figures.vouchersExpired = work.vouchersExpired;
    LAUREL_TRY([[maybe_unused]] const auto values,
               repository.voucherValueByTier(figures.period, &figures.vouchersIssued));
    LAUREL_TRY(figures.messagesWithheld, repository.messagesWithheld(figures.period));
    return {};
}

// What a reader should not have to find out: large purchases that were taken back at once.
Result<void> Reporter::addNotes(HealthFigures& figures)
{
    const auto least = Money::parse(u"10000"_s, m_program.currency());
    LAUREL_TRY(const auto reversals,
               FigureRepository(m_program.db())
                   .largeReversals(figures.period, least ? least->minor() : Money::limit));
    for (const auto& reversal : reversals)
        figures.notes.push_back(
            u"%1 bought for %2 %3 on %4 and returned all of it within the hour."_s.arg(
                reversal.memberNumber,
                minorUnits(reversal.minor, m_program.currency()).toDecimal(),
                m_program.currency().code(),
                m_program.calendar().dayOf(reversal.at).toString(Qt::ISODate)));
    return {};
}

QJsonObject Reporter::roiSummary(const RoiFigures& roi)
{
    QJsonObject summary;
    for (const auto& tier : roi.tiers) {
        if (tier.tier == roi.upper)
            summary[u"upper_minor"_s] = tier.averageSpend.minor();
        if (tier.tier == roi.lower)
            summary[u"lower_minor"_s] = tier.averageSpend.minor();
    }
    summary[u"upper"_s] = roi.upper.code;
    summary[u"lower"_s] = roi.lower.code;
    if (roi.ratio)
        summary[u"ratio"_s] = std::round(*roi.ratio * 100) / 100;
    return summary;
}

Result<ReportId> Reporter::issueHealth(int cycle, const Period& period)
{
    LAUREL_TRY(const auto figures, health(period));
    QJsonObject document = jsonOf(figures);
    document[u"report"_s] = u"health"_s;
    document[u"cycle"_s] = cycle;
    document[u"program"_s] = m_program.facts().name;
    document[u"policy_version"_s] = m_program.policy().version;
    document[u"zone"_s] = m_program.facts().zone;
    return issue(u"health"_s, cycle, document);
}

Result<void> Reporter::issueRoi(int cycle, const RoiFigures& roi)
{
    QJsonObject document = jsonOf(roi);
    document[u"report"_s] = u"roi"_s;
    document[u"cycle"_s] = cycle;
    document[u"program"_s] = m_program.facts().name;
    document[u"policy_version"_s] = m_program.policy().version;
    document[u"zone"_s] = m_program.facts().zone;
    LAUREL_TRY([[maybe_unused]] const auto id, issue(u"roi"_s, cycle, document));
    return {};
}

Result<ReportId> Reporter::issue(const QString& kind, int cycle, const QJsonObject& document)
{
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const StoredReport report{
        .id = m_program.ids().next<ReportId>(),
        .document = bytes,
        .checksum = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        .issuedAt = m_program.clock().now(),
    };
    LAUREL_TRY_VOID(ReportRepository(m_program.db()).add(kind, cycle, report));
    return report.id;
}

Result<QJsonObject> Reporter::issued(const QString& kind, int cycle)
{
    LAUREL_TRY(const auto report, ReportRepository(m_program.db()).find(kind, cycle));
    if (!report)
        return fail(ErrorCode::NotFound, u"Cycle %1 is not closed, so it has no report."_s.arg(cycle));
    const QByteArray hash = QCryptographicHash::hash(report->document, QCryptographicHash::Sha256);
    if (QString::fromLatin1(hash.toHex()) != report->checksum)
        return fail(ErrorCode::CorruptRow,
                    u"The stored report of cycle %1 was changed after it was issued."_s.arg(cycle));
    QJsonObject document = QJsonDocument::fromJson(report->document).object();
    document[u"issued"_s] = report->issuedAt.toIso();
    document[u"checksum"_s] = report->checksum;
    return document;
}

} // namespace laurel
