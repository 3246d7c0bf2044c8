#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/storage/Connection.h"

#include <array>

namespace laurel {

// Makes the codes of vouchers: 16 Crockford characters (80 bits), a keyed hash (HMAC-SHA-512/256 of
// libsodium) of the voucher's id. The key lies beside the database, never in it, so that a copy of
// the database holds no code, and none has to be stored: whoever sends the mail makes it again.
class VoucherCodes
{
public:
    // Reads the key file of a program; makes it where `create` is asked for.
    // Errors: NotFound, FileFailed.
    static Result<VoucherCodes> forProgram(const DatabaseAddress& address, bool create);
    static QString keyPath(const DatabaseAddress& address);

    QString code(VoucherId id) const; // "7K3M-9QWX-2ABC-DEFG"
    QByteArray mac(const QString& code) const; // 32 bytes: by which a shown code is found
    static QString lastFour(const QString& code);
    // What the database keeps to know its key by; says nothing about the key. 32 bytes.
    QByteArray fingerprint() const { return keyed("fingerprint"); }

private:
    using Key = std::array<unsigned char, 32>;
    explicit VoucherCodes(const Key& key) : m_key(key) {}
    QByteArray keyed(const QByteArray& message) const;

    Key m_key;
};

} // namespace laurel
