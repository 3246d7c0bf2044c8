#pragma once

#include "model/services/OpenProgram.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <memory>

namespace laurel {

// A thread with a program opened on it. Work handed to submit() runs there, in order; the answer
// comes back as a future, to be taken up with ui::whenDone() on the thread of the asker.
class DatabaseThread
{
public:
    DatabaseThread(const QString& name, DatabaseAddress address, const Clock& clock, IdMaker& ids);
    ~DatabaseThread(); // Runs no further work, closes the program on its thread, joins.
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    template <std::invocable<OpenProgram&> Work>
    auto submit(Work work) -> QFuture<std::invoke_result_t<Work&, OpenProgram&>>
    {
        using Answer = std::invoke_result_t<Work&, OpenProgram&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(&m_context, [this, promise, work = std::move(work)]() mutable {
            if (m_isStopping || promise->isCanceled())
                return; // The promise dies here, and its future reports as cancelled.
            auto program = openProgram();
            promise->addResult(program ? work(**program) : Answer(fail(program.error())));
            promise->finish();
        });
        return future;
    }

    bool isStopping() const { return m_isStopping; }

private:
    Result<OpenProgram*> openProgram(); // The one program, opened on first use.

    DatabaseAddress m_address;
    const Clock& m_clock;
    IdMaker& m_ids;
    std::unique_ptr<OpenProgram> m_program;
    std::atomic<bool> m_isStopping = false;
    QObject m_context; // Lives on m_thread.
    QThread m_thread;
};

} // namespace laurel
