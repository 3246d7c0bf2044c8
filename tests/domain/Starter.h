#pragma once

#include "model/domain/Calendar.h"
#include "model/domain/PolicyReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace laurel::test {

inline Currency pounds()
{
    return *Currency::fromCode(QStringLiteral("GBP"));
}

inline Money poundsOf(const QString& amount)
{
    return *Money::parse(amount, pounds());
}

// The starter policy's document, to be changed and read.
inline QJsonObject starterDocument()
{
    QFile file(QStringLiteral(LAUREL_SOURCE_DIR "/resources/policies/starter.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the starter policy is not there");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Result<Policy> policyOf(const QJsonObject& document)
{
    return policyFromDocument(QJsonDocument(document).toJson(), 1, pounds());
}

inline Policy starterPolicy()
{
    return *policyOf(starterDocument());
}

// The demo's calendar.
inline Calendar london()
{
    return {QTimeZone("Europe/London"), QDate(2010, 12, 1), 30};
}

inline Instant inLondon(const QString& text)
{
    return *Instant::parse(text, QTimeZone("Europe/London"));
}

} // namespace laurel::test
