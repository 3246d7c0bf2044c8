#pragma once

#include "model/gateways/DatabaseThread.h"
#include "model/gateways/Gateways.h"

namespace laurel {

// Hands requests to the Desk, and wakes it when one that could be undone takes effect.
class DatabaseRequestsGateway final : public RequestsGateway
{
public:
    DatabaseRequestsGateway(DatabaseThread& writer, ProgramNews& news, const Clock& clock,
                            IdMaker& ids);

    Answer<AcceptedRequest> ask(const RequestBody& body, const QString& actor,
                                std::chrono::seconds undoFor) override;

    // Applies what is due; later requests wake it by themselves.
    void applyDue();

private:
    void wakeIn(std::chrono::milliseconds time);
    void tell(Topics topics);

    DatabaseThread& m_writer;
    ProgramNews& m_news;
    const Clock& m_clock;
    IdMaker& m_ids;
};

} // namespace laurel
