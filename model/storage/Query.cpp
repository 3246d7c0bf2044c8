#include "model/storage/Query.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

ErrorCode sqliteCode(int extended)
{
    switch (extended & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::Busy;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 10: // SQLITE_IOERR
        return ErrorCode::OutcomeUnknown;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::CorruptRow;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotADatabase;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::DatabaseUnavailable;
    case 19: // SQLITE_CONSTRAINT
        return ErrorCode::Conflict;
    default:
        return ErrorCode::QueryFailed;
    }
}

ErrorCode postgresCode(const QString& state)
{
    if (state == u"40001"_s || state == u"40P01"_s || state == u"55P03"_s)
        return ErrorCode::Busy;
    if (state == u"25006"_s)
        return ErrorCode::ReadOnly;
    if (state == u"53100"_s)
        return ErrorCode::DiskFull;
    if (state == u"42501"_s)
        return ErrorCode::NotPermitted;
    if (state.startsWith(u"23"_s))
        return ErrorCode::Conflict;
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return ErrorCode::DatabaseUnavailable;
    return ErrorCode::QueryFailed;
}

// What a person can do about it; the database's own words are for nobody who runs a program.
QString sentenceFor(ErrorCode code, const QSqlError& error)
{
    const QString native = error.nativeErrorCode();
    switch (code) {
    case ErrorCode::OutcomeUnknown:
        return u"The disk could not be read or written (%1). What was finished is kept: make room "
               "or look after the disk, then ask again."_s.arg(native);
    case ErrorCode::CorruptRow:
        return u"The program's file is damaged (%1). Bring it back from the backup."_s.arg(native);
    case ErrorCode::NotADatabase:
        return u"This is no program of Laurel (%1)."_s.arg(native);
    case ErrorCode::ReadOnly:
        return u"This program can only be read here, not written to."_s;
    case ErrorCode::DatabaseUnavailable:
        return u"The program cannot be reached (%1)."_s.arg(native);
    default:
        return u"%1 (%2)"_s.arg(error.databaseText(), native);
    }
}

} // namespace

Error errorFrom(const QSqlError& error)
{
    const QString native = error.nativeErrorCode();
    bool isNumber = false;
    const int number = native.toInt(&isNumber);
    // SQLSTATE has five characters, SQLite's codes have fewer.
    const auto code = isNumber && native.size() < 5 ? sqliteCode(number) : postgresCode(native);
    return {code, sentenceFor(code, error)};
}

Result<void> Query::execute()
{
    if (!m_query->exec())
        return fail(errorFrom(m_query->lastError()));
    return {};
}

Result<void> Query::run()
{
    LAUREL_TRY_VOID(execute());
    return finish(false);
}

Result<qint64> Query::change()
{
    LAUREL_TRY_VOID(execute());
    const qint64 changed = m_query->numRowsAffected();
    LAUREL_TRY_VOID(finish(false));
    return changed;
}

Result<void> Query::finish(bool isCorrupt)
{
    const bool failed = m_query->lastError().isValid();
    const Error error = failed ? errorFrom(m_query->lastError()) : Error();
    m_query->finish();
    if (failed)
        return fail(error);
    if (isCorrupt)
        return fail(ErrorCode::CorruptRow, u"a stored value is out of its range"_s);
    return {};
}

} // namespace laurel
