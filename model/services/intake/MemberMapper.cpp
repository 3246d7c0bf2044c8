#include "model/services/intake/MemberMapper.h"

#include "model/services/intake/FieldSheet.h"
#include "model/services/intake/InputLimits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Narrower than RFC 5322 on purpose: no quotes, comments or spaces, so that nothing but an address
// ever reaches a mail program.
const QRegularExpression& emailForm()
{
    static const QRegularExpression form(
        u"\\A(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}"
        "[A-Za-z0-9]\\z"_s);
    return form;
}

const QRegularExpression& phoneForm()
{
    static const QRegularExpression form(u"\\A\\+?(?:[ ()./-]*[0-9]){4,17}[ )]*\\z"_s);
    return form;
}

const QRegularExpression& localeForm()
{
    static const QRegularExpression form(
        u"\\A[a-z]{2,3}(?:[_-][A-Z][a-z]{3})?(?:[_-](?:[A-Z]{2}|[0-9]{3}))?\\z"_s);
    return form;
}

const QRegularExpression& cardForm()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}\\z"_s);
    return form;
}

QString countryFrom(const QString& text)
{
    const bool isCode = text.size() == 2
        && std::ranges::all_of(text, [](QChar c) { return c.isLetter() && c.unicode() < 128; });
    return isCode ? text.toUpper() : text;
}

} // namespace

MemberMapper::MemberMapper(Columns columns, QTimeZone zone, Instant now)
    : m_columns(std::move(columns))
    , m_zone(std::move(zone))
    , m_now(now)
{
}

std::variant<MemberRecord, RecordFault> MemberMapper::map(const RawRecord& raw) const
{
    if (raw.fault)
        return *raw.fault;
    FieldSheet sheet(raw.fields);
    MemberRecord member{.externalId = sheet.required(u"external_id"_s, limits::idLength)};
    member.cardNumber =
        sheet.matching(u"card_number"_s, limits::nameLength, cardForm(), u"a card number"_s);
    member.firstName = sheet.name(u"first_name"_s, limits::nameLength);
    member.lastName = sheet.name(u"last_name"_s, limits::nameLength);
    member.email =
        sheet.matching(u"email"_s, limits::emailLength, emailForm(), u"an e-mail address"_s);
    member.phone =
        sheet.matching(u"phone"_s, limits::nameLength, phoneForm(), u"a telephone number"_s);
    member.birthday = sheet.birthday(u"birthday"_s, m_zone, m_now);
    member.joinedAt = sheet.time(u"joined_at"_s, m_zone, m_now);
    member.locale =
        sheet.matching(u"locale"_s, limits::nameLength, localeForm(), u"a locale like en_GB"_s);
    member.locale.replace(u'-', u'_');
    member.addressLine = sheet.name(u"address_line"_s, limits::lineLength);
    member.postcode = sheet.name(u"postcode"_s, limits::nameLength);
    member.city = sheet.name(u"city"_s, limits::nameLength);
    member.country = countryFrom(sheet.name(u"country"_s, limits::nameLength));
    member.emailConsent = sheet.flag(u"email_consent"_s);
    member.smsConsent = sheet.flag(u"sms_consent"_s);
    member.attributes = sheet.attributes(m_columns);
    if (sheet.fault())
        return *sheet.fault();
    return member;
}

} // namespace laurel
