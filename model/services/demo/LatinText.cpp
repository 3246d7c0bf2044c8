#include "model/services/demo/LatinText.h"

#include "model/base/FoldedText.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

// Letters that no decomposition takes apart.
QString latinFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'ħ':
        return u"h"_s;
    case u'ı':
        return u"i"_s;
    default:
        return letter.unicode() < 128 && letter.isLetterOrNumber() ? QString(letter) : QString();
    }
}

} // namespace

QString latinLetters(const QString& text)
{
    QString latin;
    for (const QChar letter : folded(text))
        latin += latinFor(letter);
    return latin;
}

} // namespace laurel
