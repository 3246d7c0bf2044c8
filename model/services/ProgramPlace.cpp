#include "model/services/ProgramPlace.h"

#include "model/services/VoucherCodes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

void removeFiles(const DatabaseAddress& address)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(address.database + suffix);
    QFile::remove(VoucherCodes::keyPath(address));
}

// A key that stands alone may be the only one of a program that was moved away. It is ours to replace
// only where the last making was killed between moving the key and moving the program.
Result<void> checkKey(const DatabaseAddress& place, const DatabaseAddress& beside)
{
    const QString key = VoucherCodes::keyPath(place);
    const bool isOfInterruptedMove
        = QFile::exists(beside.database) && !QFile::exists(VoucherCodes::keyPath(beside));
    if (!QFile::exists(key) || isOfInterruptedMove)
        return {};
    return fail(ErrorCode::Refused,
                u"There is a key without its program: %1. Its vouchers cannot be read without it. "
                "Move it away, then try again."_s.arg(key));
}

} // namespace

Result<void> makeInPlace(const DatabaseAddress& place,
                         const std::function<Result<void>(const DatabaseAddress&)>& make)
{
    LAUREL_TRY_VOID(refuseServers(place));
    if (QFile::exists(place.database))
        return fail(ErrorCode::Refused,
                    u"%1 is there already; nothing was changed."_s.arg(place.database));
    DatabaseAddress beside = place;
    beside.database += u".making"_s;
    LAUREL_TRY_VOID(checkKey(place, beside));
    removeFiles(beside);
    if (auto made = make(beside); !made) {
        removeFiles(beside);
        return made;
    }
    // The key first: a program without its key is not whole.
    QFile::remove(VoucherCodes::keyPath(place));
    if (!QFile::rename(VoucherCodes::keyPath(beside), VoucherCodes::keyPath(place))
        || !QFile::rename(beside.database, place.database)) {
        removeFiles(beside);
        return fail(ErrorCode::FileFailed,
                    u"%1 could not be put in place."_s.arg(place.database));
    }
    return {};
}

Result<void> refuseServers(const DatabaseAddress& address)
{
    if (address.dialect == Dialect::Sqlite)
        return {};
    return fail(ErrorCode::Refused, u"This Laurel keeps a program in a file; it does not work with "
                                    "a PostgreSQL server yet."_s);
}

} // namespace laurel
