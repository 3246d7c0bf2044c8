#include "model/services/intake/CsvText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

bool needsQuotes(const QString& field)
{
    return std::ranges::any_of(
        field, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

} // namespace

QByteArray csvRow(const QStringList& fields)
{
    // A row of one empty field would be an empty line, and those are skipped.
    const bool isBlank = fields.size() == 1 && fields.front().isEmpty();
    QString row;
    for (const QString& field : fields) {
        if (&field != &fields.front())
            row += u',';
        if (isBlank || needsQuotes(field))
            row += u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
        else
            row += field;
    }
    return row.toUtf8() + "\r\n";
}

} // namespace laurel
