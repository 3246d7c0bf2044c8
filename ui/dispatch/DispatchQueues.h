#pragma once

#include "model/gateways/Gateways.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>

namespace laurel::ui {

// What the lists of gifts hold, read again when the program says that they changed. The queues
// that are worked on are always all read: their counts stand on the tabs, and a scan may name a
// gift of any of them.
class DispatchQueues : public QObject
{
    Q_OBJECT

public:
    explicit DispatchQueues(DispatchGateway& gateway, QObject* parent = nullptr);

    void readAll();
    void readSoon(); // once, however often it is asked for in a moment
    void read(DispatchQueue queue);

    const std::vector<DispatchRow>& rows(DispatchQueue queue) const;
    bool wasRead(DispatchQueue queue) const { return m_rows.contains(queue); }
    bool isReading() const { return !m_open.empty(); }
    std::vector<DispatchRow> everything() const;
    std::optional<DispatchRow> find(const QString& numberOrId) const;

signals:
    void changed(laurel::DispatchQueue queue);
    void failed(laurel::DispatchQueue queue, const laurel::Error& error);

private:
    DispatchGateway& m_gateway;
    std::map<DispatchQueue, std::vector<DispatchRow>> m_rows;
    std::map<DispatchQueue, int> m_reading; // Answers to earlier readings are dropped.
    std::set<DispatchQueue> m_open; // whose answer is on its way
    QTimer m_soon;
};

} // namespace laurel::ui
