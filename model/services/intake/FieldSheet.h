#pragma once

#include "model/base/Instant.h"
#include "model/services/intake/Columns.h"
#include "model/services/intake/RawRecord.h"

#include <QJsonObject>

class QRegularExpression;
class QTimeZone;

namespace laurel {

// The fields of one raw record on their way into a typed one. Each question answers with a clean
// value; the first field that gives none leaves its fault here, and the record is refused.
class FieldSheet
{
public:
    explicit FieldSheet(const QHash<QString, QString>& fields) : m_fields(fields) {}

    // Text on one line, at most this long; empty where there is none.
    QString line(const QString& column, int maxLength);
    // The same, and refused where it is empty.
    QString required(const QString& column, int maxLength);
    // What people are called and where they live: without characters that turn the direction.
    QString name(const QString& column, int maxLength);
    QString matching(const QString& column, int maxLength, const QRegularExpression& form,
                     const QString& what);
    bool flag(const QString& column);
    // A time that is not before 1900 and not more than a day after now.
    std::optional<Instant> time(const QString& column, const QTimeZone& zone, Instant now);
    std::optional<QDate> birthday(const QString& column, const QTimeZone& zone, Instant now);

    // Every field that is none of the known columns. A note may have lines.
    QJsonObject attributes(const Columns& columns);

    void refuse(QuarantineReason reason, const QString& detail);
    const std::optional<RecordFault>& fault() const { return m_fault; }

private:
    QString cleaned(const QString& column, int maxLength, bool isName);

    const QHash<QString, QString>& m_fields;
    std::optional<RecordFault> m_fault;
};

} // namespace laurel
