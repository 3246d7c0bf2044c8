#pragma once

#include "model/base/Result.h"
#include "model/gateways/Gateways.h"

#include <memory>

namespace laurel {

class Clock;

// One open program with its threads, behind the gateways that screens use: one thread reads, one
// takes requests, one closes cycles. Lives on the GUI thread.
class Program
{
public:
    // Opens and checks at once, so that a window never stands over a program that is none.
    // Errors: those of OpenProgram.
    static Result<std::unique_ptr<Program>> open(const QString& url);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    Gateways gateways();
    // The program's time.
    const Clock& clock() const;

private:
    class Parts;
    explicit Program(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace laurel
