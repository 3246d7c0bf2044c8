#pragma once

#include <QByteArray>
#include <QStringList>

namespace laurel {

// One row of RFC 4180, UTF-8, with its CRLF: fields are quoted where they must be.
QByteArray csvRow(const QStringList& fields);

} // namespace laurel
