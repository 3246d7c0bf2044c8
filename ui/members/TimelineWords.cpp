// What the entries of a member's story are called.

#include "ui/common/Formats.h"
#include "ui/members/MemberWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

using Kind = TimelineEntry::Kind;

QString words(const char* text)
{
    return QCoreApplication::translate("TimelineWords", text);
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

// "Purchase £86.40", or "Purchase" where the amount is not known.
QString withAmount(const char* with, const char* without, const TimelineEntry& entry,
                   const Formats& formats)
{
    return entry.amount ? words(with).arg(formats.isolate(formats.money(*entry.amount)))
                        : words(without);
}

QString referenceOf(const TimelineEntry& entry, const Formats& formats)
{
    switch (entry.kind) {
    case Kind::Purchase:
    case Kind::Refund:
        return entry.reference.isEmpty() ? QString()
                                         : words(QT_TRANSLATE_NOOP("TimelineWords", "Order %1"))
                                               .arg(formats.isolate(entry.reference));
    case Kind::Earned:
    case Kind::ClawedBack:
    case Kind::Expired:
        return isNumber(entry.reference)
            ? words(QT_TRANSLATE_NOOP("TimelineWords", "Cycle %1")).arg(entry.reference)
            : capitalised(entry.reference);
    case Kind::TierChanged: // The title says it.
    case Kind::UpgradeProposed:
    case Kind::UpgradeRejected:
        return {};
    case Kind::Redeemed:
    case Kind::Adjusted:
    case Kind::GiftShipped:
    case Kind::VoucherIssued:
    case Kind::Joined:
    case Kind::Other:
        return capitalised(entry.reference);
    }
    LAUREL_EXPECT(false);
}

} // namespace

QString titleOf(const TimelineEntry& entry, const Formats& formats)
{
    const QString name = formats.isolate(entry.reference);
    switch (entry.kind) {
    case Kind::Purchase:
        return withAmount(QT_TRANSLATE_NOOP("TimelineWords", "Purchase %1"),
                          QT_TRANSLATE_NOOP("TimelineWords", "Purchase"), entry, formats);
    case Kind::Refund:
        return withAmount(QT_TRANSLATE_NOOP("TimelineWords", "Refund %1"),
                          QT_TRANSLATE_NOOP("TimelineWords", "Refund"), entry, formats);
    case Kind::Earned:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Points earned"));
    case Kind::ClawedBack:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Points taken back"));
    case Kind::Redeemed:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Points spent"));
    case Kind::Expired:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Points expired"));
    case Kind::Adjusted:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Points adjusted"));
    case Kind::TierChanged:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Tier is now %1")).arg(name);
    case Kind::UpgradeProposed:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Upgrade to %1 proposed")).arg(name);
    case Kind::UpgradeRejected:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Upgrade to %1 rejected")).arg(name);
    case Kind::GiftShipped:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Gift shipped"));
    case Kind::VoucherIssued:
        return withAmount(QT_TRANSLATE_NOOP("TimelineWords", "Voucher of %1 issued"),
                          QT_TRANSLATE_NOOP("TimelineWords", "Voucher issued"), entry, formats);
    case Kind::Joined:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Joined the program"));
    case Kind::Other:
        return words(QT_TRANSLATE_NOOP("TimelineWords", "Other"));
    }
    LAUREL_EXPECT(false);
}

QString detailOf(const TimelineEntry& entry, const Formats& formats)
{
    const QString reference = referenceOf(entry, formats);
    if (entry.by.isEmpty())
        return reference;
    const QString by =
        words(QT_TRANSLATE_NOOP("TimelineWords", "by %1")).arg(formats.isolate(entry.by));
    return reference.isEmpty() ? capitalised(by) : formats.isolate(reference) + u" · "_s + by;
}

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Purchase:
        return u"shopping-bag"_s;
    case Kind::Refund:
        return u"undo-2"_s;
    case Kind::Earned:
    case Kind::ClawedBack:
    case Kind::Redeemed:
    case Kind::Adjusted:
        return u"wallet"_s;
    case Kind::Expired:
        return u"clock"_s;
    case Kind::TierChanged:
    case Kind::UpgradeProposed:
    case Kind::UpgradeRejected:
        return u"badge-check"_s;
    case Kind::GiftShipped:
        return u"gift"_s;
    case Kind::VoucherIssued:
        return u"ticket"_s;
    case Kind::Joined:
        return u"log-in"_s;
    case Kind::Other:
        return u"activity"_s;
    }
    LAUREL_EXPECT(false);
}

bool belongs(Kind kind, StoryPart part)
{
    switch (part) {
    case StoryPart::Everything:
        return true;
    case StoryPart::Purchases:
        return kind == Kind::Purchase || kind == Kind::Refund;
    case StoryPart::Points:
        return kind == Kind::Earned || kind == Kind::ClawedBack || kind == Kind::Redeemed
            || kind == Kind::Expired || kind == Kind::Adjusted;
    case StoryPart::Tier:
        return kind == Kind::TierChanged || kind == Kind::UpgradeProposed
            || kind == Kind::UpgradeRejected;
    case StoryPart::Rewards:
        return kind == Kind::GiftShipped || kind == Kind::VoucherIssued;
    }
    LAUREL_EXPECT(false);
}

} // namespace laurel::ui
