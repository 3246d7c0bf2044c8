#pragma once

#include "model/base/Instant.h"
#include "model/base/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

// What comes in by the door of events, checked and typed. docs/terminal.md lists the columns.
namespace laurel {

struct MemberRecord
{
    QString externalId; // Required, unique.
    QString cardNumber = {}; // Unique; empty: the program gives one.
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    QString phone = {};
    std::optional<QDate> birthday = {};
    std::optional<Instant> joinedAt = {}; // Empty: now.
    QString locale = {};
    QString addressLine = {};
    QString postcode = {};
    QString city = {};
    QString country = {}; // ISO 3166 alpha-2 where known.
    bool emailConsent = false;
    bool smsConsent = false;
    QJsonObject attributes = {}; // extra columns, kept as they came
};

struct EventRecord
{
    QString source; // "file", "woocommerce", ...
    QString externalId; // Required; unique within its source.
    QString member; // The member's external id or card number.
    Instant occurredAt;
    QString type; // "purchase", "refund", "review", ...: docs/program.md 1
    std::optional<Money> amount = {}; // Required for purchases and refunds; a refund's is positive.
    QString refundOf = {}; // external id of the purchase
    QJsonObject attributes = {};
};

// Why a record could not be used.
enum class QuarantineReason {
    NotUtf8,
    Malformed, // not a row or a JSON object of the expected form
    FieldTooLarge,
    MissingField, // a required column is empty
    UnknownMember,
    BadAmount,
    BadTime,
    BadCurrency, // unknown, or not the program's
    BadType,
    BadValue, // any other field, e.g. an e-mail address or a birthday
    Conflict, // other content under the key of a record that is already there
    UnknownPurchase, // refund_of names no purchase of this member
};
QString codeOf(QuarantineReason reason);
std::optional<QuarantineReason> quarantineReasonFromCode(const QString& code);

// What became of a record.
enum class RecordOutcome { Accepted, Duplicate };

} // namespace laurel
