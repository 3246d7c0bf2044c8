#pragma once

#include "model/base/Id.h"
#include "model/base/Instant.h"
#include "model/base/Result.h"

#include <QJsonObject>

#include <vector>

namespace laurel {

class Connection;

struct NewMessage
{
    MemberId member;
    MessageId id;
    QString channel;
    QString topic;
    QJsonObject variables = {};
    std::optional<TaskId> waitsFor = {}; // held until that task is approved
    int cycle = 0;
    QString key; // unique for the member
};

struct OutboxRow
{
    MemberId member;
    QString memberNumber;
    QString memberName;
    QString channel;
    QString topic;
    QString state;
    QJsonObject variables;
    Instant created;
    int attempts = 0;
};

class OutboxRepository
{
public:
    explicit OutboxRepository(Connection& connection) : m_connection(connection) {}

    Result<void> add(const NewMessage& message, Instant now);
    Result<void> release(MemberId member, TaskId task, Instant now);
    Result<void> cancel(MemberId member, TaskId task);
    // Oldest first; an empty state lists all.
    Result<std::vector<OutboxRow>> list(const QString& state, int limit);

private:
    Connection& m_connection;
};

} // namespace laurel
