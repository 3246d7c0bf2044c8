#include "model/storage/RequestRepository.h"

#include "model/storage/Connection.h"

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

qint64 keyOf(const std::optional<MemberId>& member)
{
    return member ? member->value() : 0; // 0 is the reserved member of the program.
}

} // namespace

Result<void> RequestRepository::add(const StoredRequest& request)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"requests/add"_s));
    return query.bind(u":member"_s, keyOf(request.member))
        .bind(u":request"_s, request.id)
        .bind(u":kind"_s, request.kind)
        .bind(u":actor"_s, request.actor)
        .bind(u":asked"_s, request.askedAt)
        .bind(u":not_before"_s, request.notBefore)
        .bind(u":body"_s, QString::fromUtf8(request.body))
        .run();
}

Result<std::optional<StoredRequest>> RequestRepository::find(RequestId id)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"requests/find"_s));
    return query.bind(u":request"_s, id).optional([](Row& row) {
        const auto member = row.optionalId<MemberId>();
        StoredRequest request{.member = member, .id = row.id<RequestId>()};
        request.kind = row.text();
        request.actor = row.text();
        request.askedAt = row.instant();
        request.notBefore = row.instant();
        request.body = row.text().toUtf8();
        request.outcome = row.text();
        request.outcomeDetail = row.text();
        return request;
    });
}

Result<void> RequestRepository::answer(const StoredRequest& request, const QString& outcome,
                                       const QByteArray& detail, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"requests/answer"_s));
    return query.bind(u":member"_s, keyOf(request.member))
        .bind(u":request"_s, request.id)
        .bind(u":outcome"_s, outcome)
        .bind(u":detail"_s, QString::fromUtf8(detail))
        .bind(u":answered"_s, now)
        .run();
}

Result<std::vector<RequestId>> RequestRepository::due(Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"requests/due"_s));
    return query.bind(u":now"_s, now).all([](Row& row) { return row.id<RequestId>(); });
}

Result<std::optional<RequestId>> RequestRepository::pendingDecision(MemberId member, TaskId task)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"requests/pending_for_task"_s));
    return query.bind(u":member"_s, member)
        .bind(u":task"_s, QString::number(task.value()))
        .optional([](Row& row) { return row.id<RequestId>(); });
}

Result<void> RequestRepository::addAudit(std::optional<MemberId> member, qint64 id,
                                         const QString& actor, const QString& act,
                                         const QByteArray& detail, Instant now)
{
    LAUREL_TRY(auto query, m_connection.prepare(u"audit/add"_s));
    return query.bind(u":member"_s, keyOf(member))
        .bind(u":audit"_s, id)
        .bind(u":actor"_s, actor)
        .bind(u":act"_s, act)
        .bind(u":detail"_s, QString::fromUtf8(detail))
        .bind(u":at"_s, now)
        .run();
}

} // namespace laurel
