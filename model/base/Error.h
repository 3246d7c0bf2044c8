#pragma once

#include <QMetaType>
#include <QString>

namespace laurel {

// The kinds of refusal and fault. `laurelctl` maps them to its exit codes, the window to sentences
// (ui/common/ErrorText); neither shows a database's own words.
enum class ErrorCode {
    NotFound, // no such member, task, run, file, ...
    Refused, // a rule of the program says no; detail is the sentence that says why
    InvalidInput, // a value from outside cannot be used; detail names the value and the reason
    InsufficientPoints,
    InsufficientStock,
    AlreadyDecided, // detail says by whom and when
    NotPermitted, // the actor's role may not ask for this
    KeyReusedForDifferentRequest,
    Overflow,
    Interrupted, // stopped by a person; finished pieces stay
    Busy, // somebody else holds the database; trying again may work
    DatabaseUnavailable, // no file, no server, no permission
    NotADatabase, // a file that is none, or not Laurel's
    SchemaTooNew,
    SchemaTooOld, // the program's database wants `db upgrade`
    ReadOnly,
    DiskFull,
    QueryFailed,
    MigrationFailed,
    ResourceMissing,
    CorruptRow, // a row holds what its type cannot
    Conflict, // a unique or check constraint refused the row
    OutcomeUnknown, // the connection died in COMMIT: ask again with the same key
    FileFailed, // a file could not be read or written
};

// What went wrong, for the program.
struct Error
{
    ErrorCode code = ErrorCode::QueryFailed;
    QString detail = {}; // One sentence or a name; English, for people who read logs and terminals.

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace laurel
