#include "model/services/intake/Columns.h"

#include "model/services/intake/FieldText.h"
#include "model/services/intake/InputLimits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {

Columns::Columns(QStringList known, QStringList required)
    : m_known(std::move(known))
    , m_required(std::move(required))
{
}

QStringList Columns::memberNames()
{
    return {u"external_id"_s, u"card_number"_s,   u"first_name"_s, u"last_name"_s,
            u"email"_s,       u"phone"_s,         u"birthday"_s,   u"joined_at"_s,
            u"locale"_s,      u"address_line"_s,  u"postcode"_s,   u"city"_s,
            u"country"_s,     u"email_consent"_s, u"sms_consent"_s};
}

Columns Columns::forEvents()
{
    return {{u"external_id"_s, u"member"_s, u"occurred_at"_s, u"type"_s, u"amount"_s, u"currency"_s,
             u"refund_of"_s},
            {u"external_id"_s, u"member"_s, u"occurred_at"_s, u"type"_s}};
}

Result<void> Columns::setMap(const QByteArray& json)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput,
                    u"The column map is not a JSON object of names, such as {\"Customer\": "
                    "\"member\"}."_s);
    QHash<QString, QString> map;
    QSet<QString> taken;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString target = entry.value().toString();
        if (!m_known.contains(target))
            return fail(ErrorCode::InvalidInput,
                        u"The column map leads \"%1\" to \"%2\", which is none of: %3."_s.arg(
                            shownText(entry.key()), shownText(target), m_known.join(u", "_s)));
        if (taken.contains(target))
            return fail(ErrorCode::InvalidInput,
                        u"The column map leads two columns to \"%1\"."_s.arg(target));
        taken.insert(target);
        map.insert(normalText(entry.key()), target);
    }
    m_map = std::move(map);
    m_mapText = document.toJson(QJsonDocument::Compact);
    return {};
}

QString Columns::resolve(const QString& name) const
{
    const QString normal = normalText(name);
    if (const auto mapped = m_map.constFind(normal); mapped != m_map.constEnd())
        return *mapped;
    const QString lower = normal.toLower();
    return m_known.contains(lower) ? lower : normal;
}

bool Columns::isHeader(const QStringList& resolved) const
{
    return resolved.size() > limits::columns
        || std::ranges::any_of(resolved, [&](const QString& name) { return isKnown(name); });
}

std::optional<QString> Columns::lacking(const QStringList& resolved) const
{
    for (const QString& name : m_required)
        if (!resolved.contains(name))
            return u"The file lacks the column \"%1\"; it must have: %2"_s.arg(
                name, m_required.join(u", "_s));
    return std::nullopt;
}

Result<void> Columns::check(const QStringList& resolved) const
{
    const auto refuse = [](const QString& why) {
        return fail(ErrorCode::InvalidInput, why + u'.');
    };

    if (resolved.size() > limits::columns)
        return refuse(u"The file has %1 columns; at most %2 are read"_s.arg(resolved.size())
                          .arg(limits::columns));
    if (!isHeader(resolved)) {
        const bool semicolons = resolved.size() == 1 && resolved.front().contains(u';');
        return refuse(u"The file has no header: its first row names none of the columns %1%2"_s.arg(
            m_known.join(u", "_s),
            semicolons ? u" (columns are parted by commas, not semicolons)"_s : QString()));
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < resolved.size(); ++i) {
        const QString& name = resolved.at(i);
        if (name.isEmpty())
            return refuse(u"Column %1 has no name in the header"_s.arg(i + 1));
        if (firstBadCharacter(name, LineBreaks::Refuse))
            return refuse(u"The name of column %1 holds control characters"_s.arg(i + 1));
        if (seen.contains(name))
            return refuse(u"The header names the column \"%1\" twice"_s.arg(shownText(name)));
        seen.insert(name);
    }
    if (const auto lack = lacking(resolved))
        return refuse(*lack);
    return {};
}

} // namespace laurel
