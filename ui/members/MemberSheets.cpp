#include "ui/members/MemberSheets.h"

#include "ui/common/Formats.h"
#include "ui/members/MemberWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace laurel::ui {
namespace {

constexpr qint64 soonDays = 30;

QString words(const char* text)
{
    return QCoreApplication::translate("MemberSheets", text);
}

QString inDays(qint64 days)
{
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("MemberSheets", "today"));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("MemberSheets", "tomorrow"));
    return QCoreApplication::translate("MemberSheets", "in %n days", nullptr,
                                       static_cast<int>(days));
}

SheetCell timeCell(Instant at, const Formats& formats, TextTone tone = TextTone::Secondary)
{
    return {.text = formats.date(at), .tone = tone, .tip = formats.dateTime(at)};
}

SheetCell changeCell(Points change, const Formats& formats)
{
    return {.text = formats.signedPoints(change),
            .tone = change > Points() ? TextTone::Success : TextTone::Normal,
            .look = CellLook::StrongFigure};
}

} // namespace

SheetCell expiryCell(const std::optional<Instant>& expiresAt, const Formats& formats, Instant now)
{
    if (!expiresAt)
        return {.text = words(QT_TRANSLATE_NOOP("MemberSheets", "Never")),
                .tone = TextTone::Secondary};
    SheetCell cell = timeCell(*expiresAt, formats);
    if (*expiresAt <= now) {
        cell.tone = TextTone::Muted;
        return cell;
    }
    const qint64 days =
        now.toLocal(formats.zone()).date().daysTo(expiresAt->toLocal(formats.zone()).date());
    cell.text += u" · "_s + inDays(days);
    cell.tone = days <= soonDays ? TextTone::Warning : TextTone::Normal;
    return cell;
}

std::vector<SheetColumn> lotColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Earned from"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Earned")),
             .widthPx = 116,
             .hideBelowPx = 520},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Points")),
             .widthPx = 92,
             .isFigures = true,
             .hideBelowPx = 430},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Remaining")),
             .widthPx = 100,
             .isFigures = true},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Expires")), .widthPx = 206}};
}

std::vector<SheetRow> lotRows(const std::vector<LotView>& lots, const Formats& formats, Instant now)
{
    std::vector<SheetRow> rows;
    for (const LotView& lot : lots) {
        const bool isSpent = lot.remaining.isZero();
        const TextTone tone = isSpent ? TextTone::Muted : TextTone::Normal;
        SheetCell expires = expiryCell(lot.expiresAt, formats, now);
        if (isSpent)
            expires = lot.expiresAt ? timeCell(*lot.expiresAt, formats, TextTone::Muted) : expires;
        rows.push_back({{.text = capitalised(lot.origin), .tone = tone},
                        timeCell(lot.earnedAt, formats),
                        {.text = formats.points(lot.points),
                         .tone = TextTone::Secondary,
                         .look = CellLook::Figure},
                        {.text = formats.points(lot.remaining),
                         .tone = tone,
                         .look = isSpent ? CellLook::Figure : CellLook::StrongFigure},
                        expires});
    }
    return rows;
}

std::vector<SheetColumn> nextLotColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Earned from"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Earned")),
             .widthPx = 116,
             .hideBelowPx = 480},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Remaining")),
             .widthPx = 100,
             .isFigures = true},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Expires")), .widthPx = 206}};
}

std::vector<SheetRow> nextLotRows(std::vector<LotView> lots, size_t limit, const Formats& formats,
                                  Instant now)
{
    std::erase_if(lots, [now](const LotView& lot) {
        return lot.remaining.isZero() || !lot.expiresAt || *lot.expiresAt <= now;
    });
    std::ranges::stable_sort(lots, {}, [](const LotView& lot) { return *lot.expiresAt; });
    if (lots.size() > limit)
        lots.erase(lots.begin() + static_cast<std::ptrdiff_t>(limit), lots.end());
    std::vector<SheetRow> rows;
    for (const LotView& lot : lots)
        rows.push_back({{.text = capitalised(lot.origin)},
                        timeCell(lot.earnedAt, formats),
                        {.text = formats.points(lot.remaining), .look = CellLook::StrongFigure},
                        expiryCell(lot.expiresAt, formats, now)});
    return rows;
}

