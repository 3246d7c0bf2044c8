#include "model/storage/SearchText.h"

#include "model/base/FoldedText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QString digitsOf(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

// 田中太郎: a name whose script writes no blank between its parts, as people type it.
QString writtenTogether(const QString& family, const QString& given)
{
    if (family.isEmpty() || given.isEmpty())
        return {};
    switch (family.front().script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return folded(family + given);
    default:
        return {};
    }
}

} // namespace

QString searchTextOf(const MemberRecord& record)
{
    return u"%1 %2 %1 %3 %4 %5 %6 %7"_s.arg(folded(record.firstName), folded(record.lastName),
                                            folded(record.email), folded(record.cardNumber),
                                            digitsOf(record.cardNumber), digitsOf(record.phone),
                                            writtenTogether(record.lastName, record.firstName))
        .simplified();
}

QString sortKeyOf(const MemberRecord& record)
{
    return folded(record.lastName + u' ' + record.firstName).simplified();
}

QStringList searchWords(const QString& typed)
{
    static const QRegularExpression numberLike(u"^[a-z]?[-+()/.\\s\\d]*\\d[-+()/.\\s\\d]*$"_s);
    const QString text = folded(typed).simplified();
    if (numberLike.match(text).hasMatch() && digitsOf(text).size() >= 3)
        return {digitsOf(text)};
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace laurel
