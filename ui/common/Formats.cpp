#include "ui/common/Formats.h"

#include <array>
#include <cmath>

namespace laurel::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QChar minus(u'\u2212');
constexpr qint64 daysShownByName = 6;

// Signs that mean one currency only; the others are named by their code unless the locale is
// theirs.
struct Sign
{
    const char16_t* code;
    const char16_t* symbol;
};
constexpr std::array signs{
    Sign{u"EUR", u"€"}, Sign{u"GBP", u"£"}, Sign{u"JPY", u"¥"}, Sign{u"INR", u"₹"},
    Sign{u"ILS", u"₪"}, Sign{u"KRW", u"₩"}, Sign{u"NGN", u"₦"}, Sign{u"PHP", u"₱"},
    Sign{u"TRY", u"₺"}, Sign{u"UAH", u"₴"}, Sign{u"VND", u"₫"},
};

double inMajor(const Money& money)
{
    return static_cast<double>(money.minor()) / std::pow(10.0, money.currency().decimals());
}

QString withMinus(QString digits, const QLocale& locale)
{
    return digits.replace(locale.negativeSign(), minus);
}

qint64 minutes(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::minutes>(duration).count();
}

} // namespace

Formats::Formats(const QLocale& locale, const Currency& currency, const QTimeZone& zone)
    : m_locale(locale)
    , m_currency(currency)
    , m_zone(zone)
{
}

QString Formats::number(qint64 value) const
{
    return withMinus(m_locale.toString(value), m_locale);
}

QString Formats::decimal(double value, int decimals) const
{
    return withMinus(m_locale.toString(value, 'f', decimals), m_locale);
}

QString Formats::points(Points points) const
{
    return number(points.count());
}

QString Formats::signedPoints(Points points) const
{
    return points.count() > 0 ? u'+' + number(points.count()) : number(points.count());
}

