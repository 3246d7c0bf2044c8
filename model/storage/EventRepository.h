#pragma once

#include "model/base/Result.h"
#include "model/domain/Records.h"

#include "model/base/Id.h"

namespace laurel {

class Connection;

struct EventKey
{
    MemberId member;
    EventId id;
    QByteArray contentHash;
};

struct NewEvent
{
    MemberId member;
    EventId id;
    EventRecord record;
    int businessDate = 0;
    int cycle = 1; // in which it counts
    QByteArray contentHash;
};

class EventRepository
{
public:
    explicit EventRepository(Connection& connection) : m_connection(connection) {}

    Result<std::optional<EventKey>> find(const QString& source, const QString& externalId);
    // Minor units of a purchase that were not refunded yet; nothing where there is no such purchase.
    Result<std::optional<qint64>> refundable(MemberId member, const QString& source,
                                             const QString& purchase);
    // Errors: Conflict.
    Result<void> add(const NewEvent& event, Instant now);
    // Members whom the closing of a cycle concerns, in order, after a member: those with events
    // that count in it, and those whose tier was held until `judged` or earlier.
    Result<std::vector<MemberId>> membersOfCycle(int cycle, Instant judged, qint64 after);

private:
    Connection& m_connection;
};

} // namespace laurel
