#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"

#include <QByteArray>

namespace laurel {

class Connection;

// A report as it was issued.
struct StoredReport
{
    ReportId id;
    QByteArray document; // JSON
    QString checksum; // SHA-256 of the document, hexadecimal
    Instant issuedAt;
};

class ReportRepository
{
public:
    explicit ReportRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const QString& kind, int cycle, const StoredReport& report);
    Result<std::optional<StoredReport>> find(const QString& kind, int cycle);

private:
    Connection& m_connection;
};

} // namespace laurel
