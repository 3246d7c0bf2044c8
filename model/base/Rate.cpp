#include "model/base/Rate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

using Wide = __int128; // amount × numerator has up to 31 digits.

constexpr int decimalsMax = 9;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString digitsOf(Wide size)
{
    QString digits;
    for (; size > 0; size /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(size % 10)));
    return digits;
}

QString decimalOf(Wide numerator, int decimals)
{
    const QString digits =
        digitsOf(numerator < 0 ? -numerator : numerator).rightJustified(decimals + 1, u'0');
    QString text = digits.chopped(decimals);
    QString rest = digits.right(decimals);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!rest.isEmpty())
        text += u'.' + rest;
    return numerator < 0 ? u'-' + text : text;
}

Wide rounded(Wide numerator, Wide unit, Rounding rounding)
{
    const Wide size = numerator < 0 ? -numerator : numerator;
    Wide whole = size / unit;
    const Wide rest = size % unit;
    switch (rounding) {
    case Rounding::Down:
        break;
    case Rounding::Up:
        whole += rest > 0 ? 1 : 0;
        break;
    case Rounding::HalfUp:
        whole += 2 * rest >= unit ? 1 : 0;
        break;
    case Rounding::HalfEven:
        whole += 2 * rest > unit || (2 * rest == unit && whole % 2 == 1) ? 1 : 0;
        break;
    }
    return numerator < 0 ? -whole : whole;
}

} // namespace

Result<Rate> Rate::parse(const QString& text)
{
    static const QRegularExpression form(u"^(-?)(\\d{1,6})(?:\\.(\\d{1,%1}))?$"_s.arg(decimalsMax));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return fail(ErrorCode::InvalidInput,
                    u"\"%1\" is not a rate: at most 6 digits and %2 decimals"_s.arg(
                        text.left(40), QString::number(decimalsMax)));
    }
    QString decimals = match.captured(3);
    while (decimals.endsWith(u'0')) // 0.10 and 0.1 are one rate.
        decimals.chop(1);
    const qint64 size = (match.captured(2) + decimals).toLongLong();
    return Rate(match.captured(1).isEmpty() ? size : -size, static_cast<int>(decimals.size()));
}

QString Rate::toDecimal() const
{
    return decimalOf(m_numerator, m_decimals);
}

Result<Points> pointsFor(const Money& amount, const Rate& rate, Rounding rounding)
{
    const Wide unit = powerOfTen(amount.currency().decimals() + rate.m_decimals);
    const Wide whole = rounded(Wide(amount.minor()) * rate.m_numerator, unit, rounding);
    if (whole > Points::limit || whole < -Points::limit) {
        return fail(ErrorCode::Overflow,
                    u"%1 × %2 is more points than an account can hold"_s.arg(amount.toDecimal(),
                                                                             rate.toDecimal()));
    }
    return *Points::fromCount(static_cast<qint64>(whole));
}

QString exactPointsFor(const Money& amount, const Rate& rate)
{
    return decimalOf(Wide(amount.minor()) * rate.m_numerator,
                     amount.currency().decimals() + rate.m_decimals);
}

} // namespace laurel
