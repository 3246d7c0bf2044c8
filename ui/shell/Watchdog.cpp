#include "ui/shell/Watchdog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace laurel::ui {
namespace {

Q_LOGGING_CATEGORY(watchdogLog, "laurel.watchdog")

const QEvent::Type pingType = static_cast<QEvent::Type>(QEvent::registerEventType());
constexpr auto pause = 25ms;

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
    , m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool Watchdog::event(QEvent* event)
{
    if (event->type() != pingType)
        return QObject::event(event);
    {
        const std::lock_guard lock(m_mutex);
        m_isAnswered = true;
    }
    m_changed.notify_all();
    return true;
}

void Watchdog::watch()
{
    while (sleepFor(pause)) {
        std::unique_lock lock(m_mutex);
        m_isAnswered = false;
        lock.unlock();
        const auto asked = std::chrono::steady_clock::now();
        QCoreApplication::postEvent(this, new QEvent(pingType), Qt::HighEventPriority);
        lock.lock();
        m_changed.wait(lock, [this] { return m_isAnswered || m_isEnding; });
        if (m_isEnding)
            return;
        lock.unlock();
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - asked);
        if (took <= m_limit)
            continue;
        qCWarning(watchdogLog, "The window did not answer for %lld ms",
                  static_cast<long long>(took.count()));
        QMetaObject::invokeMethod(
            this, [this, took] { emit blocked(took); }, Qt::QueuedConnection);
    }
}

bool Watchdog::sleepFor(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_isEnding; });
    return !m_isEnding;
}

} // namespace laurel::ui
