#include "model/services/intake/FieldText.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr qsizetype shownLength = 40;

bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

bool isBad(QChar c, LineBreaks lines)
{
    if (lines == LineBreaks::Allow && (c == u'\n' || c == u'\t'))
        return false;
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || u == 0x2028 || u == 0x2029 || u == 0xFFFE
        || u == 0xFFFF;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<signed char>(c) >= 0; });
}

} // namespace

std::optional<QString> decodedUtf8(QByteArrayView bytes)
{
    if (isAscii(bytes)) // nearly every field of nearly every file
        return QString::fromLatin1(bytes);
    // Stateless: bytes that are missing at the end are an error too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString normalText(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString withoutDirections(const QString& text)
{
    QString plain = text;
    plain.removeIf(turnsDirection);
    return plain;
}

std::optional<QString> firstBadCharacter(const QString& text, LineBreaks lines)
{
    const auto named = [](QChar c) {
        return u"U+%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    };
    for (const QChar c : text)
        if (isBad(c, lines))
            return named(c);
    if (!text.isValidUtf16())
        return named(*std::ranges::find_if(text, [](QChar c) { return c.isSurrogate(); }));
    return std::nullopt;
}

QString shownText(const QString& text)
{
    QString shown = withoutDirections(text.left(shownLength));
    for (QChar& c : shown)
        if (isBad(c, LineBreaks::Refuse) || c.isSurrogate())
            c = QChar::ReplacementCharacter;
    return text.size() > shownLength ? shown + u'…' : shown;
}

} // namespace laurel
