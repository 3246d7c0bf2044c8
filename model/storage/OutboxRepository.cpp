#include "model/storage/OutboxRepository.h"

#include "model/storage/Connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace laurel {

Result<void> OutboxRepository::add(const NewMessage& message, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"outbox/add"_s));
    return query.bind(u":member"_s, message.member)
        .bind(u":message"_s, message.id)
        .bind(u":channel"_s, message.channel)
        .bind(u":topic"_s, message.topic)
        .bind(u":variables"_s, QString::fromUtf8(QJsonDocument(message.variables)
                                                     .toJson(QJsonDocument::Compact)))
        .bind(u":state"_s, message.waitsFor ? u"held"_s : u"waiting"_s)
        .bind(u":waits_for"_s, message.waitsFor)
        .bind(u":created"_s, now)
        .bind(u":cycle"_s, message.cycle)
        .bind(u":key"_s, message.key)
        .run();
}

Result<void> OutboxRepository::release(MemberId member, TaskId task, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"outbox/release"_s));
    return query.bind(u":now"_s, now).bind(u":member"_s, member).bind(u":task"_s, task).run();
}

Result<void> OutboxRepository::cancel(MemberId member, TaskId task)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"outbox/cancel"_s));
    return query.bind(u":member"_s, member).bind(u":task"_s, task).run();
}

Result<std::vector<OutboxRow>> OutboxRepository::list(const QString& state, int limit)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"outbox/list"_s));
    return query.bind(u":state"_s, state).bind(u":limit"_s, limit).all([](Row& row) {
        OutboxRow message{.member = row.id<MemberId>()};
        message.memberNumber = row.text();
        const QString first = row.text();
        message.memberName = (first + u' ' + row.text()).trimmed();
        message.channel = row.text();
        message.topic = row.text();
        message.state = row.text();
        message.variables = QJsonDocument::fromJson(row.text().toUtf8()).object();
        message.created = row.instant();
        message.attempts = row.smallInteger();
        return message;
    });
}

} // namespace laurel
