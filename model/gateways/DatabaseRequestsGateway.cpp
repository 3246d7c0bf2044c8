#include "model/gateways/DatabaseRequestsGateway.h"

#include "model/base/Clock.h"
#include "model/services/Desk.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace laurel {
namespace {

constexpr auto everything = Topic::Members | Topic::Approvals | Topic::Dispatch | Topic::Health
    | Topic::Program;

Topics topicsOf(RequestKind kind)
{
    switch (kind) {
    case RequestKind::PickItems:
    case RequestKind::ReportShort:
    case RequestKind::PackGift:
    case RequestKind::ShipGift:
        return Topic::Dispatch | Topic::Program;
    case RequestKind::ClaimTask:
        return Topic::Approvals | Topic::Dispatch | Topic::Program;
    default:
        return everything;
    }
}

} // namespace

DatabaseRequestsGateway::DatabaseRequestsGateway(DatabaseThread& writer, ProgramNews& news,
                                                 const Clock& clock, IdMaker& ids)
    : m_writer(writer)
    , m_news(news)
    , m_clock(clock)
    , m_ids(ids)
{
}

Answer<AcceptedRequest> DatabaseRequestsGateway::ask(const RequestBody& body, const QString& actor,
                                                     std::chrono::seconds undoFor)
{
    const Instant now = m_clock.now();
    const Request request{m_ids.next<RequestId>(), actor, now, now + undoFor, body};
    const bool isLater = undoFor > 0s;
    return m_writer.submit([this, request, isLater](OpenProgram& program)
                               -> Result<AcceptedRequest> {
        LAUREL_TRY_VOID(Desk(program).submit(request));
        tell(topicsOf(kindOf(request.body)));
        if (isLater)
            QMetaObject::invokeMethod(&m_news, [this, request] {
                const auto left = request.notBefore - m_clock.now();
                wakeIn(std::chrono::duration_cast<std::chrono::milliseconds>(left) + 1ms);
            });
        return AcceptedRequest{request.id, request.notBefore};
    });
}

void DatabaseRequestsGateway::applyDue()
{
    m_writer.submit([this](OpenProgram& program) -> Result<int> {
        const auto applied = Desk(program).applyDue();
        if (applied && *applied > 0)
            tell(everything);
        return applied;
    });
}

void DatabaseRequestsGateway::wakeIn(std::chrono::milliseconds time)
{
    const auto wait = std::max(time, 0ms);
    QTimer::singleShot(wait, &m_news, [this] { applyDue(); });
}

void DatabaseRequestsGateway::tell(Topics topics)
{
    QMetaObject::invokeMethod(&m_news, [this, topics] { emit m_news.changed(topics); });
}

} // namespace laurel
