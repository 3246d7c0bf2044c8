#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace laurel::ui {

// Calls then(value) on the receiver's thread once the future has its value: always later, never
// from within this call. Nothing is called when the future is cancelled or the receiver is gone by
// then, where QFuture::then(receiver, ...) of Qt 6.4 asserts.
template <class T, class Then>
void whenDone(const QFuture<T>& future, QObject* receiver, Then then)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             return;
                         then(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace laurel::ui
