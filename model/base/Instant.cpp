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
    const int seconds = hours * 3600 + minutes * 60;
    if (seconds > 14 * 3600 || minutes > 59)
        return std::nullopt;
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
        return fail(ErrorCode::InvalidInput,
                    u"\"%1\" is not a time that exists"_s.arg(text.left(60)));
    };
    if (!match.hasMatch())
        return refuse();

    const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(),
                     match.captured(4).toInt());
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
    LAUREL_EXPECT(date.isValid() && time.isValid() && zone.isValid());
    // QDateTime's own choice at a clock change differs from version to version of Qt.
    const qint64 wallMs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetMsAt = [&](qint64 utcMs) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * qint64{1000};
    };
    constexpr qint64 dayMs = 86'400'000;
    const qint64 before = wallMs - offsetMsAt(wallMs - dayMs);
    if (offsetMsAt(before) == wallMs - before)
        return fromUs(before * 1000);
    const qint64 after = wallMs - offsetMsAt(wallMs + dayMs);
    const bool isSkipped = offsetMsAt(after) != wallMs - after;
    return fromUs((isSkipped ? before : after) * 1000);
}

QString Instant::toIso() const
{
    const qint64 seconds = m_us >= 0 ? m_us / 1'000'000 : -((-m_us + 999'999) / 1'000'000);
    const qint64 fraction = m_us - seconds * 1'000'000;
    QString text =
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (fraction != 0)
        text += u".%1"_s.arg(fraction, 6, 10, QChar(u'0'));
    return text + u'Z';
}

QDateTime Instant::toLocal(const QTimeZone& zone) const
{
    const qint64 wholeMs = m_us / 1000 - (m_us % 1000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(wholeMs, zone);
}

} // namespace laurel
