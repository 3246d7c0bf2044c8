#include "ui/common/ErrorText.h"

#include <QCoreApplication>

#include <array>

namespace laurel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "laurel::ui::ErrorText";

enum class Detail { Hidden, InBrackets };

struct Words
{
    ErrorCode code;
    const char* name; // for support
    const char* sentence;
    Detail detail = Detail::Hidden;
};

#define LAUREL_WORDS(sentence) QT_TRANSLATE_NOOP("laurel::ui::ErrorText", sentence)
constexpr std::array table{
    Words{ErrorCode::NotFound, "NotFound",
          LAUREL_WORDS("It is not there any more. Nothing was changed."), Detail::InBrackets},
    Words{ErrorCode::Refused, "Refused",
          LAUREL_WORDS("A rule of the program says no. Nothing was changed.")},
    Words{ErrorCode::InvalidInput, "InvalidInput",
          LAUREL_WORDS("A value cannot be used. Nothing was changed."), Detail::InBrackets},
    Words{ErrorCode::InsufficientPoints, "InsufficientPoints",
          LAUREL_WORDS("There are not enough points. Nothing was changed.")},
    Words{ErrorCode::InsufficientStock, "InsufficientStock",
          LAUREL_WORDS("There is not enough stock. Nothing was changed.")},
    Words{ErrorCode::AlreadyDecided, "AlreadyDecided",
          LAUREL_WORDS("This was decided already. Your decision was not taken."),
          Detail::InBrackets},
    Words{ErrorCode::NotPermitted, "NotPermitted",
          LAUREL_WORDS("Your role may not do this. Nothing was changed.")},
    Words{ErrorCode::KeyReusedForDifferentRequest, "KeyReused",
          LAUREL_WORDS("The same request came twice with different contents. The second was "
                       "refused.")},
    Words{ErrorCode::Overflow, "Overflow",
          LAUREL_WORDS("The number is too large. Nothing was changed.")},
    Words{ErrorCode::Interrupted, "Interrupted",
          LAUREL_WORDS("It was stopped. What was finished stays.")},
    Words{ErrorCode::Busy, "Busy",
          LAUREL_WORDS("Somebody else is writing to the database (busy). Nothing was changed; "
                       "trying again may work.")},
    Words{ErrorCode::DatabaseUnavailable, "DatabaseUnavailable",
          LAUREL_WORDS("The database cannot be reached (unavailable). Nothing was changed.")},
    Words{ErrorCode::NotADatabase, "NotADatabase",
          LAUREL_WORDS("The file is no program of Laurel. Nothing was changed.")},
    Words{ErrorCode::SchemaTooNew, "SchemaTooNew",
          LAUREL_WORDS("The program was made by a newer Laurel. Nothing was changed.")},
    Words{ErrorCode::SchemaTooOld, "SchemaTooOld",
          LAUREL_WORDS("The program was made by an older Laurel and has to be upgraded first. "
                       "Nothing was changed.")},
    Words{ErrorCode::ReadOnly, "ReadOnly",
          LAUREL_WORDS("The database can only be read. Nothing was changed.")},
    Words{ErrorCode::DiskFull, "DiskFull", LAUREL_WORDS("The disk is full. Nothing was changed.")},
    Words{ErrorCode::QueryFailed, "QueryFailed",
          LAUREL_WORDS("The database could not answer (query failed). Nothing was changed.")},
    Words{ErrorCode::MigrationFailed, "MigrationFailed",
          LAUREL_WORDS("The database could not be upgraded (migration failed). It is as it was.")},
    Words{ErrorCode::ResourceMissing, "ResourceMissing",
          LAUREL_WORDS("A part of Laurel is missing; install it again. Nothing was changed.")},
    Words{ErrorCode::CorruptRow, "CorruptRow",
          LAUREL_WORDS("The database holds a value that cannot be right (corrupt row). Nothing "
                       "was changed.")},
    Words{ErrorCode::Conflict, "Conflict",
          LAUREL_WORDS("Somebody else changed the same thing first (conflict). Your change was "
                       "not saved.")},
    Words{ErrorCode::OutcomeUnknown, "OutcomeUnknown",
          LAUREL_WORDS("The connection broke while it was being saved. Asking again is safe: "
                       "nothing is done twice.")},
    Words{ErrorCode::FileFailed, "FileFailed", LAUREL_WORDS("A file could not be read or written."),
          Detail::InBrackets},
};
#undef LAUREL_WORDS

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder() && table.size() == static_cast<size_t>(ErrorCode::FileFailed) + 1,
              "every error has its words, in the order of the codes");

const Words& wordsOf(const Error& error)
{
    return table.at(static_cast<size_t>(error.code));
}

} // namespace

QString sentenceFor(const Error& error)
{
    // A refusal brings the sentence that says why.
    if (error.code == ErrorCode::Refused && !error.detail.isEmpty())
        return error.detail;
    const Words& words = wordsOf(error);
    const QString sentence = QCoreApplication::translate(context, words.sentence);
    if (words.detail == Detail::Hidden || error.detail.isEmpty())
        return sentence;
    return u"%1 (%2)"_s.arg(sentence, error.detail);
}

QString detailsFor(const Error& error)
{
    return u"Laurel %1, %2: %3"_s.arg(QCoreApplication::applicationVersion(),
                                      QLatin1StringView(wordsOf(error).name), error.detail);
}

} // namespace laurel::ui
