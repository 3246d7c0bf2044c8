#include "model/base/Result.h"
#include "ui/common/WhenDone.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

using namespace laurel;
using namespace laurel::ui;

class tst_WhenDone : public QObject
{
    Q_OBJECT

private slots:
    void answer_comesLater();
    void answer_isNotGivenToTheDead();
    void cancelledFuture_saysNothing();
};

void tst_WhenDone::answer_comesLater()
{
    QObject receiver;
    int got = 0;
    QPromise<Result<int>> promise;
    promise.start();
    promise.addResult(Result<int>(7));
    promise.finish();

    whenDone(promise.future(), &receiver, [&](const Result<int>& value) { got = *value; });

    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 7);
}

void tst_WhenDone::answer_isNotGivenToTheDead()
{
    int got = 0;
    QPromise<int> promise;
    promise.start();
    {
        QObject receiver;
        whenDone(promise.future(), &receiver, [&](int value) { got = value; });
    }

    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();

    QCOMPARE(got, 0);
}

void tst_WhenDone::cancelledFuture_saysNothing()
{
    QObject receiver;
    int calls = 0;
    QPromise<int> promise;
    promise.start();
    whenDone(promise.future(), &receiver, [&](int) { ++calls; });

    promise.future().cancel();
    promise.finish();
    QCoreApplication::processEvents();

    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(tst_WhenDone)
#include "tst_WhenDone.moc"
