#include "model/services/VoucherCodes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeCharacters = 16;

} // namespace

QString VoucherCodes::keyPath(const DatabaseAddress& address)
{
    if (address.dialect == Dialect::Sqlite)
        return address.database + u".key"_s;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(u"laurel/%1-%2.key"_s.arg(address.host, address.database));
}

Result<VoucherCodes> VoucherCodes::forProgram(const DatabaseAddress& address, bool create)
{
    static_assert(crypto_auth_KEYBYTES == std::tuple_size_v<Key>);
    if (sodium_init() < 0)
        return fail(ErrorCode::FileFailed, u"libsodium could not start."_s);
    const QString path = keyPath(address);
    QFile file(path);
    Key key{};
    if (create && !file.exists()) {
        randombytes_buf(key.data(), key.size());
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFile::ReadOwner | QFile::WriteOwner)
            || file.write(reinterpret_cast<const char*>(key.data()), key.size())
                != static_cast<qint64>(key.size())
            || !file.flush())
            return fail(ErrorCode::FileFailed,
                        u"The key file %1 cannot be written: %2."_s.arg(path, file.errorString()));
        return VoucherCodes(key);
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    u"The key file %1 is missing. Without it no voucher can be made or shown; "
                    "bring it back from the backup."_s.arg(path));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != static_cast<qsizetype>(key.size()))
        return fail(ErrorCode::FileFailed, u"The key file %1 is damaged."_s.arg(path));
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(key.data()));
    return VoucherCodes(key);
}

QByteArray VoucherCodes::keyed(const QByteArray& message) const
{
    QByteArray tag(crypto_auth_BYTES, '\0');
    crypto_auth(reinterpret_cast<unsigned char*>(tag.data()),
                reinterpret_cast<const unsigned char*>(message.constData()),
                static_cast<unsigned long long>(message.size()), m_key.data());
    return tag;
}

QString VoucherCodes::code(VoucherId id) const
{
    const QByteArray tag = keyed("voucher:" + QByteArray::number(id.value()));
    QString code;
    // Five bits a character, from the front of the tag.
    for (int i = 0; i < codeCharacters; ++i) {
        const int bit = i * 5;
        const auto high = static_cast<unsigned char>(tag.at(bit / 8));
        const auto low = static_cast<unsigned char>(tag.at(bit / 8 + 1));
        const unsigned pair = static_cast<unsigned>(high) << 8 | low;
        code += QLatin1Char(crockford[pair >> (11 - bit % 8) & 31U]);
        if (i % 4 == 3 && i + 1 < codeCharacters)
            code += u'-';
    }
    return code;
}

QByteArray VoucherCodes::mac(const QString& code) const
{
    QString plain = code.toUpper();
    plain.remove(u'-');
    return keyed("code:" + plain.toLatin1());
}

QString VoucherCodes::lastFour(const QString& code)
{
    return code.right(4);
}

} // namespace laurel
