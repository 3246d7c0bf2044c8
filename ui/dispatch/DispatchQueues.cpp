#include "ui/dispatch/DispatchQueues.h"

#include "ui/common/WhenDone.h"

#include <algorithm>

namespace laurel::ui {

DispatchQueues::DispatchQueues(DispatchGateway& gateway, QObject* parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(30));
    connect(&m_soon, &QTimer::timeout, this, &DispatchQueues::readAll);
}

void DispatchQueues::readAll()
{
    using enum DispatchQueue;
    for (const DispatchQueue queue : {ToPick, ToPack, ToShip, Problems})
        read(queue);
    if (wasRead(Shipped))
        read(Shipped);
}

void DispatchQueues::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DispatchQueues::read(DispatchQueue queue)
{
    m_open.insert(queue);
    const auto answer = m_gateway.list(queue);
    whenDone(
        answer, this,
        [this, queue, reading = ++m_reading[queue]](const Result<std::vector<DispatchRow>>& rows) {
            if (reading != m_reading[queue])
                return;
            m_open.erase(queue);
            if (!rows) {
                emit failed(queue, rows.error());
                return;
            }
            m_rows[queue] = *rows;
            emit changed(queue);
        });
}

const std::vector<DispatchRow>& DispatchQueues::rows(DispatchQueue queue) const
{
    static const std::vector<DispatchRow> none;
    const auto found = m_rows.find(queue);
    return found == m_rows.end() ? none : found->second;
}

std::vector<DispatchRow> DispatchQueues::everything() const
{
    std::vector<DispatchRow> all;
    for (const auto& [queue, rows] : m_rows)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

std::optional<DispatchRow> DispatchQueues::find(const QString& numberOrId) const
{
    for (const auto& [queue, rows] : m_rows)
        for (const DispatchRow& row : rows)
            if (row.number.compare(numberOrId, Qt::CaseInsensitive) == 0
                || QString::number(row.id.value()) == numberOrId)
                return row;
    return std::nullopt;
}

} // namespace laurel::ui
