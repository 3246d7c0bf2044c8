#include "tests/tidy/CodeLints.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurel::tidy {
namespace {

constexpr int linesMax = 500;

// Whom each room may include. What is not listed may include everything.
const QHash<QString, QStringList>& guestsOfRooms()
{
    static const QHash<QString, QStringList> guests{
        {u"model/base"_s, {u"model/base"_s}},
        {u"model/domain"_s, {u"model/base"_s, u"model/domain"_s}},
        {u"model/insight"_s, {u"model/base"_s, u"model/domain"_s, u"model/insight"_s}},
        {u"model/storage"_s, {u"model/base"_s, u"model/domain"_s, u"model/storage"_s}},
        {u"model/services"_s,
         {u"model/base"_s, u"model/domain"_s, u"model/insight"_s, u"model/storage"_s,
          u"model/services"_s}},
        {u"model/gateways"_s,
         {u"model/base"_s, u"model/domain"_s, u"model/storage"_s, u"model/services"_s,
          u"model/gateways"_s}},
        {u"ui"_s, {u"model/base"_s, u"model/domain"_s, u"model/gateways"_s, u"ui"_s}},
    };
    return guests;
}

QString roomOf(const QString& path)
{
    return path.startsWith(u"model/") ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

} // namespace

QStringList includesAgainstTheGrain(const SourceFile& file)
{
    static const QRegularExpression ours(u"#include \"((?:model|ui|app|tests)/[^\"]+)\""_s);
    static const QRegularExpression sql(u"#include <(?:QSql|QtSql|sqlite3|libpq)[^>]*>"_s);
    static const QRegularExpression widgets(
        u"#include <(?:QtWidgets[^>]*|Q\\w*(?:Widget|Dialog|MessageBox|Layout|Application))>"_s);
    const QString room = roomOf(file.path);
    if (!file.isCpp() || !guestsOfRooms().contains(room))
        return {};

    QStringList complaints;
    auto includes = ours.globalMatch(file.text);
    while (includes.hasNext()) {
        const QString included = includes.next().captured(1);
        if (!guestsOfRooms()[room].contains(roomOf(included)))
            complaints += u"%1: may not include %2"_s.arg(file.path, included);
    }
    if (room != u"model/storage")
        complaints += complainOf(file, file.text, sql, u"only storage knows the database"_s);
    if (room != u"ui")
        complaints += complainOf(file, file.text, widgets, u"the model shows nothing"_s);
    return complaints;
}

QStringList filesTooLong(const SourceFile& file)
{
    const auto lines = file.text.count(u'\n');
    // The first migration is one text by nature.
    if (lines <= linesMax || file.isMigration())
        return {};
    return {u"%1: %2 lines; look for the second class"_s.arg(file.path, QString::number(lines))};
}

QStringList sqlInTheWindow(const SourceFile& file)
{
    static const QRegularExpression statement(
        u"\"\\s*(?:SELECT\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|"
        "CREATE\\s+(?:TABLE|INDEX)\\s)"_s);
    if (!file.isIn(u"ui"_s))
        return {};
    return complainOf(file, withoutCppComments(file.text), statement, u"SQL in the window"_s);
}

QStringList deferredTransactions(const SourceFile& file)
{
    static const QRegularExpression begin(u"(?:QSqlDatabase::|[.>])transaction\\s*\\("_s);
    return file.isCpp()
        ? complainOf(file, withoutCppComments(file.text), begin, u"begins a deferred transaction"_s)
        : QStringList();
}

QStringList sqlFromStrings(const SourceFile& file)
{
    // Up to the end of the statement: a piece added to the text, or put into it.
    static const QRegularExpression built(
        u"\\b(?:prepare|exec|execBatch)\\s*\\([^;]*?(?:\\.arg\\s*\\(|\\+)[^;]*;"_s);
    if (!file.isCpp() || file.isIn(u"model/storage"_s))
        return {};
    return complainOf(file, withoutCppComments(file.text, Strings::Blank), built,
                      u"SQL is built from strings"_s);
}

QStringList loggedDatabaseErrors(const SourceFile& file)
{
    static const QRegularExpression logged(
        u"\\bq(?:C?(?:Warning|Debug|Critical|Info)|Fatal)\\b[^;]*\\b(?:lastError|lastQuery)\\b[^;]*;"_s);
    return file.isCpp() ? complainOf(file, withoutCppComments(file.text), logged,
                                     u"a database's words may hold personal data"_s)
                        : QStringList();
}

QStringList sleepingTests(const SourceFile& file)
{
    // qWait(0) takes no time: it lets the event loop turn once.
    static const QRegularExpression sleep(
        u"\\bqWait\\s*\\((?!\\s*0\\s*\\))|\\b(?:qSleep|sleep_for|sleep_until|msleep|usleep|nanosleep|sleep)\\s*\\("_s);
    if (!file.isIn(u"tests"_s) || !file.isCpp())
        return {};
    return complainOf(file, withoutCppComments(file.text, Strings::Blank), sleep,
                      u"a test sleeps; wait for a condition with QTRY_"_s);
}

QStringList floatingPoint(const SourceFile& file)
{
    // Ratios that are shown and never posted.
    static const QStringList ratios{u"ratio"_s, u"expectedRedemption"_s, u"redemptionRate"_s};
    static const QRegularExpression number(u"\\b(?:double|float)\\b[^;,)\\n]*"_s);
    static const QRegularExpression name(u"(?:double|float)\\b[>\\s]*(\\w+)"_s);
    // The domain's own code may take a JSON number apart; what it hands out may not be one.
    const bool isWatched = (file.isCpp() && file.isIn(u"model/base"_s))
        || (file.isHeader() && file.isIn(u"model/domain"_s));
    if (!isWatched)
        return {};

    QStringList complaints;
    const QString code = withoutCppComments(file.text, Strings::Blank);
    const bool mayHoldRatios = file.path == u"model/domain/HealthViews.h";
    auto matches = number.globalMatch(code);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (!mayHoldRatios || !ratios.contains(name.match(found).captured(1)))
            complaints += u"%1: points and money are whole numbers: %2"_s.arg(file.path, found);
    }
    return complaints;
}

QStringList impureDomain(const SourceFile& file)
{
    static const QRegularExpression impure(
        u"currentDateTime|currentMSecsSinceEpoch|currentDate\\b|currentTime\\b|system_clock|"
        "QRandomGenerator|randombytes|\\bQFile\\b|\\bQNetwork|\\bQSql|\\bSystemClock\\b"_s);
    if (!file.isCpp() || !file.isIn(u"model/domain"_s))
        return {};
    return complainOf(file, withoutCppComments(file.text, Strings::Blank), impure,
                      u"the domain reads no clock, no file and no chance"_s);
}

QStringList postponedWork(const SourceFile& file)
{
    static const QRegularExpression mark(u"\\b(?:TODO|FIXME|XXX:|HACK)\\b"_s);
    return complainOf(file, file.text, mark, u"work that was put off belongs into an issue"_s);
}

QStringList styleOutsideTheTheme(const SourceFile& file)
{
    static const QRegularExpression style(u"\\bsetStyleSheet\\s*\\("_s);
    if (!file.isCpp() || file.isIn(u"ui/theme"_s) || file.isIn(u"tests"_s))
        return {};
    return complainOf(file, withoutCppComments(file.text), style, u"looks are the theme's"_s);
}

} // namespace laurel::tidy
