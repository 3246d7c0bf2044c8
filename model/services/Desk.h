#pragma once

#include "model/base/Result.h"
#include "model/domain/Request.h"

#include <QJsonObject>

namespace laurel {

class OpenProgram;
class Connection;
struct StoredRequest;
struct TaskRecord;

// Takes requests of people and applies them: the door of acts. A request, its effects and its
// outcome are one transaction; asking again with the same id answers the same and does nothing.
class Desk
{
public:
    explicit Desk(OpenProgram& program) : m_program(program) {}

    // Checks the request, stores it, and applies it where its time has come. A refused request is
    // stored too, with the reason.
    // Errors: NotPermitted, NotFound, Refused, AlreadyDecided, InsufficientStock, InvalidInput,
    // KeyReusedForDifferentRequest.
    Result<void> submit(const Request& request);

    // Applies the requests whose time has come; says how many took effect.
    Result<int> applyDue();

private:
    using Detail = QJsonObject; // before and after, for the audit log

    Result<void> store(const Request& request, std::optional<MemberId> member,
                       StoredRequest& stored);
    Result<void> refuse(const Request& request, const Error& error);
    Result<void> checkActor(const Request& request);
    Result<std::optional<MemberId>> memberOf(const RequestBody& body);
    Result<void> check(const Request& request);
    static Result<void> checkTexts(const Request& request);
    Result<bool> applyOne(RequestId id);
    Result<Detail> apply(const Request& request);

    OpenProgram& m_program;
};

} // namespace laurel
