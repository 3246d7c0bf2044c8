#pragma once

#include "model/services/intake/RecordReader.h"

#include <functional>
#include <map>
#include <vector>

namespace laurel {

struct ImportOptions
{
    QString source = QStringLiteral("file"); // whose external ids these are
    std::optional<RecordFormat> format = {}; // Nothing: by the file's suffix.
    QByteArray columnMap = {}; // JSON, {"their name": "our name"}; empty: none
    bool dryRun = false; // everything is tried and nothing kept
};

// A record that went to quarantine, for the report.
struct ImportFault
{
    qint64 line = 0;
    QuarantineReason reason = QuarantineReason::Malformed;
    QString detail;
};

// What became of a file. read = accepted + duplicate + quarantined.
struct ImportReport
{
    static constexpr size_t faultsMax = 1000;

    qint64 read = 0;
    qint64 accepted = 0;
    qint64 duplicate = 0;
    qint64 quarantined = 0;
    qint64 quarantinedBefore = 0; // of these: they lay there already, and nothing was added
    std::map<QuarantineReason, qint64> byReason;
    std::vector<ImportFault> faults; // The first of them, up to faultsMax.
    std::optional<qint64> stoppedAt; // the last line that was done, where somebody said stop
};

struct ImportProgress
{
    qint64 done = 0; // records
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
};

// Told after every piece; false stops behind it.
using ImportWatcher = std::function<bool(const ImportProgress&)>;

} // namespace laurel
