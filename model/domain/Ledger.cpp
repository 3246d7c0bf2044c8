#include "model/domain/Ledger.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace laurel {
namespace {

// Feeds fields with their length before them, so that no two postings share a byte string.
class CanonicalHash
{
public:
    CanonicalHash& number(qint64 value)
    {
        const qint64 big = qToBigEndian(value);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
        return *this;
    }
    CanonicalHash& bytes(const QByteArray& value)
    {
        number(value.size());
        m_hash.addData(value);
        return *this;
    }
    CanonicalHash& text(const QString& value) { return bytes(value.toUtf8()); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

ChainHash chainHashOf(const ChainHash& previous, qint64 sequence, const Posting& posting)
{
    // Only a cycle is known by its number; other causes are named by the key.
    const qint64 cycle = posting.cause.kind == CauseKind::Cycle ? posting.cause.id : 0;
    return CanonicalHash()
        .bytes(previous)
        .number(sequence)
        .text(codeOf(posting.kind))
        .number(posting.points.count())
        .text(codeOf(posting.debit))
        .text(codeOf(posting.credit))
        .text(codeOf(posting.cause.kind))
        .number(cycle)
        .number(posting.policyVersion)
        .text(posting.rule)
        .text(posting.actor)
        .text(posting.reason)
        .number(posting.occurredAt.us())
        .number(posting.expiresAt ? posting.expiresAt->us() : 0)
        .text(posting.key)
        .result();
}

ChainHash chainStart()
{
    return ChainHash(32, '\0');
}

} // namespace laurel
