#include "model/base/Money.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Money::Money(qint64 minor, const Currency& currency) : m_minor(minor), m_currency(currency)
{
    LAUREL_EXPECT(minor >= -limit && minor <= limit);
}

std::optional<Money> Money::fromMinor(qint64 minor, const Currency& currency)
{
    if (minor < -limit || minor > limit)
        return std::nullopt;
    return Money(minor, currency);
}

Result<Money> Money::parse(const QString& text, const Currency& currency)
{
    static const QRegularExpression form(u"^([+-]?)(\\d+)(?:\\.(\\d+))?$"_s);
    const auto match = form.match(text.trimmed());
    const auto refuse = [&](const QString& why) {
        return fail(ErrorCode::InvalidInput, u"amount \"%1\" %2"_s.arg(text.left(40), why));
    };
    if (!match.hasMatch())
        return refuse(u"is not a decimal number"_s);

    QString decimals = match.captured(3);
    while (decimals.size() > currency.decimals() && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > currency.decimals())
        return refuse(u"has more decimals than %1 has"_s.arg(currency.code()));

    const QString digits = match.captured(2) + decimals.leftJustified(currency.decimals(), u'0');
    bool fits = false;
    const qint64 minor = digits.toLongLong(&fits);
    if (!fits || minor > limit)
        return refuse(u"is too large"_s);
    return Money(match.captured(1) == u"-"_s ? -minor : minor, currency);
}

QString Money::toDecimal() const
{
    const qint64 unit = powerOfTen(m_currency.decimals());
    const qint64 size = m_minor < 0 ? -m_minor : m_minor;
    QString text = QString::number(size / unit);
    if (m_currency.decimals() > 0)
        text += u".%1"_s.arg(size % unit, m_currency.decimals(), 10, QChar(u'0'));
    return m_minor < 0 ? u'-' + text : text;
}

Money operator+(const Money& a, const Money& b)
{
    LAUREL_EXPECT(a.m_currency == b.m_currency);
    return {a.m_minor + b.m_minor, a.m_currency};
}

Money operator-(const Money& a, const Money& b)
{
    return a + -b;
}

} // namespace laurel
