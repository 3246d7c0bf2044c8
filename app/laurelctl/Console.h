#pragma once

#include "model/base/Clock.h"
#include "model/base/IdMaker.h"
#include "model/services/OpenProgram.h"

#include <QJsonValue>

#include <memory>

namespace laurel::cli {

// How the terminal's commands speak: results to standard output, everything else to standard error.
class Console
{
public:
    QString url; // --db
    QString as; // --as; empty: nobody said
    bool isJson = false;
    bool isQuiet = false;

    // A line of the result.
    static void print(const QString& line);
    static void printJson(const QJsonValue& value);
    // A line for the person at the terminal, not part of the result.
    void tell(const QString& line) const;
    // A bar with rate and time left; only on a terminal, and gone when the work is done.
    void showProgress(const QString& what, qint64 done, qint64 total);
    void endProgress();

    Result<std::unique_ptr<OpenProgram>> open();
    Result<DatabaseAddress> address() const;
    // Who acts: --as, else `otherwise`. Errors: InvalidInput, where nobody said.
    Result<QString> actor(const QString& otherwise = {}) const;

    const Clock& clock() const { return m_clock; }
    IdMaker& ids() { return m_ids; }

private:
    SystemClock m_clock;
    IdMaker m_ids{m_clock};
    Instant m_started;
    bool m_barIsShown = false;
};

// docs/terminal.md: 0 done, 1 refused, 2 wrong use, 3 not found, 4 out of reach or busy, 5 verify found a
// difference, 6 some input went to quarantine, 130 interrupted.
enum ExitCode {
    Done = 0,
    RefusedExit = 1,
    WrongUse = 2,
    NotFoundExit = 3,
    OutOfReach = 4,
    DifferenceFound = 5,
    SomeQuarantined = 6,
    InterruptedExit = 130,
};
int exitCodeFor(const Error& error);
// Says the error and answers with its exit code.
int report(const Error& error);
// A result that could not be written is not done: a full disk, a closed pipe.
int withOutputChecked(int code);

// Ctrl+C was pressed: stop at the end of the piece under way.
bool isInterrupted();
void watchInterrupts();

} // namespace laurel::cli
