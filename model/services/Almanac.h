#pragma once

#include "model/base/Result.h"
#include "model/domain/RunViews.h"

#include <functional>

namespace laurel {

class OpenProgram;

// Told after every piece; answers whether to go on.
using RunObserver = std::function<bool(const RunProgress&)>;

// The calendar: says which cycles are due and closes them in order. docs/program.md 7.
class Almanac
{
public:
    explicit Almanac(OpenProgram& program) : m_program(program) {}

    // As of a day: cycles that ended on or before its end and are not closed.
    Result<DueCycles> due(QDate asOf);

    // Closes every due cycle, oldest first; a run that was stopped or killed goes on where it
    // ended. Answers with what was closed, in order.
    // Errors: Interrupted, where the observer said stop; the finished pieces stay.
    Result<std::vector<RunDetail>> closeDue(QDate asOf, const QString& actor,
                                            const RunObserver& observer);

private:
    OpenProgram& m_program;
};

} // namespace laurel
