#include "tests/tidy/SourceText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel::tidy {
namespace {

const QStringList rooms{u"model"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s};

// Blanks what an expression's first group matches, and leaves what only its whole matches.
QString blanked(QString text, const QRegularExpression& parts, bool alsoStrings)
{
    auto matches = parts.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isComment = match.capturedLength(1) > 0;
        if (!isComment && !alsoStrings)
            continue;
        // The quotes stay, so that a blanked string is still one.
        const qsizetype margin = isComment ? 0 : 1;
        for (auto i = match.capturedStart() + margin; i < match.capturedEnd() - margin; ++i) {
            if (text[i] != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

} // namespace

bool SourceFile::isPortableSql() const
{
    return isSql() && !path.endsWith(u".sqlite.sql") && !path.endsWith(u".postgres.sql");
}

bool SourceFile::isMigration() const
{
    return isIn(u"resources/sql/migrations"_s) && path.endsWith(u"/up.sql");
}

std::vector<SourceFile> sourcesOf(const QString& root)
{
    std::vector<SourceFile> files;
    for (const QString& room : rooms) {
        QDirIterator entries(root + u'/' + room, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            const QString path = entries.filePath().mid(root.size() + 1);
            if (path.startsWith(u"tests/tidy/") || path == u"tests/tst_Tidy.cpp")
                continue;
            if (file.open(QIODevice::ReadOnly))
                files.push_back({path, QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString withoutCppComments(const QString& text, Strings strings)
{
    // A quote after a digit or letter parts the digits of a number.
    static const QRegularExpression parts(
        uR"((//[^\n]*|/\*.*?\*/)|R"(\w*)\(.*?\)\2"|"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Za-z])'(?:[^'\\\n]|\\.)+')"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return blanked(text, parts, strings == Strings::Blank);
}

QString withoutSqlComments(const QString& text, Strings strings)
{
    static const QRegularExpression parts(uR"((--[^\n]*|/\*.*?\*/)|'(?:[^']|'')*')"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return blanked(text, parts, strings == Strings::Blank);
}

QStringList complainOf(const SourceFile& file, const QString& searched,
                       const QRegularExpression& unwanted, const QString& what)
{
    QStringList complaints;
    auto matches = unwanted.globalMatch(searched);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto line = searched.left(match.capturedStart()).count(u'\n') + 1;
        complaints += u"%1:%2: %3: %4"_s.arg(file.path, QString::number(line), what,
                                             match.captured().simplified().left(80));
    }
    return complaints;
}

} // namespace laurel::tidy
