#pragma once

#include "model/base/Result.h"
#include "model/domain/Request.h"

#include <QByteArray>

namespace laurel {

class Connection;

struct StoredRequest
{
    std::optional<MemberId> member; // Nothing: it concerns the program.
    RequestId id;
    QString kind;
    QString actor;
    Instant askedAt;
    Instant notBefore;
    QByteArray body; // JSON
    QString outcome; // "", "applied", "refused", "withdrawn"
    QString outcomeDetail;
};

// The audit log of people's acts: what was asked, and what became of it. Both only grow.
class RequestRepository
{
public:
    explicit RequestRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const StoredRequest& request); // Errors: Conflict.
    Result<std::optional<StoredRequest>> find(RequestId id);
    Result<void> answer(const StoredRequest& request, const QString& outcome,
                        const QByteArray& detail, Instant now);
    Result<std::vector<RequestId>> due(Instant now); // oldest first
    // A decision on a task that has not taken effect yet: its request.
    Result<std::optional<RequestId>> pendingDecision(MemberId member, TaskId task);
    // Acts that are no request.
    Result<void> addAudit(std::optional<MemberId> member, qint64 id, const QString& actor,
                          const QString& act, const QByteArray& detail, Instant now);

private:
    Connection& m_connection;
};

} // namespace laurel
