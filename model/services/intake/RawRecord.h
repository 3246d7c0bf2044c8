#pragma once

#include "model/domain/Records.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace laurel {

// Why one record cannot be used, for the person who mends it.
struct RecordFault
{
    QuarantineReason reason = QuarantineReason::Malformed;
    QString
        detail; // One sentence without a full stop, such as: amount "abc" is not a decimal number.

    friend bool operator==(const RecordFault&, const RecordFault&) = default;
};

// One record as a file holds it: fields by column name, not yet checked.
struct RawRecord
{
    qint64 line = 0; // where it starts, from 1
    QByteArray raw = {}; // without its line end; of an over-long record the first 64 KiB
    QHash<QString, QString> fields = {};
    std::optional<RecordFault> fault = {}; // Set: fields is empty.
};

} // namespace laurel
