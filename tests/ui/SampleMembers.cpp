#include "tests/ui/SampleData.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::test {
namespace {

struct Sketch
{
    int number;
    QString name;
    QString email;
    int rank;
    qint64 balance;
    std::chrono::minutes ago;
    MemberStatus status = MemberStatus::Active;
};

std::vector<Sketch> sketches()
{
    using enum MemberStatus;
    return {
        {104882, u"Amara Lindqvist"_s, u"amara.lindqvist@example.com"_s, 2, 12'480, 12min},
        {104417, u"Yusuf Demir"_s, u"y.demir@example.org"_s, 1, 3'120, 136min},
        {103990, u"Chiara Bianchi"_s, u"chiara.bianchi@example.it"_s, 2, 48'905, 159min},
        {103755, u"Tomasz Wójcik"_s, u"tomasz.wojcik@example.pl"_s, 0, 240, 19h},
        {103512, u"Ngozi Adeyemi"_s, u"ngozi@example.ng"_s, 2, 9'870, 21h},
        {103488, u"佐藤 美咲"_s, u"misaki.sato@example.jp"_s, 1, 5'410, 25h},
        {103201, u"Lucas Fernández"_s, u"lucas.fernandez@example.es"_s, 1, 1'985, 95h, Locked},
        {103107, u"لیلی حداد"_s, u"leila.haddad@example.com"_s, 2, 15'230, 97h},
        {102960, u"Freya Johansen"_s, u"freya.johansen@example.no"_s, 0, 615, 120h},
        {102744, u"Дмитрий Петров"_s, u"d.petrov@example.com"_s, 1, 2'770, 123h},
        {102651, u"Aoife Byrne"_s, u"aoife.byrne@example.ie"_s, 3, 61'140, 144h},
        {102489, u"Rohan Kapoor"_s, u"rohan.kapoor@example.in"_s, 2, 7'705, 147h},
        {102303, u"Μαρία Παπαδοπούλου"_s, u"maria.p@example.gr"_s, 0, 90, 170h},
        {102188, u"Jean-Luc Moreau"_s, u"jl.moreau@example.fr"_s, 1, 4'065, 190h},
        {102071, u"דנה לוי"_s, u"dana.levi@example.co.il"_s, 2, 11'300, 214h},
        {101958, u"अनन्या शर्मा"_s, u"ananya.sharma@example.in"_s, 1, 3'905, 240h},
        {101846, u"สมชาย ใจดี"_s, u"somchai@example.co.th"_s, 0, 720, 262h},
        {101733, u"Sofía Herrera"_s, u"sofia.herrera@example.mx"_s, 2, 18'240, 290h},
        {101620, u"Nguyễn Thị Hồng Hạnh"_s, u""_s, 0, 155, 330h},
        {101502, u"O’Shaughnessy-Featherstonehaugh, Bartholomew"_s,
         u"bartholomew.oshaughnessy.featherstonehaugh@example.co.uk"_s, 3, 204'875, 400h},
        {101377, u"Amar Haddad"_s, u"amar.haddad@example.com"_s, 1, 2'210, 520h},
        {101240, u"Zoë de Vries"_s, u"zoe@example.nl"_s, 0, -35, 700h},
        {101118, u"Kwame Mensah"_s, u"k.mensah@example.gh"_s, 1, 1'460, 1'200h},
        {100951, u"Ingrid Sørensen"_s, u"ingrid@example.dk"_s, 0, 0, 9'000h, Closed},
    };
}

Points points(qint64 count)
{
    return Points::fromCount(count).value();
}

std::vector<BalancePoint> balances(Points now)
{
    constexpr std::array<qint64, 13> percent{38, 42, 49, 56, 52, 60, 67, 63, 71, 80, 75, 90, 100};
    std::vector<BalancePoint> result;
    QDate day(2024, 11, 30);
    for (const qint64 share : percent) {
        result.push_back({day, points(now.count() * share / 100)});
        day = QDate(day.year(), day.month(), 1).addMonths(2).addDays(-1);
    }
    return result;
}

std::vector<TimelineEntry> timeline(const MemberRow& head)
{
    using enum TimelineEntry::Kind;
    const Instant last = head.lastActivity.value_or(sampleNow());
    return {
        {.kind = Purchase, .at = last, .reference = u"50931"_s, .amount = euro(8'640)},
        {.kind = Earned, .at = last, .reference = u"57"_s, .points = points(864)},
        {.kind = GiftShipped,
         .at = last - 72h,
         .reference = u"Ceramic mug, navy"_s,
         .points = points(-1'500),
         .by = u"wanda"_s},
        {.kind = Refund, .at = last - 140h, .reference = u"50210"_s, .amount = euro(-2'150)},
        {.kind = ClawedBack, .at = last - 140h, .reference = u"56"_s, .points = points(-215)},
        {.kind = VoucherIssued, .at = last - 455h, .reference = u"Gold"_s, .amount = euro(1'500)},
        {.kind = TierChanged, .at = last - 456h, .reference = head.tier.name, .by = u"hana"_s},
        {.kind = UpgradeProposed, .at = last - 480h, .reference = head.tier.name},
        {.kind = Purchase, .at = last - 500h, .reference = u"49871"_s, .amount = euro(19'800)},
        {.kind = Expired, .at = last - 900h, .points = points(-120)},
        {.kind = Adjusted, .at = last - 1'400h, .points = points(250), .by = u"salma"_s},
        {.kind = Joined, .at = Instant::parse(u"2021-03-14T09:26:00Z"_s, QTimeZone::utc()).value()},
    };
}

std::vector<StatementLine> postings(Points balance)
{
    struct Line
    {
        QString kind;
        QString cause;
        qint64 change;
        int daysAgo;
    };
    const std::vector<Line> lines{
        {u"earn"_s, u"cycle 57"_s, 864, 16},         {u"redeem"_s, u"gift G-20391"_s, -1'500, 19},
        {u"clawback"_s, u"order 50210"_s, -215, 22}, {u"earn"_s, u"cycle 56"_s, 2'125, 46},
        {u"adjust"_s, u"kept by hand"_s, 250, 61},   {u"expire"_s, u"cycle 45"_s, -120, 70},
        {u"earn"_s, u"cycle 55"_s, 1'940, 76}};
    std::vector<StatementLine> result;
    qint64 sequence = 118;
    Points after = balance;
    for (const Line& line : lines) {
        const Instant at = sampleNow() - std::chrono::days(line.daysAgo);
        result.push_back({.sequence = sequence--,
                          .occurredAt = at,
                          .kind = line.kind,
                          .cause = line.cause,
                          .change = points(line.change),
                          .balanceAfter = after,
                          .expiresAt = line.change > 0 ? std::optional(at + std::chrono::days(365))
                                                       : std::nullopt});
        after = after - points(line.change);
    }
    return result;
}

std::vector<LotView> lots()
{
    const auto lot = [](qint64 id, const QString& origin, qint64 whole, qint64 rest, int days) {
        return LotView{.id = LotId(id),
                       .origin = origin,
                       .points = points(whole),
                       .remaining = points(rest),
                       .earnedAt = sampleNow() - std::chrono::days(365 - days),
                       .expiresAt = sampleNow() + std::chrono::days(days)};
    };
    std::vector<LotView> result{
        lot(88'120, u"Cycle 45"_s, 960, 800, 21), lot(88'344, u"Review"_s, 400, 400, 28),
        lot(90'211, u"Cycle 46"_s, 1'340, 1'340, 71), lot(91'870, u"Cycle 50"_s, 4'800, 4'800, 190),
        lot(93'002, u"Cycle 57"_s, 5'140, 5'140, 350)};
    result.push_back({.id = LotId(80'004),
                      .origin = u"Birthday"_s,
                      .points = points(50),
                      .remaining = {},
                      .earnedAt = sampleNow() - std::chrono::days(400),
                      .expiresAt = std::nullopt});
    return result;
}

std::vector<VoucherView> vouchers()
{
    const auto voucher = [](qint64 id, VoucherState state, int rank, qint64 cents, int days) {
        return VoucherView{.id = VoucherId(id),
                           .state = state,
                           .value = euro(cents),
                           .tier = sampleTier(rank),
                           .lastFour = QString::number(1'000 + id % 9'000),
                           .issuedAt = sampleNow() + std::chrono::days(days - 90),
                           .expiresAt = sampleNow() + std::chrono::days(days)};
    };
    return {voucher(51'204, VoucherState::Valid, 2, 1'500, 71),
            voucher(51'377, VoucherState::Reserved, 3, 5'000, 90),
            voucher(47'015, VoucherState::Used, 1, 500, -200)};
}

} // namespace

std::vector<MemberRow> sampleMemberRows()
{
    std::vector<MemberRow> rows;
    for (const Sketch& sketch : sketches())
        rows.push_back({.id = MemberId(sketch.number),
                        .number = u"M-%1"_s.arg(sketch.number),
                        .name = sketch.name,
                        .email = sketch.email,
                        .tier = sampleTier(sketch.rank),
                        .balance = points(sketch.balance),
                        .lastActivity = sampleNow() - sketch.ago,
                        .status = sketch.status});
    return rows;
}

Result<MemberProfile> sampleProfile(MemberId id)
{
    const std::vector<MemberRow> rows = sampleMemberRows();
    const auto head = std::ranges::find(rows, id, &MemberRow::id);
    if (head == rows.end())
        return fail(ErrorCode::NotFound, u"member %1"_s.arg(id.value()));

    const int rank = head->tier.rank;
    constexpr std::array<qint64, 4> thresholds{0, 100, 300, 1'000};
    const qint64 floor = thresholds[static_cast<size_t>(rank)];
    const qint64 goal = thresholds[static_cast<size_t>(std::min(rank + 1, 3))];
    return MemberProfile{
        .head = *head,
        .externalId = u"C-%1"_s.arg(id.value() % 20'000),
        .phone = u"+46 70 123 45 67"_s,
        .addressLine = u"Götgatan 12"_s,
        .postcode = u"118 46"_s,
        .city = u"Stockholm"_s,
        .country = u"SE"_s,
        .locale = u"sv_SE"_s,
        .birthday = QDate(1988, 6, 4),
        .joinedAt = Instant::parse(u"2021-03-14T09:26:00Z"_s, QTimeZone::utc()).value(),
        .tierSince = sampleNow() - std::chrono::days(19),
        .tierUntil = sampleNow() + std::chrono::days(346),
        .pending = points(130),
        .held = {},
        .deficit = points(std::max<qint64>(0, -head->balance.count())),
        .lifetimeEarned = points(30'915),
        .expiringSoon = points(1'200),
        .firstExpiry = sampleNow() + std::chrono::days(21),
        .spend12Months = euro(321'400),
        .spendBefore = euro(272'300),
        .progress = {.next = rank < 3 ? std::optional(sampleTier(rank + 1)) : std::nullopt,
                     .qualifying = points(floor + (goal - floor) * 8 / 10),
                     .floor = points(floor),
                     .goal = points(goal),
                     .nextNeedsApproval = rank == 2,
                     .proposalIsOpen = id == MemberId(103'990)},
        .balanceByMonth = balances(head->balance),
        .timeline = timeline(*head),
        .postings = postings(head->balance),
        .lots = lots(),
        .vouchers = vouchers(),
        .tasks = {{TaskId(412), TaskKind::Approval, u"A-412"_s, TaskState::Open, sampleNow() - 2h},
                  {TaskId(20'418), TaskKind::Dispatch, u"G-20418"_s, TaskState::Waiting, {}}},
        .messages = {{MessageId(9'001), u"email"_s, u"tier_upgrade"_s, u"sent"_s, u""_s,
                      sampleNow() - std::chrono::days(19)},
                     {MessageId(9'002), u"sms"_s, u"points_added"_s, u"withheld"_s, u"no consent"_s,
                      sampleNow() - std::chrono::days(16)}},
        .consents = {{u"email"_s, true, sampleNow() - std::chrono::days(1'712)},
                     {u"sms"_s, false, sampleNow() - std::chrono::days(300)}}};
}

} // namespace laurel::test
