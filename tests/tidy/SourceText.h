#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QRegularExpression;

namespace laurel::tidy {

// A file of the tree; path starts at the root: "model/base/Points.h".
struct SourceFile
{
    QString path;
    QString text;

    bool isIn(const QString& folder) const { return path.startsWith(folder + u'/'); }
    bool isHeader() const { return path.endsWith(u".h"); }
    bool isCpp() const { return isHeader() || path.endsWith(u".cpp"); }
    bool isSql() const { return path.endsWith(u".sql"); }
    // SQL that both databases are given as it is.
    bool isPortableSql() const;
    bool isMigration() const;
};

// Every source of ours below the root, sorted by path. The lints' own files are left out: they hold
// what they look for.
std::vector<SourceFile> sourcesOf(const QString& root);

// The text with each comment of C++ or SQL blanked out, lines kept; without strings if asked for.
enum class Strings { Keep, Blank };
QString withoutCppComments(const QString& text, Strings strings = Strings::Keep);
QString withoutSqlComments(const QString& text, Strings strings = Strings::Keep);

// One complaint per match: "path:line: what".
QStringList complainOf(const SourceFile& file, const QString& searched,
                       const QRegularExpression& unwanted, const QString& what);

} // namespace laurel::tidy
