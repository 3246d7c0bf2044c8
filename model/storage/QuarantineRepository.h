#pragma once

#include "model/base/Id.h"
#include "model/base/Result.h"
#include "model/domain/Records.h"

#include <vector>

namespace laurel {

class Connection;

// A record that could not be used, as it came.
struct QuarantinedRecord
{
    QuarantineId id;
    int number = 0; // what people call it
    QString kind; // "member", "event"
    QString source;
    QString fileName;
    qint64 line = 0;
    QString header; // the header row of its file (CSV), else empty
    QByteArray raw;
    QuarantineReason reason = QuarantineReason::Malformed;
    QString detail; // a sentence
    QString state = {}; // "open", "replayed", "dismissed"
    Instant recordedAt = {};
    std::optional<Instant> resolvedAt = {};
    QString resolvedBy = {};
    QString resolution = {};
};

class QuarantineRepository
{
public:
    explicit QuarantineRepository(Connection& connection) : m_connection(connection) {}

    // Whether the same record came before, resolved or not: reading a file again adds nothing. The
    // hash is over what makes the record itself (kind, source, raw).
    Result<bool> isKnown(const QByteArray& rawHash);
    Result<void> add(const QuarantinedRecord& record, const QByteArray& rawHash, Instant now);
    Result<QuarantinedRecord> find(QuarantineId id); // Errors: NotFound.
    Result<QuarantineId> findNumber(int number); // Errors: NotFound.
    // By number; an empty state lists all.
    Result<std::vector<QuarantinedRecord>> list(const QString& state, int limit);
    // False where it was resolved before.
    Result<bool> resolve(QuarantineId id, const QString& state, const QString& actor,
                         const QString& resolution, Instant now);

private:
    Connection& m_connection;
};

} // namespace laurel
