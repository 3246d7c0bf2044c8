#include "model/services/Desk.h"

#include "model/base/Clock.h"
#include "model/domain/Permissions.h"
#include "model/services/OpenProgram.h"
#include "model/services/RequestJson.h"
#include "model/services/TaskActs.h"
#include "model/services/intake/Intake.h"
#include "model/storage/RequestRepository.h"
#include "model/storage/TaskRepository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laurel {
namespace {

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

template <class Act>
concept TaskAct = requires(Act act) { act.task; };

// Whose fault an error is: the person's who asked, or the machine's. Only the former is an answer.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::InvalidInput:
    case ErrorCode::InsufficientPoints:
    case ErrorCode::InsufficientStock:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::NotPermitted:
    case ErrorCode::Overflow:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<void> Desk::submit(const Request& request)
{
    auto done = m_program.db().inTransaction([&](Connection& tx) -> Result<void> {
        RequestRepository requests(tx);
        LAUREL_TRY(const auto earlier, requests.find(request.id));
        if (earlier) {
            const bool isSame = earlier->actor == request.actor
                && earlier->body == bytesOf(jsonOf(request.body))
                && earlier->kind == codeOf(kindOf(request.body));
            if (!isSame)
                return fail(ErrorCode::KeyReusedForDifferentRequest,
                            QString::number(request.id.value()));
            if (earlier->outcome == u"refused"_s)
                return fail(ErrorCode::Refused, earlier->outcomeDetail);
            return {};
        }
        LAUREL_TRY_VOID(checkActor(request));
        LAUREL_TRY_VOID(check(request));
        LAUREL_TRY(const auto member, memberOf(request.body));
        StoredRequest stored{.id = request.id};
        LAUREL_TRY_VOID(store(request, member, stored));
        if (request.notBefore > m_program.clock().now())
            return {};
        LAUREL_TRY(const auto detail, apply(request));
        return requests.answer(stored, u"applied"_s, bytesOf(detail), m_program.clock().now());
    });
    // What was refused is on record as well, with nothing done.
    if (!done && isRefusal(done.error().code))
        LAUREL_TRY_VOID(refuse(request, done.error()));
    return done;
}

Result<void> Desk::checkActor(const Request& request)
{
    LAUREL_TRY(const auto person, ProgramRepository(m_program.db()).person(request.actor));
    if (!person || !person->isActive)
        return fail(ErrorCode::NotPermitted,
                    u"\"%1\" is nobody in this program."_s.arg(request.actor));
    if (!mayAsk(person->role, kindOf(request.body)))
        return fail(ErrorCode::NotPermitted,
                    u"%1 (%2) may not do this."_s.arg(person->name, codeOf(person->role)));
    return {};
}

Result<std::optional<MemberId>> Desk::memberOf(const RequestBody& body)
{
    return std::visit(
        [&](const auto& act) -> Result<std::optional<MemberId>> {
            if constexpr (TaskAct<decltype(act)>) {
                LAUREL_TRY(const auto task, TaskRepository(m_program.db()).find(act.task));
                return std::optional(task.member);
            } else {
                return std::optional<MemberId>();
            }
        },
        body);
}

Result<void> Desk::store(const Request& request, std::optional<MemberId> member,
                         StoredRequest& stored)
{
    stored = {.member = member,
              .id = request.id,
              .kind = codeOf(kindOf(request.body)),
              .actor = request.actor,
              .askedAt = request.askedAt,
              .notBefore = request.notBefore,
              .body = bytesOf(jsonOf(request.body))};
    return RequestRepository(m_program.db()).add(stored);
}

Result<void> Desk::refuse(const Request& request, const Error& error)
{
    return m_program.db().inTransaction([&](Connection& tx) -> Result<void> {
        RequestRepository requests(tx);
        LAUREL_TRY(const auto earlier, requests.find(request.id));
        if (earlier)
            return {};
        const auto member = memberOf(request.body);
        StoredRequest stored{.id = request.id};
        LAUREL_TRY_VOID(store(request, member ? *member : std::nullopt, stored));
        return requests.answer(stored, u"refused"_s, error.detail.toUtf8(), m_program.clock().now());
    });
}

// What people write is shown again, in windows, terminals and on labels.
Result<void> Desk::checkTexts(const Request& request)
{
    if (std::holds_alternative<ask::ReplayQuarantined>(request.body))
        return {}; // A record of a file, checked as such.
    const QJsonObject texts = jsonOf(request.body);
    for (const auto& value : texts) {
        const QString text = value.toString();
        const bool isPlain = std::ranges::none_of(text, [](QChar c) {
            return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        });
        if (!isPlain || text.size() > 2000)
            return fail(ErrorCode::InvalidInput,
                        u"A text holds control characters or is longer than 2,000."_s);
    }
    return {};
}

Result<void> Desk::check(const Request& request)
{
    LAUREL_TRY_VOID(checkTexts(request));
    return std::visit(
        [&](const auto& act) -> Result<void> {
            using Act = std::decay_t<decltype(act)>;
            if constexpr (TaskAct<Act>) {
                return TaskActs(m_program, request).check(act);
            } else if constexpr (std::is_same_v<Act, ask::Withdraw>) {
                LAUREL_TRY(const auto other, RequestRepository(m_program.db()).find(act.request));
                if (!other)
                    return fail(ErrorCode::NotFound, u"There is no such request."_s);
                if (other->actor != request.actor)
                    return fail(ErrorCode::Refused, u"Only %1 can undo this."_s.arg(other->actor));
                if (!other->outcome.isEmpty())
                    return fail(ErrorCode::Refused, u"It has taken effect; it cannot be undone."_s);
                return {};
            } else if constexpr (std::is_same_v<Act, ask::CloseCycles>) {
                // A cycle that has not ended cannot be closed: its events are still to come.
                const QDate today = m_program.calendar().dayOf(m_program.worldNow());
                if (!act.asOf.isValid() || act.asOf > today)
                    return fail(ErrorCode::Refused, u"Cycles can be closed up to today, %1."_s.arg(
                                                        today.toString(Qt::ISODate)));
                return {};
            } else if constexpr (std::is_same_v<Act, ask::DismissQuarantined>) {
                if (act.reason.trimmed().isEmpty())
                    return fail(ErrorCode::InvalidInput, u"Say why: a dismissal needs a reason."_s);
                return {};
            } else {
                return {};
            }
        },
        request.body);
}

Result<Desk::Detail> Desk::apply(const Request& request)
{
    return std::visit(
        [&](const auto& act) -> Result<Detail> {
            using Act = std::decay_t<decltype(act)>;
            if constexpr (TaskAct<Act>) {
                return TaskActs(m_program, request).apply(act);
            } else if constexpr (std::is_same_v<Act, ask::Withdraw>) {
                RequestRepository requests(m_program.db());
                LAUREL_TRY(const auto other, requests.find(act.request));
                LAUREL_EXPECT(other.has_value()); // check() came first.
                LAUREL_TRY_VOID(requests.answer(*other, u"withdrawn"_s,
                                                bytesOf({{u"by"_s, request.actor}}),
                                                m_program.clock().now()));
                return Detail{{u"withdrawn"_s, QString::number(act.request.value())}};
            } else if constexpr (std::is_same_v<Act, ask::ReplayQuarantined>) {
                LAUREL_TRY(const auto outcome,
                           Intake(m_program).replay(act.record, act.mendedRaw.toUtf8(),
                                                    request.actor));
                return Detail{{u"duplicate"_s, outcome == RecordOutcome::Duplicate}};
            } else if constexpr (std::is_same_v<Act, ask::DismissQuarantined>) {
                LAUREL_TRY_VOID(Intake(m_program).dismiss(act.record, act.reason, request.actor));
                return Detail();
            } else {
                // Cycles and imports are long: their services work them in pieces. Here their asking
                // is permitted and put on record.
                return Detail();
            }
        },
        request.body);
}

Result<int> Desk::applyDue()
{
    LAUREL_TRY(const auto due, RequestRepository(m_program.db()).due(m_program.clock().now()));
    // One that fails must not hold back the others; its error is told when they are done.
    int applied = 0;
    std::optional<Error> firstError;
    for (const auto& id : due) {
        const auto isApplied = applyOne(id);
        if (!isApplied && !firstError)
            firstError = isApplied.error();
        applied += isApplied && *isApplied ? 1 : 0;
    }
    if (firstError)
        return fail(*firstError);
    return applied;
}

Result<bool> Desk::applyOne(RequestId id)
{
    auto applied = m_program.db().inTransaction([&](Connection& tx) -> Result<bool> {
        RequestRepository requests(tx);
        LAUREL_TRY(const auto stored, requests.find(id));
        if (!stored || !stored->outcome.isEmpty())
            return false; // Another worker was quicker.
        LAUREL_TRY(auto body, requestBodyFrom(stored->kind,
                                              QJsonDocument::fromJson(stored->body).object()));
        const Request request{stored->id, stored->actor, stored->askedAt, stored->notBefore,
                              std::move(body)};
        LAUREL_TRY_VOID(checkActor(request)); // Who left the program in the meantime decides nothing.
        LAUREL_TRY_VOID(check(request));
        LAUREL_TRY(const auto detail, apply(request));
        LAUREL_TRY_VOID(
            requests.answer(*stored, u"applied"_s, bytesOf(detail), m_program.clock().now()));
        return true;
    });
    if (applied || !isRefusal(applied.error().code))
        return applied;
    const Error refusal = applied.error();
    return m_program.db().inTransaction([&](Connection& tx) -> Result<bool> {
        RequestRepository requests(tx);
        LAUREL_TRY(const auto stored, requests.find(id));
        if (stored && stored->outcome.isEmpty())
            LAUREL_TRY_VOID(requests.answer(*stored, u"refused"_s, refusal.detail.toUtf8(),
                                            m_program.clock().now()));
        return false;
    });
}

} // namespace laurel