std::vector<SheetColumn> postingColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Date")), .widthPx = 124},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "What")), .widthPx = 100},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Caused by"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Change")),
             .widthPx = 88,
             .isFigures = true},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Balance")),
             .widthPx = 92,
             .isFigures = true},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Expires")),
             .widthPx = 116,
             .hideBelowPx = 640}};
}

std::vector<SheetRow> postingRows(const std::vector<StatementLine>& lines, const Formats& formats)
{
    std::vector<SheetRow> rows;
    for (const StatementLine& line : lines)
        rows.push_back({timeCell(line.occurredAt, formats),
                        {.text = nameOfPosting(line.kind)},
                        {.text = capitalised(line.cause), .tone = TextTone::Secondary},
                        changeCell(line.change, formats),
                        {.text = formats.points(line.balanceAfter), .look = CellLook::Figure},
                        line.expiresAt ? timeCell(*line.expiresAt, formats) : SheetCell()});
    return rows;
}

std::vector<SheetColumn> voucherColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Value")),
             .widthPx = 96,
             .isFigures = true},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "State")), .widthPx = 104},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Expires"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "For reaching")),
             .widthPx = 112,
             .hideBelowPx = 480},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Issued")),
             .widthPx = 116,
             .hideBelowPx = 740},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Code ends in")), .widthPx = 116}};
}

std::vector<SheetRow> voucherRows(const std::vector<VoucherView>& vouchers, const Formats& formats,
                                  Instant now)
{
    std::vector<SheetRow> rows;
    for (const VoucherView& voucher : vouchers) {
        const bool isOpen =
            voucher.state == VoucherState::Valid || voucher.state == VoucherState::Reserved;
        rows.push_back(
            {{.text = formats.money(voucher.value), .look = CellLook::StrongFigure},
             {.text = nameOf(voucher.state), .tone = toneOf(voucher.state), .look = CellLook::Mark},
             isOpen ? expiryCell(voucher.expiresAt, formats, now)
                    : timeCell(voucher.expiresAt, formats, TextTone::Muted),
             {.text = voucher.tier.name},
             timeCell(voucher.issuedAt, formats),
             {.text = u"… "_s + voucher.lastFour}});
    }
    return rows;
}

std::vector<SheetColumn> messageColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Message"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "By")), .widthPx = 76},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "State")), .widthPx = 104},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Why")),
             .widthPx = 150,
             .hideBelowPx = 540},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "When")), .widthPx = 112}};
}

std::vector<SheetRow> messageRows(const std::vector<MessageBrief>& messages, const Formats& formats,
                                  Instant now)
{
    std::vector<SheetRow> rows;
    for (const MessageBrief& message : messages)
        rows.push_back({{.text = nameOfTopic(message.topic)},
                        {.text = nameOfChannel(message.channel), .tone = TextTone::Secondary},
                        {.text = nameOfMessageState(message.state),
                         .tone = toneOfMessageState(message.state),
                         .look = CellLook::Mark},
                        {.text = capitalised(message.why), .tone = TextTone::Secondary},
                        {.text = formats.relative(message.at, now),
                         .tone = TextTone::Secondary,
                         .tip = formats.dateTime(message.at)}});
    return rows;
}

std::vector<SheetColumn> consentColumns()
{
    return {{.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Channel"))},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Answer")), .widthPx = 150},
            {.title = words(QT_TRANSLATE_NOOP("MemberSheets", "Since")), .widthPx = 120}};
}

std::vector<SheetRow> consentRows(const std::vector<ConsentView>& consents, const Formats& formats)
{
    std::vector<SheetRow> rows;
    for (const ConsentView& consent : consents)
        rows.push_back({{.text = nameOfChannel(consent.channel)},
                        {.text = consent.granted
                             ? words(QT_TRANSLATE_NOOP("MemberSheets", "May be written to"))
                             : words(QT_TRANSLATE_NOOP("MemberSheets", "Not agreed")),
                         .tone = consent.granted ? TextTone::Success : TextTone::Muted,
                         .look = CellLook::Mark},
                        timeCell(consent.since, formats)});
    return rows;
}

} // namespace laurel::ui
