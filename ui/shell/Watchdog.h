#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace laurel::ui {

// Watches from a thread of its own how long the GUI thread takes to answer, and logs every pause
// above the limit with its length. For debug builds: it wakes up forty times a second.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualLimit{50};

    explicit Watchdog(std::chrono::milliseconds limit = usualLimit, QObject* parent = nullptr);
    ~Watchdog() override;

signals:
    // Told on the GUI thread, after the pause.
    void blocked(std::chrono::milliseconds duration);

protected:
    bool event(QEvent* event) override;

private:
    void watch();
    bool sleepFor(std::chrono::milliseconds time); // false: it is time to end

    const std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isAnswered = false;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace laurel::ui
