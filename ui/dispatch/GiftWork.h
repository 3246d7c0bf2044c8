#pragma once

#include "model/gateways/Gateways.h"

#include <QObject>

#include <map>
#include <optional>

namespace laurel::ui {

// The gift somebody works on: reads it, asks for its changes, and counts at once what was scanned.
// A count that the program refuses is taken back; what it accepts is read again.
class GiftWork : public QObject
{
    Q_OBJECT

public:
    GiftWork(DispatchGateway& dispatch, RequestsGateway& requests, QString actor,
             QObject* parent = nullptr);

    void open(TaskId task);
    void close();
    void reload(); // Does nothing where none is open.

    std::optional<TaskId> task() const { return m_task; }
    // With the items whose answer is still on its way; nothing until the first answer.
    const std::optional<DispatchDetail>& gift() const { return m_shown; }
    bool isAsking() const { return m_asking > 0; }

    void pick(int line, int count, bool byScan);
    void reportShort(int line, const QString& reason);
    void pack();
    void ship(const QString& carrier, const QString& trackingNumber);

signals:
    void opened(); // Another gift; gift() is empty until changed().
    void changed();
    void readFailed(const laurel::Error& error);
    void accepted(const laurel::RequestBody& body, const laurel::DispatchDetail& before);
    void refused(const laurel::RequestBody& body, const laurel::Error& error);

private:
    void ask(const RequestBody& body);
    void settle(const RequestBody& body, const Result<AcceptedRequest>& answer);
    void show();

    DispatchGateway& m_dispatch;
    RequestsGateway& m_requests;
    QString m_actor;
    std::optional<TaskId> m_task;
    std::optional<DispatchDetail> m_told; // by the program
    std::optional<DispatchDetail> m_shown;
    std::map<int, int> m_unanswered; // items by line
    int m_asking = 0;
    int m_reading = 0; // Answers to earlier readings are dropped.
};

} // namespace laurel::ui
