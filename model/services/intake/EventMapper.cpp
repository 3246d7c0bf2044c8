#include "model/services/intake/EventMapper.h"

#include "model/services/intake/FieldSheet.h"
#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr std::array eventTypes{
    "purchase"_L1,   "refund"_L1, "review"_L1,   "referral"_L1,    "signup"_L1, "visit"_L1,
    "email_open"_L1, "click"_L1,  "birthday"_L1, "anniversary"_L1, "custom"_L1,
};

QString typeFrom(FieldSheet& sheet)
{
    QString type = sheet.required(u"type"_s, limits::nameLength).toLower();
    if (!type.isEmpty() && !isEventType(type))
        sheet.refuse(QuarantineReason::BadType,
                     u"type \"%1\" is none that a program knows"_s.arg(shownText(type)));
    return type;
}

// Where the sheet has a fault the value is of no account.
Instant timeFrom(FieldSheet& sheet, const EventTerms& terms)
{
    static_cast<void>(sheet.required(u"occurred_at"_s, limits::lineLength));
    return sheet.time(u"occurred_at"_s, terms.zone, terms.now).value_or(Instant());
}

} // namespace

bool isEventType(const QString& type)
{
    static const QRegularExpression custom(u"\\Acustom:[a-z0-9][a-z0-9_.-]{0,39}\\z"_s);
    return std::ranges::any_of(eventTypes, [&](QLatin1StringView known) { return known == type; })
        || custom.match(type).hasMatch();
}

EventMapper::EventMapper(Columns columns, EventTerms terms)
    : m_columns(std::move(columns))
    , m_terms(std::move(terms))
{
}

std::variant<EventRecord, RecordFault> EventMapper::map(const RawRecord& raw) const
{
    if (raw.fault)
        return *raw.fault;
    FieldSheet sheet(raw.fields);
    EventRecord event{
        .source = m_terms.source,
        .externalId = sheet.required(u"external_id"_s, limits::idLength),
        .member = sheet.required(u"member"_s, limits::idLength),
        .occurredAt = timeFrom(sheet, m_terms),
        .type = typeFrom(sheet),
    };
    event.amount = amountFrom(sheet, event.type);
    event.refundOf = sheet.line(u"refund_of"_s, limits::idLength);
    if (!event.refundOf.isEmpty() && event.type != u"refund"_s)
        sheet.refuse(QuarantineReason::BadValue, u"refund_of stands at a %1"_s.arg(event.type));
    event.attributes = sheet.attributes(m_columns);
    if (sheet.fault())
        return *sheet.fault();
    return event;
}

std::optional<Money> EventMapper::amountFrom(FieldSheet& sheet, const QString& type) const
{
    const QString code = sheet.line(u"currency"_s, limits::nameLength).toUpper();
    if (!code.isEmpty()) {
        const auto currency = Currency::fromCode(code);
        if (!currency) {
            sheet.refuse(QuarantineReason::BadCurrency, currency.error().detail);
        } else if (*currency != m_terms.currency) {
            sheet.refuse(QuarantineReason::BadCurrency,
                         u"the amount is in %1 and the program counts in %2"_s.arg(
                             code, m_terms.currency.code()));
        }
    }

    const bool isRefund = type == u"refund"_s;
    const QString text = sheet.line(u"amount"_s, limits::lineLength);
    if (text.isEmpty()) {
        if (isRefund || type == u"purchase"_s)
            sheet.refuse(QuarantineReason::BadAmount, u"a %1 needs an amount"_s.arg(type));
        return std::nullopt;
    }
    const auto amount = Money::parse(text, m_terms.currency);
    if (!amount) {
        sheet.refuse(QuarantineReason::BadAmount, amount.error().detail);
        return std::nullopt;
    }
    if (isRefund && amount->minor() <= 0)
        sheet.refuse(
            QuarantineReason::BadAmount,
            u"amount \"%1\": a refund's is more than 0; its type says that it goes back"_s.arg(
                shownText(text)));
    else if (amount->isNegative())
        sheet.refuse(QuarantineReason::BadAmount,
                     u"amount \"%1\" is less than 0; money that goes back is a refund"_s.arg(
                         shownText(text)));
    return *amount;
}

} // namespace laurel
