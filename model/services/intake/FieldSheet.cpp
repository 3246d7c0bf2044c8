#include "model/services/intake/FieldSheet.h"

#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

constexpr int firstYear = 1900;

} // namespace

QString FieldSheet::line(const QString& column, int maxLength)
{
    return cleaned(column, maxLength, false);
}

QString FieldSheet::name(const QString& column, int maxLength)
{
    return cleaned(column, maxLength, true);
}

QString FieldSheet::cleaned(const QString& column, int maxLength, bool isName)
{
    QString text = normalText(m_fields.value(column));
    if (const auto bad = firstBadCharacter(text, LineBreaks::Refuse)) {
        refuse(QuarantineReason::BadValue,
               u"%1 holds the control character %2"_s.arg(column, *bad));
        return {};
    }
    if (isName)
        text = withoutDirections(text).trimmed();
    if (text.size() > maxLength) {
        refuse(QuarantineReason::BadValue,
               u"%1 is longer than %2 characters"_s.arg(column).arg(maxLength));
        return {};
    }
    return text;
}

QString FieldSheet::required(const QString& column, int maxLength)
{
    QString text = line(column, maxLength);
    if (text.isEmpty())
        refuse(QuarantineReason::MissingField, u"%1 is empty"_s.arg(column));
    return text;
}

QString FieldSheet::matching(const QString& column, int maxLength, const QRegularExpression& form,
                             const QString& what)
{
    QString text = line(column, maxLength);
    if (text.isEmpty() || form.match(text).hasMatch())
        return text;
    refuse(QuarantineReason::BadValue, u"%1 \"%2\" is not %3"_s.arg(column, shownText(text), what));
    return {};
}

bool FieldSheet::flag(const QString& column)
{
    const QString text = line(column, limits::lineLength).toLower();
    const bool isYes = text == u"1"_s || text == u"true"_s;
    if (!isYes && !text.isEmpty() && text != u"0"_s && text != u"false"_s)
        refuse(QuarantineReason::BadValue,
               u"%1 \"%2\" is neither 0, 1, true nor false"_s.arg(column, shownText(text)));
    return isYes;
}

std::optional<Instant> FieldSheet::time(const QString& column, const QTimeZone& zone, Instant now)
{
    const QString text = line(column, limits::lineLength);
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = Instant::parse(text, zone);
    if (!parsed) {
        refuse(QuarantineReason::BadTime, u"%1: %2"_s.arg(column, parsed.error().detail));
        return std::nullopt;
    }
    if (*parsed > now + std::chrono::days(1)) {
        refuse(QuarantineReason::BadTime,
               u"%1 \"%2\" is more than a day in the future"_s.arg(column, shownText(text)));
        return std::nullopt;
    }
    if (*parsed < Instant::fromLocal(QDate(firstYear, 1, 1), QTime(0, 0), QTimeZone::utc())) {
        refuse(QuarantineReason::BadTime,
               u"%1 \"%2\" is before the year %3"_s.arg(column, shownText(text)).arg(firstYear));
        return std::nullopt;
    }
    return *parsed;
}

std::optional<QDate> FieldSheet::birthday(const QString& column, const QTimeZone& zone, Instant now)
{
    static const QRegularExpression form(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);

    const QString text = line(column, limits::lineLength);
    if (text.isEmpty())
        return std::nullopt;
    const auto date = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (date.isValid() && date.year() >= firstYear - 20 && date <= now.toLocal(zone).date())
        return date;
    refuse(
        QuarantineReason::BadValue,
        u"%1 \"%2\" is not a day on which a living person was born"_s.arg(column, shownText(text)));
    return std::nullopt;
}

QJsonObject FieldSheet::attributes(const Columns& columns)
{
    QJsonObject kept;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (columns.isKnown(field.key()) || field.value().isEmpty())
            continue;
        QString text = field.value().normalized(QString::NormalizationForm_C);
        text.replace(u"\r\n"_s, u"\n"_s);
        if (firstBadCharacter(field.key(), LineBreaks::Refuse)) {
            refuse(QuarantineReason::BadValue, u"a field's name holds control characters"_s);
        } else if (const auto bad = firstBadCharacter(text, LineBreaks::Allow)) {
            refuse(QuarantineReason::BadValue,
                   u"%1 holds the control character %2"_s.arg(shownText(field.key()), *bad));
        } else {
            kept.insert(field.key(), text);
        }
    }
    return kept;
}

void FieldSheet::refuse(QuarantineReason reason, const QString& detail)
{
    if (!m_fault)
        m_fault = RecordFault{reason, detail};
}

} // namespace laurel
