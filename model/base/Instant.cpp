#include "model/base/Instant.h"

#include "model/base/Clock.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

Duration fractionFrom(const QString& decimals)
{
    return Duration(decimals.leftJustified(6, u'0').toLongLong());
}

// "+01:30", "-0100", "+01" in seconds; nothing for one that no clock has.
std::optional<int> offsetFrom(const QString& text)
{
    const QString digits = text.mid(1).remove(u':');
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

Instant SystemClock::now() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant::fromUs(std::chrono::duration_cast<Duration>(now).count());
}

Result<Instant> Instant::parse(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,6}))?)?"
        "(Z|z|[+-]\\d{2}(?::?\\d{2})?)?)?$"_s);
    const auto match = form.match(text.trimmed());
    const auto refuse = [&] {
        return fail(ErrorCode::InvalidInput, u"\"%1\" is not a time that exists"_s.arg(text.left(60)));
    };
    if (!match.hasMatch())
        return refuse();

    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid() || !time.isValid())
        return refuse();

    const Duration fraction = fractionFrom(match.captured(5));
    const QString offset = match.captured(6);
    if (offset.isEmpty())
        return fromLocal(date, time, zone) + fraction;
    if (offset.compare(u"Z"_s, Qt::CaseInsensitive) == 0)
        return fromLocal(date, time, QTimeZone::utc()) + fraction;
    const auto seconds = offsetFrom(offset);
    if (!seconds)
        return refuse();
    return fromLocal(date, time, QTimeZone::utc()) + fraction - std::chrono::seconds(*seconds);
}

Instant Instant::fromLocal(QDate date, QTime time, const QTimeZone& zone)
{
    return fromUs(QDateTime(date, time, zone).toMSecsSinceEpoch() * 1000);
}

QString Instant::toIso() const
{
    const qint64 seconds = m_us >= 0 ? m_us / 1'000'000 : -((-m_us + 999'999) / 1'000'000);
    const qint64 fraction = m_us - seconds * 1'000'000;
    QString text = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                       .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (fraction != 0)
        text += u".%1"_s.arg(fraction, 6, 10, QChar(u'0'));
    return text + u'Z';
}

QDateTime Instant::toLocal(const QTimeZone& zone) const
{
    return QDateTime::fromMSecsSinceEpoch(m_us / 1000, zone);
}

} // namespace laurel