QString Formats::currencySymbol() const
{
    const QString code = m_currency.code();
    if (m_locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return m_locale.currencySymbol();
    for (const Sign& sign : signs) {
        if (code == QStringView(sign.code))
            return QStringView(sign.symbol).toString();
    }
    return code == u"USD"_s ? u"US$"_s : code;
}

QString Formats::withSymbol(const QString& digits, bool isNegative) const
{
    // The locale says where the symbol goes; an eight stands in for the figure.
    const QString symbol = currencySymbol();
    QString text = m_locale.toCurrencyString(8, symbol).replace(m_locale.toString(8), digits);
    if (symbol.size() > 1 && text.startsWith(symbol + digits))
        text.insert(symbol.size(), QChar::Nbsp); // "CHF 12", but "£12".
    return isNegative ? minus + text : text;
}

QString Formats::money(const Money& money) const
{
    // Whole minor units, digit by digit: a double would lose pence.
    const int decimals = money.currency().decimals();
    const QString plain = money.toDecimal();
    const bool isNegative = money.isNegative();
    const QStringList parts = plain.mid(isNegative ? 1 : 0).split(u'.');
    QString digits = m_locale.toString(parts.first().toLongLong());
    if (decimals > 0) {
        digits += m_locale.decimalPoint();
        for (const QChar digit : parts.value(1))
            digits += QChar(m_locale.zeroDigit().at(0).unicode() + digit.digitValue());
    }
    return withSymbol(digits, isNegative);
}

QString Formats::signedMoney(const Money& amount) const
{
    return amount.minor() > 0 ? u'+' + money(amount) : money(amount);
}

QString Formats::moneyRounded(const Money& money) const
{
    const double value = std::round(inMajor(money));
    return withSymbol(m_locale.toString(std::abs(value), 'f', 0), value < 0);
}

QString Formats::moneyShort(const Money& money) const
{
    const double value = inMajor(money);
    if (std::abs(value) < 10'000)
        return moneyRounded(money);
    return withSymbol(numberShort(std::abs(value)), value < 0);
}

QString Formats::numberShort(double value) const
{
    const double size = std::abs(value);
    const auto digits = [&](double unit) {
        const double part = value / unit;
        return decimal(part, std::abs(part) < 10 ? 2 : std::abs(part) < 1000 ? 1 : 0);
    };
    if (size >= 1e9)
        return tr("%1B", "billions").arg(digits(1e9));
    if (size >= 1e6)
        return tr("%1M", "millions").arg(digits(1e6));
    if (size >= 10'000)
        return tr("%1k", "thousands").arg(digits(1e3));
    return decimal(value, size == std::floor(size) ? 0 : 1);
}

QString Formats::percent(double fraction, int decimals) const
{
    return tr("%1%", "percent").arg(decimal(fraction * 100, decimals));
}

QString Formats::signedPercent(double fraction, int decimals) const
{
    return fraction > 0 ? u'+' + percent(fraction, decimals) : percent(fraction, decimals);
}

QString Formats::date(Instant at) const
{
    return date(at.toLocal(m_zone).date());
}

QString Formats::date(QDate day) const
{
    return m_locale.toString(day, tr("d MMM yyyy", "pattern of a date"));
}

QString Formats::shortDate(QDate day) const
{
    return m_locale.toString(day, tr("d MMM", "pattern of a date without its year"));
}

QString Formats::time(Instant at) const
{
    return m_locale.toString(at.toLocal(m_zone).time(), tr("HH:mm", "pattern of a time"));
}

QString Formats::dateTime(Instant at) const
{
    return tr("%1, %2", "date, time").arg(date(at), time(at));
}

QString Formats::month(QDate month) const
{
    return m_locale.toString(month, tr("MMM yyyy", "pattern of a month"));
}

QString Formats::shortMonth(QDate month) const
{
    return m_locale.toString(month, tr("MMM", "pattern of a month without its year"));
}

QString Formats::relative(Instant at, Instant now) const
{
    const QDate day = at.toLocal(m_zone).date();
    const qint64 daysAgo = day.daysTo(now.toLocal(m_zone).date());
    const Duration age = now - at;
    if (age >= 0s && age < 1min)
        return tr("just now");
    if (age >= 0s && age < 1h)
        return tr("%1 min ago").arg(number(minutes(age)));
    if (daysAgo == 0)
        return tr("Today %1").arg(time(at));
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo > 1 && daysAgo <= daysShownByName)
        return m_locale.toString(day, tr("ddd d MMM", "pattern of a day of this week"));
    return date(day);
}

QString Formats::due(Instant due, Instant now) const
{
    const QDate day = due.toLocal(m_zone).date();
    const qint64 days = now.toLocal(m_zone).date().daysTo(day);
    const Duration left = due - now;
    if (left < 0s)
        return overdue(-left);
    if (left < 1h)
        return tr("due in %1 min").arg(number(minutes(left)));
    if (days == 0)
        return tr("due in %1 h").arg(number(minutes(left) / 60));
    if (days == 1)
        return tr("due tomorrow");
    if (days <= daysShownByName)
        return tr("due %1").arg(
            m_locale.toString(day, tr("ddd d MMM", "pattern of a day of this week")));
    return tr("due %1").arg(date(day));
}

QString Formats::overdue(Duration by) const
{
    if (by < 1h)
        return tr("%1 min overdue").arg(number(minutes(by)));
    if (by < 48h)
        return tr("%1 h overdue").arg(number(minutes(by) / 60));
    return tr("%1 d overdue").arg(number(minutes(by) / 60 / 24));
}

QString Formats::duration(Duration duration) const
{
    const double seconds = static_cast<double>(duration.count()) / 1e6;
    if (seconds < 10)
        return tr("%1 s").arg(decimal(seconds, seconds < 0.1 ? 2 : 1));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return tr("%1 s").arg(number(whole));
    if (whole < 3600)
        return tr("%1 min %2 s").arg(number(whole / 60), number(whole % 60));
    return tr("%1 h %2 min").arg(number(whole / 3600), number(whole / 60 % 60));
}

QString Formats::isolate(const QString& text)
{
    return QChar(u'\u2068') + text + QChar(u'\u2069');
}

} // namespace laurel::ui
