#pragma once

#include "model/gateways/DatabaseThread.h"
#include "model/gateways/Gateways.h"

#include <QPointer>

#include <atomic>

namespace laurel {

class DatabaseRunsGateway final : public RunsGateway
{
public:
    DatabaseRunsGateway(DatabaseThread& reader, DatabaseThread& calendar, ProgramNews& news)
        : m_reader(reader)
        , m_calendar(calendar)
        , m_news(news)
    {
    }

    Answer<std::vector<RunRow>> list() override;
    Answer<RunDetail> detail(RunId id) override;
    Result<void> start(QDate asOf, const QString& actor) override;
    void stop() override { m_isStopping = true; }
    bool isRunning() const override { return m_isRunning; }

private:
    void ended(const Result<int>& closed);

    DatabaseThread& m_reader;
    DatabaseThread& m_calendar;
    ProgramNews& m_news;
    std::atomic<bool> m_isStopping = false;
    bool m_isRunning = false; // GUI thread only
};

} // namespace laurel
