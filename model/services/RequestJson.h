#pragma once

#include "model/base/Result.h"
#include "model/domain/Request.h"

#include <QJsonObject>

namespace laurel {

// How a request's body is stored and audited. Ids are strings.
QJsonObject jsonOf(const RequestBody& body);
// Errors: CorruptRow.
Result<RequestBody> requestBodyFrom(const QString& kind, const QJsonObject& json);

} // namespace laurel
