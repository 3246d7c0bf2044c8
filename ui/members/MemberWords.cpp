#include "ui/members/MemberWords.h"

#include "ui/common/Formats.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace laurel::ui {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("MemberWords", text);
}

// A code that a later program wrote and this one does not know is shown as it is.
QString translated(const QHash<QString, const char*>& names, const QString& code)
{
    const char* const name = names.value(code);
    return name ? words(name) : capitalised(QString(code).replace(u'_', u' '));
}

} // namespace

QString nameOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Active"));
    case MemberStatus::Locked:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Locked"));
    case MemberStatus::Closed:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Closed"));
    }
    LAUREL_EXPECT(false);
}

TextTone toneOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return TextTone::Success;
    case MemberStatus::Locked:
        return TextTone::Danger;
    case MemberStatus::Closed:
        return TextTone::Muted;
    }
    LAUREL_EXPECT(false);
}

QString iconOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Active:
        return u"check"_s;
    case MemberStatus::Locked:
        return u"lock"_s;
    case MemberStatus::Closed:
        return u"x"_s;
    }
    LAUREL_EXPECT(false);
}

QString nameOf(VoucherState state)
{
    switch (state) {
    case VoucherState::Reserved:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Reserved"));
    case VoucherState::Valid:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Valid"));
    case VoucherState::Used:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Used"));
    case VoucherState::Expired:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Expired"));
    case VoucherState::Cancelled:
        return words(QT_TRANSLATE_NOOP("MemberWords", "Cancelled"));
    }
    LAUREL_EXPECT(false);
}

TextTone toneOf(VoucherState state)
{
    switch (state) {
    case VoucherState::Reserved:
        return TextTone::Info;
    case VoucherState::Valid:
        return TextTone::Success;
    case VoucherState::Used:
    case VoucherState::Cancelled:
        return TextTone::Muted;
    case VoucherState::Expired:
        return TextTone::Warning;
    }
    LAUREL_EXPECT(false);
}

QString nameOfPosting(const QString& kind)
{
    static const QHash<QString, const char*> names{
        {u"earn"_s, QT_TRANSLATE_NOOP("MemberWords", "Earned")},
        {u"bonus"_s, QT_TRANSLATE_NOOP("MemberWords", "Bonus")},
        {u"activate"_s, QT_TRANSLATE_NOOP("MemberWords", "Activated")},
        {u"redeem"_s, QT_TRANSLATE_NOOP("MemberWords", "Spent")},
        {u"restore"_s, QT_TRANSLATE_NOOP("MemberWords", "Given back")},
        {u"expire"_s, QT_TRANSLATE_NOOP("MemberWords", "Expired")},
        {u"clawback"_s, QT_TRANSLATE_NOOP("MemberWords", "Taken back")},
        {u"adjust"_s, QT_TRANSLATE_NOOP("MemberWords", "Adjusted")},
        {u"hold"_s, QT_TRANSLATE_NOOP("MemberWords", "Held")},
        {u"release"_s, QT_TRANSLATE_NOOP("MemberWords", "Released")},
        {u"merge"_s, QT_TRANSLATE_NOOP("MemberWords", "Merged")},
        {u"reverse"_s, QT_TRANSLATE_NOOP("MemberWords", "Reversed")},
    };
    return translated(names, kind);
}

QString nameOfChannel(const QString& channel)
{
    static const QHash<QString, const char*> names{
        {u"email"_s, QT_TRANSLATE_NOOP("MemberWords", "E-mail")},
        {u"sms"_s, QT_TRANSLATE_NOOP("MemberWords", "SMS")},
    };
    return translated(names, channel);
}

QString nameOfTopic(const QString& topic)
{
    static const QHash<QString, const char*> names{
        {u"tier_upgrade"_s, QT_TRANSLATE_NOOP("MemberWords", "Tier upgrade")},
        {u"points_added"_s, QT_TRANSLATE_NOOP("MemberWords", "Points added")},
        {u"voucher"_s, QT_TRANSLATE_NOOP("MemberWords", "Voucher")},
    };
    return translated(names, topic);
}

QString nameOfMessageState(const QString& state)
{
    static const QHash<QString, const char*> names{
        {u"waiting"_s, QT_TRANSLATE_NOOP("MemberWords", "Waiting")},
        {u"held"_s, QT_TRANSLATE_NOOP("MemberWords", "Held")},
        {u"withheld"_s, QT_TRANSLATE_NOOP("MemberWords", "Withheld")},
        {u"sent"_s, QT_TRANSLATE_NOOP("MemberWords", "Sent")},
        {u"failed"_s, QT_TRANSLATE_NOOP("MemberWords", "Failed")},
    };
    return translated(names, state);
}

TextTone toneOfMessageState(const QString& state)
{
    if (state == "sent"_L1)
        return TextTone::Success;
    if (state == "failed"_L1)
        return TextTone::Danger;
    if (state == "withheld"_L1)
        return TextTone::Muted;
    return state == "held"_L1 ? TextTone::Warning : TextTone::Info;
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace laurel::ui
