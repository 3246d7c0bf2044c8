#pragma once

#include <QProcess>

#include <chrono>
#include <optional>

namespace laurel::test {

// laurelctl as a process of its own.
class Terminal
{
public:
    struct Answer
    {
        int exitCode = 0;
        bool wasKilled = false;
        QByteArray output;
        QString error; // what it told the person at the terminal
        std::chrono::milliseconds took{};
    };

    explicit Terminal(QString database) : m_database(std::move(database)) {}

    // Starts it and leaves it to the caller.
    void start(QProcess& process, const QStringList& command) const;
    // Runs to the end.
    Answer run(const QStringList& command);
    // Kills it outright when it has not ended after that time.
    Answer runAndKillAfter(const QStringList& command, std::chrono::microseconds moment);
    // Lets it write no file beyond a size, as a disk that is full.
    Answer runOnAFullDisk(const QStringList& command, qint64 fileSizeMax);

private:
    Answer finish(QProcess& process, const QStringList& command,
                  std::optional<std::chrono::microseconds> moment);

    QString m_database;
};

} // namespace laurel::test
