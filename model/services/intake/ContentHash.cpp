#include "model/services/intake/ContentHash.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Every part goes in behind its length, so that no two records share a byte string.
class CanonicalBytes
{
public:
    CanonicalBytes& add(const QByteArray& part)
    {
        std::array<char, sizeof(qint64)> length{};
        qToBigEndian<qint64>(part.size(), length.data());
        m_hash.addData(QByteArrayView(length));
        m_hash.addData(part);
        return *this;
    }
    CanonicalBytes& add(const QString& text) { return add(text.toUtf8()); }
    CanonicalBytes& add(qint64 number) { return add(QByteArray::number(number)); }
    CanonicalBytes& add(bool flag) { return add(flag ? "1"_ba : "0"_ba); }
    // Its names come sorted, its form is compact: the same object gives the same bytes.
    CanonicalBytes& add(const QJsonObject& object)
    {
        return add(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    CanonicalBytes& add(const std::optional<Instant>& at)
    {
        return at ? add(at->us()) : add(QByteArray());
    }
    CanonicalBytes& add(const std::optional<Money>& money)
    {
        if (!money)
            return add(QByteArray()).add(QByteArray());
        return add(money->minor()).add(money->currency().code());
    }
    CanonicalBytes& add(const std::optional<QDate>& day)
    {
        return add(day ? day->toString(Qt::ISODate) : QString());
    }

    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray contentHash(const EventRecord& event)
{
    return CanonicalBytes()
        .add("laurel event 1"_ba)
        .add(event.source)
        .add(event.externalId)
        .add(event.member)
        .add(event.occurredAt.us())
        .add(event.type)
        .add(event.amount)
        .add(event.refundOf)
        .add(event.attributes)
        .result();
}

QByteArray contentHash(const MemberRecord& member)
{
    return CanonicalBytes()
        .add("laurel member 1"_ba)
        .add(member.externalId)
        .add(member.cardNumber)
        .add(member.firstName)
        .add(member.lastName)
        .add(member.email)
        .add(member.phone)
        .add(member.birthday)
        .add(member.joinedAt)
        .add(member.locale)
        .add(member.addressLine)
        .add(member.postcode)
        .add(member.city)
        .add(member.country)
        .add(member.emailConsent)
        .add(member.smsConsent)
        .add(member.attributes)
        .result();
}

} // namespace laurel
